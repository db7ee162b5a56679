package io.tanheng.accounting.uncertainty.table;

/**
 * The computed columns of a row of the worksheet (IPCC 2006, volume 1, Table 3.2).
 *
 * @param row what they were computed from
 * @param combinedPercent uncertainty of the row in per cent (column G): √(E² + F²)
 * @param halfWidth the same in the unit of the table
 * @param contributionToVariance square of the half width by the total of year t (column H), a
 *     fraction
 * @param typeASensitivity change of the trend in points where both years rise by 1 % (column I)
 * @param typeBSensitivity change of the trend in points where year t alone rises by 1 % (column J)
 * @param trendByFactor uncertainty that the factor brings into the trend, in points (column K)
 * @param trendByActivity uncertainty that the activity brings into the trend, in points (column L)
 */
public record RowUncertainty(
    WorksheetRow row,
    double combinedPercent,
    double halfWidth,
    double contributionToVariance,
    double typeASensitivity,
    double typeBSensitivity,
    double trendByFactor,
    double trendByActivity) {
  private static final double ROOT_2 = Math.sqrt(2);

  /** The columns of a row of a table with those totals, neither of them 0. */
  static RowUncertainty of(WorksheetRow row, double baseTotal, double total) {
    double base = row.base().doubleValue();
    double yearT = row.yearT().doubleValue();
    double activity = row.activityPercent().doubleValue();
    double factor = row.factorPercent().doubleValue();
    double combined = StrictMath.hypot(activity, factor);
    double halfWidth = combined / 100 * Math.abs(yearT);
    double typeA = typeA(base, yearT, baseTotal, total);
    double typeB = Math.abs(yearT / baseTotal);
    return new RowUncertainty(
        row,
        combined,
        halfWidth,
        halfWidth / total * (halfWidth / total),
        typeA,
        typeB,
        trend(factor, row.factorCorrelated(), typeA, typeB),
        trend(activity, row.activityCorrelated(), typeA, typeB));
  }

  /** Note B of Table 3.2. */
  private static double typeA(double base, double yearT, double baseTotal, double total) {
    double raisedBase = 0.01 * base + baseTotal;
    double raised = 0.01 * yearT + total;
    double raisedTrend = (raised - raisedBase) / raisedBase * 100;
    return Math.abs(raisedTrend - (total - baseTotal) / baseTotal * 100);
  }

  /** Notes C and D of Table 3.2: errors that both years share move the trend by type A alone. */
  private static double trend(double percent, boolean correlated, double typeA, double typeB) {
    return correlated ? typeA * percent : typeB * percent * ROOT_2;
  }

  /** The square of the uncertainty that the row brings into the trend, points² (column M). */
  public double trendVariance() {
    return trendByFactor * trendByFactor + trendByActivity * trendByActivity;
  }
}
