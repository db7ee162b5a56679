package io.tanheng.accounting.uncertainty.table;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * One category and gas of the worksheet of Approach 1. Amounts are in the unit of the table, the
 * same in all rows; a removal is negative. Uncertainties are half of the 95 % interval divided by
 * the figure.
 *
 * @param category name of the category (column A)
 * @param gas name of the gas (column B)
 * @param base amount of the base year (column C)
 * @param yearT amount of year t (column D)
 * @param activityPercent uncertainty of the activity data in per cent (column E), not negative
 * @param factorPercent uncertainty of the emission factor in per cent (column F), not negative
 * @param activityCorrelated whether the activity data err alike in both years
 * @param factorCorrelated whether the emission factor errs alike in both years
 */
public record WorksheetRow(
    String category,
    String gas,
    BigDecimal base,
    BigDecimal yearT,
    BigDecimal activityPercent,
    BigDecimal factorPercent,
    boolean activityCorrelated,
    boolean factorCorrelated) {
  public WorksheetRow {
    Objects.requireNonNull(category);
    Objects.requireNonNull(gas);
    Objects.requireNonNull(base);
    Objects.requireNonNull(yearT);
    if (activityPercent.signum() < 0 || factorPercent.signum() < 0) {
      throw new IllegalArgumentException("an uncertainty of " + category + " is negative");
    }
  }

  /** A row with the usual correlations: the factor errs alike in both years, the activity not. */
  public static WorksheetRow of(
      String category,
      String gas,
      BigDecimal base,
      BigDecimal yearT,
      BigDecimal activityPercent,
      BigDecimal factorPercent) {
    return new WorksheetRow(
        category, gas, base, yearT, activityPercent, factorPercent, false, true);
  }
}
