package io.tanheng.planning.year;

import io.tanheng.accounting.measure.OutlookYear;
import io.tanheng.factors.quantity.Decimals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What is expected of each planned year: the table {@code outlook} with its gaps filled. A figure
 * that a year lacks is that of the latest year before it that has one; growth and budget are never
 * carried on.
 *
 * @param reportingYear the year that the plan starts from
 * @param baseOutput 10⁴ CNY of the reporting year, where known
 * @param baseGridFactor tCO2/MWh of the reporting year, where electricity was bought
 * @param rows of coming years, the earliest first
 */
public record Outlook(
    int reportingYear,
    Optional<BigDecimal> baseOutput,
    Optional<BigDecimal> baseGridFactor,
    List<OutlookYear> rows) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public Outlook {
    rows = rows.stream().filter(row -> row.year() > reportingYear).toList();
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("no year after " + reportingYear);
    }
  }

  /** Every year of the plan: from the one after the reporting year to the last of the table. */
  public List<Integer> years() {
    int last = rows.get(rows.size() - 1).year();
    return IntStream.rangeClosed(reportingYear + 1, last).boxed().toList();
  }

  /** Activity against that of the reporting year, 1 = as much. */
  public BigDecimal growth(int year) {
    return rows.stream()
        .filter(row -> row.year() <= year)
        .flatMap(row -> row.activityGrowth().stream())
        .map(percent -> BigDecimal.ONE.add(percent.divide(HUNDRED, Decimals.PRECISION)))
        .reduce(BigDecimal.ONE, (a, b) -> a.multiply(b, Decimals.PRECISION));
  }

  /** 10⁴ CNY at constant prices; grows as activity does where no year says it. */
  public Optional<BigDecimal> output(int year) {
    return latest(year, OutlookYear::output, false)
        .or(() -> baseOutput.map(base -> base.multiply(growth(year), Decimals.PRECISION)));
  }

  /** tCO2/MWh. */
  public Optional<BigDecimal> gridFactor(int year) {
    return latest(year, OutlookYear::gridFactor, true).or(() -> baseGridFactor);
  }

  /** CNY/MWh. */
  public Optional<BigDecimal> electricityPrice(int year) {
    return latest(year, OutlookYear::electricityPrice, true);
  }

  /** CNY/MWh above the price of electricity. */
  public Optional<BigDecimal> greenPowerPremium(int year) {
    return latest(year, OutlookYear::greenPowerPremium, true);
  }

  /** CNY/tCO2e. */
  public Optional<BigDecimal> creditPrice(int year) {
    return latest(year, OutlookYear::creditPrice, true);
  }

  /** CNY for a tCO2e of the accounting total. */
  public Optional<BigDecimal> carbonPrice(int year) {
    return latest(year, OutlookYear::carbonPrice, true);
  }

  /** Share of the accounting total that credits may cover, a fraction. */
  public Optional<BigDecimal> creditShare(int year) {
    return latest(year, OutlookYear::creditShare, true)
        .map(percent -> percent.divide(HUNDRED, Decimals.PRECISION));
  }

  /** tCO2e that may stay uncovered, from the year on that says so. */
  public Optional<BigDecimal> residualCap(int year) {
    return latest(year, OutlookYear::residualCap, true);
  }

  /** 10⁴ CNY that may be invested in the year. */
  public Optional<BigDecimal> budget(int year) {
    return latest(year, OutlookYear::budget, false);
  }

  private Optional<BigDecimal> latest(
      int year, Function<OutlookYear, Optional<BigDecimal>> figure, boolean carried) {
    return rows.stream()
        .filter(row -> row.year() == year || carried && row.year() < year)
        .flatMap(row -> figure.apply(row).stream())
        .reduce((earlier, later) -> later);
  }
}
