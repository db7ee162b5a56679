package io.tanheng.accounting.restatement;

import io.tanheng.factors.quantity.Decimals;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The bridge from the old to the new total of a year. It closes exactly, or it is not made.
 *
 * @param year the year of both totals
 * @param before old total, tCO2e, not negative
 * @param after new total, tCO2e, not negative
 * @param rows every line whose tonnes changed, by line id
 * @param significance what asks for a restatement
 */
public record Restatement(
    int year,
    BigDecimal before,
    BigDecimal after,
    List<RestatedRow> rows,
    Significance significance) {
  public Restatement {
    rows = List.copyOf(rows);
    BigDecimal sum =
        rows.stream().map(RestatedRow::change).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(after.subtract(before)) != 0) {
      throw new IllegalArgumentException(
          "the rows move " + sum + " t, the total " + before + " → " + after);
    }
  }

  /** tCO2e, new less old. */
  public BigDecimal change() {
    return after.subtract(before);
  }

  /** The change over the old total; absent where that was 0. */
  public Optional<BigDecimal> relative() {
    return before.signum() == 0
        ? Optional.empty()
        : Optional.of(change().divide(before, Decimals.PRECISION));
  }

  /** What each reason moves, tCO2e, all six in their order; they sum to the change exactly. */
  public SortedMap<Reason, BigDecimal> byReason() {
    SortedMap<Reason, BigDecimal> sums = new TreeMap<>();
    for (Reason reason : Reason.values()) {
      sums.put(reason, BigDecimal.ZERO);
    }
    rows.forEach(
        row -> row.parts().forEach((reason, part) -> sums.merge(reason, part, BigDecimal::add)));
    return Collections.unmodifiableSortedMap(sums);
  }

  /** Whether the total changed enough. */
  public boolean totalSignificant() {
    return significance.significant(before, after);
  }

  /** Rows that changed enough by themselves. */
  public List<RestatedRow> significantRows() {
    return rows.stream().filter(significance::significant).toList();
  }

  /** Whether the year has to be restated: by its total, or by a single row. */
  public boolean needed() {
    return totalSignificant() || !significantRows().isEmpty();
  }
}
