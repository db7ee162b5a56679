package io.tanheng.planning.sensitivity;

import io.tanheng.accounting.balance.BalanceStep;
import io.tanheng.factors.quantity.Decimals;
import io.tanheng.planning.pathway.PathwayYear;
import io.tanheng.planning.pathway.UnitCosts;
import io.tanheng.planning.year.Installed;
import io.tanheng.planning.year.OutlookChange;
import io.tanheng.planning.year.Purchases;
import io.tanheng.planning.year.YearEvaluator;
import io.tanheng.planning.year.YearResult;
import java.math.BigDecimal;
import java.util.List;

/**
 * How the tonnes of a year answer to what is uncertain, asked of the engine: a part that the grid
 * factor moves and one that it does not, of the park without measures and of each measure.
 */
final class YearResponse {
  private static final BigDecimal TENTH = BigDecimal.TEN;
  private static final BigDecimal PART = new BigDecimal("0.001");

  private final YearEvaluator years;
  private final YearEvaluator higher;
  private final PathwayYear reached;
  private final int year;

  YearResponse(YearEvaluator years, PathwayYear reached) {
    this.years = years;
    this.higher = years.with(OutlookChange.of(years.outlook(), each -> each.gridFactorBy(TENTH)));
    this.reached = reached;
    this.year = reached.year();
  }

  /** Tonnes that the grid factor moves, and the others. */
  record Parts(BigDecimal grid, BigDecimal rest) {}

  int year() {
    return year;
  }

  PathwayYear reached() {
    return reached;
  }

  /** The park without measures. */
  Parts unabated() {
    return parts(total(years, List.of()), total(higher, List.of()));
  }

  /** All units of a measure that work in the year; a part of them, so that no row is used up. */
  Parts measure(Installed installed) {
    List<Installed> part =
        List.of(new Installed(installed.measure(), installed.units().multiply(PART)));
    BigDecimal now = total(years, part).subtract(total(years, List.of()));
    BigDecimal then = total(higher, part).subtract(total(higher, List.of()));
    return parts(now.divide(PART, Decimals.PRECISION), then.divide(PART, Decimals.PRECISION));
  }

  private static Parts parts(BigDecimal now, BigDecimal tenPercentHigher) {
    BigDecimal grid = tenPercentHigher.subtract(now).multiply(BigDecimal.TEN);
    return new Parts(grid, now.subtract(grid));
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
        .max(PART);
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

  private BigDecimal total(YearEvaluator evaluator, List<Installed> installed) {
    return evaluator
        .evaluate(year, installed, Purchases.NONE, List.of())
        .asOptional()
        .map(YearResult::gbTotal)
        .orElseThrow(() -> new IllegalStateException("a year that was evaluated before"));
  }
}
