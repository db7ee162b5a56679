package io.tanheng.accounting.emission;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.emission.LineResult.EnergyTerm;
import io.tanheng.accounting.emission.LineResult.PowerTerm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Keeps the values and operands of calculated lines. Their derivations, which would fill the memory
 * with a large book, are calculated again by the same code where somebody looks at them.
 */
public final class Workings {
  /** The line a thread looked at last, as its figures are mostly read one after another. */
  private final ThreadLocal<Optional<Shown>> last = ThreadLocal.withInitial(Optional::empty);

  /** The values of a calculated line. */
  public LineResult kept(ResolvedActivity resolved, LineResult whole) {
    List<EmissionLine> lines = new ArrayList<>(whole.lines().size());
    for (int i = 0; i < whole.lines().size(); i++) {
      lines.add(line(resolved, whole.lines().get(i), i));
    }
    Optional<EnergyTerm> energy = whole.energy();
    Optional<PowerTerm> power = whole.power();
    return new LineResult(
        whole.record(),
        lines,
        energy.isPresent() ? Optional.of(energy(resolved, energy.get())) : energy,
        power.isPresent() ? Optional.of(power(resolved, power.get())) : power);
  }

  private EmissionLine line(ResolvedActivity resolved, EmissionLine line, int index) {
    return new EmissionLine(
        line.activity(),
        line.account(),
        line.gas(),
        line.formula(),
        deferred(resolved, line.mass(), Figure.MASS, index, List.of()),
        deferred(resolved, line.co2e(), Figure.CO2E, index, line.operands()));
  }

  private EnergyTerm energy(ResolvedActivity resolved, EnergyTerm energy) {
    return new EnergyTerm(
        energy.role(),
        deferred(resolved, energy.gigajoules(), Figure.GIGAJOULES, 0, List.of()),
        deferred(resolved, energy.tce(), Figure.TCE, 0, List.of()),
        energy.renewable());
  }

  private PowerTerm power(ResolvedActivity resolved, PowerTerm power) {
    return new PowerTerm(
        deferred(resolved, power.mwh(), Figure.MWH, 0, List.of()),
        power.locationFactor(),
        power.supplierFactor(),
        power.direct());
  }

  private Derivation deferred(
      ResolvedActivity resolved,
      Derivation figure,
      Figure kind,
      int index,
      List<Derivation> operands) {
    return Derivation.deferred(figure.value(), operands, new Again(this, resolved, kind, index));
  }

  /** A figure of a line. */
  private enum Figure {
    MASS,
    CO2E,
    GIGAJOULES,
    TCE,
    MWH;

    private Derivation of(LineResult result, int index) {
      return switch (this) {
        case MASS -> result.lines().get(index).mass();
        case CO2E -> result.lines().get(index).co2e();
        case GIGAJOULES -> result.energy().orElseThrow().gigajoules();
        case TCE -> result.energy().orElseThrow().tce();
        case MWH -> result.power().orElseThrow().mwh();
      };
    }
  }

  /** Calculates a line once more for one figure: a class, as a book has a million of them. */
  private record Again(Workings workings, ResolvedActivity resolved, Figure figure, int index)
      implements Supplier<Derivation> {
    @Override
    public Derivation get() {
      return figure.of(workings.again(resolved), index);
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
