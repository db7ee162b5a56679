package io.tanheng.factors.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The arithmetic of the ledger: decimals of 34 digits, so that a sum of lines is exact and does not
 * depend on their order, on splitting a line or on the unit it was given in (METHOD.md §10).
 */
public final class Decimals {
  /** Precision of every product and quotient; sums are exact. */
  public static final MathContext PRECISION = MathContext.DECIMAL128;

  private static final MathContext SHOWN = new MathContext(17, RoundingMode.HALF_EVEN);

  private Decimals() {}

  /**
   * The figure as it is written to files: 17 significant digits (a binary double holds no more), no
   * trailing zeros, which also removes the noise of the 34th digit.
   */
  public static BigDecimal written(BigDecimal value) {
    BigDecimal rounded = value.round(SHOWN);
    return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
  }
}
