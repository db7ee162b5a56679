package io.tanheng.accounting.series;

import io.tanheng.factors.quantity.Decimals;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedMap;

/** The straight line between two known years (2019 Refinement Vol 1 Ch 5, interpolation). */
public final class Interpolation {
  private Interpolation() {}

  /**
   * The value of a year that lies between known ones.
   *
   * @param known values by year
   * @param year a year that is not known
   * @return the value; absent before the first and after the last known year: a line is not drawn
   *     on
   */
  public static Optional<BigDecimal> value(SortedMap<Integer, BigDecimal> known, int year) {
    SortedMap<Integer, BigDecimal> before = known.headMap(year);
    SortedMap<Integer, BigDecimal> after = known.tailMap(year);
    if (known.containsKey(year) || before.isEmpty() || after.isEmpty()) {
      return Optional.ofNullable(known.get(year));
    }
    int from = before.lastKey();
    int to = after.firstKey();
    BigDecimal start = before.getOrDefault(from, BigDecimal.ZERO);
    BigDecimal rise = after.getOrDefault(to, BigDecimal.ZERO).subtract(start);
    return Optional.of(
        start.add(
            rise.multiply(BigDecimal.valueOf(year - from))
                .divide(BigDecimal.valueOf(to - from), Decimals.PRECISION)));
  }
}
