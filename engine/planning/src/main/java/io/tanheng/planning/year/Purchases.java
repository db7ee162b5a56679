package io.tanheng.planning.year;

import java.math.BigDecimal;

/**
 * What is bought for one year beside measures.
 *
 * @param credits tCO2e of CCER
 * @param greenPower MWh of green certificates
 */
public record Purchases(BigDecimal credits, BigDecimal greenPower) {
  /** Nothing. */
  public static final Purchases NONE = new Purchases(BigDecimal.ZERO, BigDecimal.ZERO);

  public Purchases {
    if (credits.signum() < 0 || greenPower.signum() < 0) {
      throw new IllegalArgumentException("negative purchase");
    }
  }
}
