package io.tanheng.accounting.emission;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.emission.LineResult.EnergyTerm;
import io.tanheng.accounting.emission.LineResult.PowerTerm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Keeps the values and operands of calculated lines. Their derivations, which would fill the memory
 * with a large book, are calculated again by the same code where somebody looks at them.
 */
public final class Workings {
  /** The line a thread looked at last, as its figures are mostly read one after another. */
  private final ThreadLocal<Optional<Shown>> last = ThreadLocal.withInitial(Optional::empty);

  /** The values of a calculated line. */
  public LineResult kept(ResolvedActivity resolved, LineResult whole) {
    Again again = new Again(this, resolved);
    List<EmissionLine> lines = new ArrayList<>(whole.lines().size());
    for (int i = 0; i < whole.lines().size(); i++) {
      lines.add(again.line(whole.lines().get(i), i));
    }
    Optional<EnergyTerm> energy = whole.energy();
    Optional<PowerTerm> power = whole.power();
    return new LineResult(
        whole.record(),
        lines,
        energy.isPresent() ? Optional.of(again.energy(energy.get())) : energy,
        power.isPresent() ? Optional.of(again.power(power.get())) : power);
  }

  /** Calculates a line once more for one of its figures. */
  private record Again(Workings workings, ResolvedActivity resolved)
      implements IntFunction<Derivation> {
    private static final int GIGAJOULES = -1;
    private static final int TCE = -2;
    private static final int MWH = -3;

    /** Even places are masses, odd ones tCO2e of the lines, in their order. */
    @Override
    public Derivation apply(int place) {
      LineResult result = workings.again(resolved);
      return switch (place) {
        case GIGAJOULES -> result.energy().orElseThrow().gigajoules();
        case TCE -> result.energy().orElseThrow().tce();
        case MWH -> result.power().orElseThrow().mwh();
        default -> figure(result.lines().get(place / 2), place % 2 == 0);
      };
    }

    private static Derivation figure(EmissionLine line, boolean mass) {
      return mass ? line.mass() : line.co2e();
    }

    private EmissionLine line(EmissionLine line, int index) {
      return new EmissionLine(
          line.activity(),
          line.account(),
          line.gas(),
          line.formula(),
          deferred(line.mass(), 2 * index),
          Derivation.deferred(line.tonnes(), line.operands(), this, 2 * index + 1));
    }

    private EnergyTerm energy(EnergyTerm energy) {
      return new EnergyTerm(
          energy.role(),
          deferred(energy.gigajoules(), GIGAJOULES),
          deferred(energy.tce(), TCE),
          energy.renewable());
    }

    private PowerTerm power(PowerTerm power) {
      return new PowerTerm(
          deferred(power.mwh(), MWH),
          power.locationFactor(),
          power.supplierFactor(),
          power.direct());
    }

    private Derivation deferred(Derivation figure, int place) {
      return Derivation.deferred(figure.value(), List.of(), this, place);
    }
  }

  private LineResult again(ResolvedActivity resolved) {
    Optional<Shown> shown = last.get();
    if (shown.isPresent() && shown.get().resolved() == resolved) {
      return shown.get().result();
    }
    LineResult result = resolved.calculate();
    last.set(Optional.of(new Shown(resolved, result)));
    return result;
  }

  private record Shown(ResolvedActivity resolved, LineResult result) {}
}
