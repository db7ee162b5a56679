package io.tanheng.accounting.uncertainty.book;

import java.math.BigDecimal;
import java.util.List;

/**
 * A figure of an evaluation whose uncertainty is looked at.
 *
 * @param id its name: {@code gb_total}, {@code gb_total:2022}, {@code indicator:26}
 * @param unit unit of the value
 * @param value what the evaluation gives
 * @param sum whether it is a sum of lines, which error propagation covers; else a function of such
 *     sums
 * @param trendOf the two totals, the later one first, where it is a trend; else none
 */
public record BookFigure(
    String id, String unit, BigDecimal value, boolean sum, List<String> trendOf) {
  public BookFigure {
    trendOf = List.copyOf(trendOf);
  }

  /** Whether it is a share or a rate, whose distances are points, not per cent of it. */
  public boolean trend() {
    return !trendOf.isEmpty();
  }
}
