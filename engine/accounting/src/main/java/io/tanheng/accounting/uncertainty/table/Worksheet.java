package io.tanheng.accounting.uncertainty.table;

import io.tanheng.accounting.uncertainty.distribution.AsymmetricInterval;
import io.tanheng.accounting.uncertainty.distribution.ConfidenceLevel;
import io.tanheng.accounting.uncertainty.distribution.Interval;
import io.tanheng.accounting.uncertainty.distribution.RelativeBounds;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * A worksheet of Approach 1 with all its columns: rows independent of each other, each with an
 * activity and a factor of its own (IPCC 2006, volume 1, §3.2.3.1 and Table 3.2). The level of
 * every interval is 95 %, that of the uncertainties it was given.
 *
 * @param rows the rows in their order
 * @param baseTotal sum of the base year, not 0
 * @param total sum of year t, not 0
 */
public record Worksheet(List<RowUncertainty> rows, BigDecimal baseTotal, BigDecimal total) {
  /** The level of the uncertainties of a worksheet. */
  public static final ConfidenceLevel LEVEL = ConfidenceLevel.OF_95_PERCENT;

  public Worksheet {
    rows = List.copyOf(rows);
  }

  /**
   * The worksheet of some rows.
   *
   * @throws ArithmeticException where a year sums up to 0, so that nothing is a fraction of it
   */
  public static Worksheet of(List<WorksheetRow> rows) {
    BigDecimal base = sum(rows, WorksheetRow::base);
    BigDecimal total = sum(rows, WorksheetRow::yearT);
    if (base.signum() == 0 || total.signum() == 0) {
      throw new ArithmeticException("a year sums up to 0");
    }
    double divisor = base.doubleValue();
    double whole = total.doubleValue();
    List<RowUncertainty> computed =
        rows.stream().map(row -> RowUncertainty.of(row, divisor, whole)).toList();
    return new Worksheet(computed, base, total);
  }

  static BigDecimal sum(List<WorksheetRow> rows, Function<WorksheetRow, BigDecimal> amount) {
    return rows.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private double rootOfSum(ToDoubleFunction<RowUncertainty> part) {
    double sum = 0;
    for (RowUncertainty row : rows) {
      sum += part.applyAsDouble(row);
    }
    return Math.sqrt(sum);
  }

  /** Uncertainty of the total of year t in the unit of the table. */
  public double totalUncertainty() {
    return rootOfSum(row -> row.halfWidth() * row.halfWidth());
  }

  /** Uncertainty of the total of year t in per cent of it. */
  public double totalUncertaintyPercent() {
    return rootOfSum(RowUncertainty::contributionToVariance) * 100;
  }

  /** The interval of the total of year t, in the unit of the table. */
  public Interval totalInterval() {
    return Interval.around(total.doubleValue(), totalUncertainty(), LEVEL);
  }

  /**
   * Whether emissions and removals cancel so far that the total may be 0: a percentage of it then
   * says nothing.
   */
  public boolean nearZero() {
    return cancel(WorksheetRow::yearT) && totalInterval().holdsZero();
  }

  /** The same of the base year: a trend in per cent of it then says nothing. */
  public boolean baseNearZero() {
    double half =
        rootOfSum(
            each -> {
              double part = each.combinedPercent() / 100 * each.row().base().doubleValue();
              return part * part;
            });
    return cancel(WorksheetRow::base)
        && Interval.around(baseTotal.doubleValue(), half, LEVEL).holdsZero();
  }

  private boolean cancel(Function<WorksheetRow, BigDecimal> amount) {
    return rows.stream().anyMatch(each -> amount.apply(each.row()).signum() < 0)
        && rows.stream().anyMatch(each -> amount.apply(each.row()).signum() > 0);
  }

  /**
   * The interval of a total without removals, which cannot be negative, where the symmetric one
   * would be (equations 3.3 to 3.7; 3.3 from 100 % to 230 %).
   */
  public Optional<Interval> positiveInterval() {
    double percent = totalUncertaintyPercent();
    boolean removals = rows.stream().anyMatch(each -> each.row().yearT().signum() < 0);
    if (removals || percent < AsymmetricInterval.LEAST_CORRECTED) {
      return Optional.empty();
    }
    AsymmetricInterval wide = new AsymmetricInterval(percent);
    RelativeBounds bounds =
        (percent <= AsymmetricInterval.MOST_CORRECTED ? wide.corrected() : wide).bounds();
    double mean = total.doubleValue();
    return Optional.of(
        new Interval(LEVEL, mean * (1 + bounds.lower()), mean * (1 + bounds.upper())));
  }

  /** The change from the base year to year t in per cent of the base year. */
  public double trendPercent() {
    return total.subtract(baseTotal).doubleValue() / baseTotal.doubleValue() * 100;
  }

  /** Uncertainty of the trend in percentage points, not in per cent of the trend. */
  public double trendUncertaintyPoints() {
    return rootOfSum(RowUncertainty::trendVariance);
  }

  /** The interval of the trend, in per cent of the base year. */
  public Interval trendInterval() {
    return Interval.around(trendPercent(), trendUncertaintyPoints(), LEVEL);
  }

  /** The share of the variance of the total that a row makes; 0 where nothing is uncertain. */
  public double share(RowUncertainty row) {
    double whole = totalUncertainty();
    double part = row.halfWidth() / whole;
    return whole == 0 ? 0 : part * part;
  }
}
