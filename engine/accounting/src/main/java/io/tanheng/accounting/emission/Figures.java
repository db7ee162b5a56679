package io.tanheng.accounting.emission;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Recalculation;
import io.tanheng.accounting.emission.LineResult.EnergyTerm;
import io.tanheng.accounting.emission.LineResult.PowerTerm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The figures of a calculated line in a row: mass and tCO2e of each gas, then GJ and tce of its
 * energy and MWh of its electricity, where it has them.
 */
final class Figures {
  private Figures() {}

  static List<Derivation> of(LineResult result) {
    List<Derivation> figures = new ArrayList<>();
    for (EmissionLine line : result.lines()) {
      figures.add(line.mass());
      figures.add(line.co2e());
    }
    if (result.energy().isPresent()) {
      figures.add(result.energy().get().gigajoules());
      figures.add(result.energy().get().tce());
    }
    if (result.power().isPresent()) {
      figures.add(result.power().get().mwh());
    }
    return figures;
  }

  /** The values of the figures. */
  static BigDecimal[] values(LineResult result) {
    return of(result).stream().map(Derivation::value).toArray(BigDecimal[]::new);
  }

  /**
   * A result that keeps values only.
   *
   * @param record the line
   * @param shape a result that differs in figures alone
   * @param values the figures
   * @param again gives their derivations, by their places in the row
   */
  static LineResult kept(
      ActivityRecord record, LineResult shape, BigDecimal[] values, Recalculation again) {
    int place = 0;
    EmissionLine[] lines = new EmissionLine[shape.lines().size()];
    for (int i = 0; i < lines.length; i++) {
      EmissionLine line = shape.lines().get(i);
      Derivation mass = Derivation.deferred(values[place], again, place++);
      Derivation co2e = Derivation.deferred(values[place], again, place++);
      lines[i] = new EmissionLine(record, line.account(), line.gas(), line.formula(), mass, co2e);
    }
    Optional<EnergyTerm> energy = shape.energy();
    if (energy.isPresent()) {
      EnergyTerm term = energy.get();
      Derivation gigajoules = Derivation.deferred(values[place], again, place++);
      Derivation tce = Derivation.deferred(values[place], again, place++);
      energy = Optional.of(new EnergyTerm(term.role(), gigajoules, tce, term.renewable()));
    }
    Optional<PowerTerm> power = shape.power();
    if (power.isPresent()) {
      PowerTerm term = power.get();
      Derivation mwh = Derivation.deferred(values[place], again, place);
      power =
          Optional.of(
              new PowerTerm(mwh, term.locationFactor(), term.supplierFactor(), term.direct()));
    }
    return new LineResult(record, List.of(lines), energy, power);
  }
}
