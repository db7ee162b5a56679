package io.tanheng.accounting.emission;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.emission.LineResult.EnergyTerm;
import io.tanheng.accounting.emission.LineResult.PowerTerm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Keeps the values of calculated lines. Their derivations, which would fill the memory with a large
 * book, are calculated again by the same code where somebody looks at them.
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
    return new LineResult(
        whole.record(),
        lines,
        whole.energy().map(energy -> energy(resolved, energy)),
        whole.power().map(power -> power(resolved, power)));
  }

  private EmissionLine line(ResolvedActivity resolved, EmissionLine line, int index) {
    return new EmissionLine(
        line.activity(),
        line.account(),
        line.gas(),
        line.formula(),
        deferred(resolved, line.mass(), again -> again.lines().get(index).mass()),
        deferred(resolved, line.co2e(), again -> again.lines().get(index).co2e()));
  }

  private EnergyTerm energy(ResolvedActivity resolved, EnergyTerm energy) {
    return new EnergyTerm(
        energy.role(),
        deferred(resolved, energy.gigajoules(), again -> again.energy().orElseThrow().gigajoules()),
        deferred(resolved, energy.tce(), again -> again.energy().orElseThrow().tce()),
        energy.renewable());
  }

  private PowerTerm power(ResolvedActivity resolved, PowerTerm power) {
    return new PowerTerm(
        deferred(resolved, power.mwh(), again -> again.power().orElseThrow().mwh()),
        power.locationFactor(),
        power.supplierFactor(),
        power.direct());
  }

  private Derivation deferred(
      ResolvedActivity resolved, Derivation figure, Function<LineResult, Derivation> place) {
    return Derivation.deferred(figure.value(), () -> place.apply(again(resolved)));
  }

  private LineResult again(ResolvedActivity resolved) {
    Optional<Shown> shown = last.get().filter(line -> line.resolved() == resolved);
    if (shown.isPresent()) {
      return shown.get().result();
    }
    LineResult result = resolved.calculate();
    last.set(Optional.of(new Shown(resolved, result)));
    return result;
  }

  private record Shown(ResolvedActivity resolved, LineResult result) {}
}
