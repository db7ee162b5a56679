package io.tanheng.planning.sensitivity;

import io.tanheng.accounting.balance.BalanceStep;
import io.tanheng.factors.quantity.Decimals;
import io.tanheng.planning.pathway.PathwayYear;
import io.tanheng.planning.pathway.UnitCosts;
import io.tanheng.planning.year.Installed;
import io.tanheng.planning.year.UnitEffects;
import io.tanheng.planning.year.UnitEffects.Effect;
import io.tanheng.planning.year.YearEvaluator;
import java.math.BigDecimal;

/**
 * How the tonnes of a year answer to what is uncertain, asked of the engine: a part that the grid
 * factor moves and one that it does not, of the park without measures and of each measure.
 */
final class YearResponse {
  private static final BigDecimal LEAST = new BigDecimal("0.001");

  private final YearEvaluator years;
  private final UnitEffects effects;
  private final PathwayYear reached;
  private final int year;

  YearResponse(YearEvaluator years, UnitEffects effects, PathwayYear reached) {
    this.years = years;
    this.effects = effects;
    this.reached = reached;
    this.year = reached.year();
  }

  int year() {
    return year;
  }

  PathwayYear reached() {
    return reached;
  }

  /** The park without measures. */
  Effect unabated() {
    return effects.unabated(year);
  }

  /** All units of a measure that work in the year. */
  Effect measure(Installed installed) {
    return effects.of(installed.measure(), year).times(installed.units());
  }

  /** MWh bought from the grid without measures. */
  BigDecimal gridMwh() {
    return years.gridMwh(year);
  }

  /** MWh that the units of a measure add. */
  static BigDecimal gridMwh(Installed installed) {
    return UnitCosts.megawattHours(installed.measure()).multiply(installed.units());
  }

  /** tCO2e that a bought MWh displaces. */
  BigDecimal perMwh() {
    BigDecimal matched = used("green_power");
    BigDecimal bought = reached.purchases().greenPower();
    return matched.signum() == 0 || bought.signum() == 0
        ? years.outlook().gridFactor(year).orElse(BigDecimal.ZERO)
        : matched.divide(bought.min(reachedMwh()), Decimals.PRECISION);
  }

  private BigDecimal reachedMwh() {
    return reached.installed().stream()
        .map(YearResponse::gridMwh)
        .reduce(gridMwh(), BigDecimal::add)
        .max(LEAST);
  }

  /** What the balance has of that step. */
  BigDecimal available(String code) {
    return reached.result().evaluation().balance().steps().stream()
        .filter(step -> step.code().equals(code))
        .map(step -> step.amount().value())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal used(String code) {
    return reached.result().evaluation().balance().steps().stream()
        .filter(step -> step.code().equals(code))
        .map(BalanceStep::used)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
