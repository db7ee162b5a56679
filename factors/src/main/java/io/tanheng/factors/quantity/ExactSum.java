package io.tanheng.factors.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/**
 * Adds many decimals exactly. Those of one scale are added among themselves first, as bringing a
 * long number to another scale costs many times its addition; the result is that of adding them one
 * by one, its scale too.
 */
public final class ExactSum {
  private final Map<Integer, BigDecimal> byScale = new HashMap<>();

  /** Adds a number. */
  public void add(BigDecimal number) {
    byScale.merge(number.scale(), number, BigDecimal::add);
  }

  /** The sum so far; 0 where nothing was added. */
  public BigDecimal value() {
    return byScale.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
