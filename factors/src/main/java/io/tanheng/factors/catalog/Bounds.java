package io.tanheng.factors.catalog;

import java.math.BigDecimal;

/**
 * Published 95 % interval of a factor, in the factor's unit.
 *
 * @param lower 2.5 % quantile, at most the upper
 * @param upper 97.5 % quantile
 */
public record Bounds(BigDecimal lower, BigDecimal upper) {
  public Bounds {
    if (lower.compareTo(upper) > 0) {
      throw new IllegalArgumentException("lower " + lower + " is above upper " + upper);
    }
  }
}
