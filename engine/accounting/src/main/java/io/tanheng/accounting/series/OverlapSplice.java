package io.tanheng.accounting.series;

import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import io.tanheng.factors.issue.Outcome;
import io.tanheng.factors.quantity.Decimals;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Joins a series by an old method to one by a new method over the years that both have (2019
 * Refinement Vol 1 Ch 5, overlap): y = x · Σ new / Σ old.
 *
 * @param years the years of the overlap
 * @param oldSum sum of the old series over them, above 0
 * @param newSum sum of the new series over them, above 0
 */
public record OverlapSplice(List<Integer> years, BigDecimal oldSum, BigDecimal newSum) {
  public OverlapSplice {
    years = List.copyOf(years);
    if (years.isEmpty() || oldSum.signum() <= 0 || newSum.signum() <= 0) {
      throw new IllegalArgumentException("no overlap: " + years + ", " + oldSum + ", " + newSum);
    }
  }

  /**
   * The overlap of two series.
   *
   * @param old by the old method, by year
   * @param now by the new method, by year
   * @return the splice; or {@code splice-no-overlap} where no year is in both, {@code
   *     splice-not-positive} where a sum over the overlap is not above 0
   */
  public static Outcome<OverlapSplice> of(
      SortedMap<Integer, BigDecimal> old, SortedMap<Integer, BigDecimal> now) {
    SortedMap<Integer, BigDecimal> overlap = new TreeMap<>(old);
    overlap.keySet().retainAll(now.keySet());
    if (overlap.isEmpty()) {
      return refused("splice-no-overlap", "old", years(old), "new", years(now));
    }
    BigDecimal oldSum = sum(overlap);
    overlap.replaceAll((year, any) -> now.getOrDefault(year, BigDecimal.ZERO));
    BigDecimal newSum = sum(overlap);
    if (oldSum.signum() <= 0 || newSum.signum() <= 0) {
      return refused(
          "splice-not-positive",
          "years",
          years(overlap),
          "old",
          oldSum.toPlainString(),
          "new",
          newSum.toPlainString());
    }
    return Outcome.of(new OverlapSplice(List.copyOf(overlap.keySet()), oldSum, newSum));
  }

  /** Σ new / Σ old. */
  public BigDecimal factor() {
    return newSum.divide(oldSum, Decimals.PRECISION);
  }

  /** A figure of the old series as the new method would give it. */
  public BigDecimal spliced(BigDecimal old) {
    return old.multiply(newSum).divide(oldSum, Decimals.PRECISION);
  }

  private static BigDecimal sum(SortedMap<Integer, BigDecimal> series) {
    return series.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static String years(SortedMap<Integer, BigDecimal> series) {
    String years = String.join(", ", series.keySet().stream().map(String::valueOf).toList());
    return years.isEmpty() ? "–" : years;
  }

  private static Outcome<OverlapSplice> refused(String code, String... facts) {
    return Outcome.refused(
        Collections.singletonList(Issue.error(code, "", Location.file("history"), facts)));
  }
}
