package io.tanheng.accounting.restatement;

import io.tanheng.factors.quantity.Decimals;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A line whose tonnes are others now, with both figures.
 *
 * @param id its line id
 * @param enterprise whose line it is
 * @param category word of its category
 * @param activity code of its activity
 * @param before old tCO2e as the accounting total counted them; absent for a line that was not
 *     there
 * @param after new tCO2e; absent for a line that is there no more
 * @param parts what each reason moves, without zeros; they sum to the change exactly
 */
public record RestatedRow(
    String id,
    String enterprise,
    String category,
    String activity,
    Optional<BigDecimal> before,
    Optional<BigDecimal> after,
    SortedMap<Reason, BigDecimal> parts) {
  public RestatedRow {
    SortedMap<Reason, BigDecimal> given = new TreeMap<>(parts);
    given.values().removeIf(part -> part.signum() == 0);
    parts = Collections.unmodifiableSortedMap(given);
    BigDecimal sum = given.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(difference(before, after)) != 0) {
      throw new IllegalArgumentException("row " + id + " does not close: " + parts);
    }
  }

  /** tCO2e, new less old. */
  public BigDecimal change() {
    return difference(before, after);
  }

  /** The change over the old figure; absent where there was none or it was 0. */
  public Optional<BigDecimal> relative() {
    return before
        .filter(old -> old.signum() != 0)
        .map(old -> change().divide(old.abs(), Decimals.PRECISION));
  }

  private static BigDecimal difference(Optional<BigDecimal> before, Optional<BigDecimal> after) {
    return after.orElse(BigDecimal.ZERO).subtract(before.orElse(BigDecimal.ZERO));
  }
}
