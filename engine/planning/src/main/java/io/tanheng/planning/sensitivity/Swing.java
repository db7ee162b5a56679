package io.tanheng.planning.sensitivity;

import java.math.BigDecimal;

/**
 * What one input does to a pathway that is held.
 *
 * @param driver the input
 * @param step by how much it was moved to either side
 * @param low what comes where it is lower
 * @param high what comes where it is higher
 */
public record Swing(Driver driver, BigDecimal step, Held low, Held high) {
  /** Width of its bar: the difference of the cost of pathway and claim, 10⁴ CNY. */
  public BigDecimal width() {
    return high.costOfClaim().subtract(low.costOfClaim()).abs();
  }
}
