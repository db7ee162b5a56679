package io.tanheng.accounting.comparison;

import io.tanheng.accounting.evaluation.HeadlinePart;
import java.math.BigDecimal;
import java.util.Comparator;

/**
 * What one step does to one part of the headline.
 *
 * @param key the line and gas, or what is no line
 * @param before tCO2e before the step
 * @param after tCO2e after it
 */
public record Change(HeadlinePart.Key key, BigDecimal before, BigDecimal after) {
  /** The largest first. */
  static final Comparator<Change> BY_SIZE =
      Comparator.comparing((Change change) -> change.delta().abs())
          .reversed()
          .thenComparing(Change::key);

  /** tCO2e. */
  public BigDecimal delta() {
    return after.subtract(before);
  }
}
