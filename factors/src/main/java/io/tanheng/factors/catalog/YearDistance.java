package io.tanheng.factors.catalog;

import io.tanheng.factors.catalog.FactorChoice.YearFit;
import io.tanheng.factors.provenance.Verification;
import java.util.OptionalInt;

/**
 * How far a factor's year is from the year of the activity (METHOD.md §2: factor choice): the same
 * year, else the latest of the three years before, else the nearest, the earlier of two.
 *
 * @param fit what a finding is made of
 * @param steps order among factors of one fit, the smaller the better
 */
record YearDistance(YearFit fit, int steps) implements Comparable<YearDistance> {
  private static final int EARLIER_YEARS = 3;
  private static final int UNDATED = 10_000;

  /** The distance of a factor that is valid in that year. */
  static YearDistance of(EmissionFactor factor, int year) {
    if (dated(factor)) {
      // a validity, not a data year: among several the one that began last
      return new YearDistance(YearFit.SAME, year - factor.year().orElse(year - UNDATED));
    }
    return factor.year().isEmpty()
        ? new YearDistance(YearFit.SAME, 0)
        : ofYears(year - factor.year().getAsInt());
  }

  /** Whether a factor may be used in a year; only the park's own have a first and a last one. */
  static boolean valid(EmissionFactor factor, int year) {
    return !dated(factor)
        || (factor.year().orElse(year) <= year && factor.validTo().orElse(year) >= year);
  }

  private static boolean dated(EmissionFactor factor) {
    OptionalInt end = factor.validTo();
    return end.isPresent() || factor.provenance().verification() == Verification.PARK;
  }

  private static YearDistance ofYears(int back) {
    if (back == 0) {
      return new YearDistance(YearFit.SAME, 0);
    }
    if (back > 0 && back <= EARLIER_YEARS) {
      return new YearDistance(YearFit.EARLIER, back);
    }
    return new YearDistance(YearFit.FAR, 2 * Math.abs(back) + (back < 0 ? 1 : 0));
  }

  @Override
  public int compareTo(YearDistance other) {
    int byFit = fit.compareTo(other.fit);
    return byFit != 0 ? byFit : Integer.compare(steps, other.steps);
  }
}
