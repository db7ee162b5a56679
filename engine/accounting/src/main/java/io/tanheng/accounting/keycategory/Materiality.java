package io.tanheng.accounting.keycategory;

import io.tanheng.factors.quantity.Decimals;
import java.math.BigDecimal;

/**
 * How much may be wrong and how sure an assessor wants to be that it is not more.
 *
 * @param share tolerable misstatement over the accounting total, a fraction above 0 and below 1
 * @param confidence fraction above 0 and below 1
 */
public record Materiality(BigDecimal share, BigDecimal confidence) {
  public Materiality {
    requireFraction(share);
    requireFraction(confidence);
  }

  private static void requireFraction(BigDecimal value) {
    if (value.signum() <= 0 || value.compareTo(BigDecimal.ONE) >= 0) {
      throw new IllegalArgumentException("no fraction between 0 and 1: " + value);
    }
  }

  /** −ln(1 − confidence): expected hits in a misstatement that is missed with 1 − confidence. */
  public BigDecimal reliabilityFactor() {
    double missed = BigDecimal.ONE.subtract(confidence).doubleValue();
    return BigDecimal.valueOf(-StrictMath.log(missed));
  }

  /** The misstatement that is just tolerable, tCO2e. */
  BigDecimal tolerable(BigDecimal total) {
    return total.abs().multiply(share, Decimals.PRECISION);
  }

  /** The sampling interval, tCO2e. */
  BigDecimal interval(BigDecimal total) {
    return tolerable(total).divide(reliabilityFactor(), Decimals.PRECISION);
  }
}
