package io.tanheng.planning.optimum;

import io.tanheng.planning.pathway.PathwayResult;
import java.math.BigDecimal;

/**
 * The pathway that was chosen, evaluated by the engine.
 *
 * @param choice what the program says
 * @param result what the engine says
 * @param solver what solved the program
 * @param tonnesApart greatest difference of a year's total between program and engine, tCO2e
 * @param pointsApart greatest difference of a year's points; 0 under a profile of thresholds
 * @param costApart difference of the discounted cost, 10⁴ CNY
 */
public record Optimised(
    Choice choice,
    PathwayResult result,
    String solver,
    BigDecimal tonnesApart,
    BigDecimal pointsApart,
    BigDecimal costApart) {
  private static final BigDecimal AGREED = new BigDecimal("0.000001");

  /** Whether program and engine agree within 1e-6 in tonnes, points and cost. */
  public boolean agreed() {
    return tonnesApart.compareTo(AGREED) <= 0
        && pointsApart.compareTo(AGREED) <= 0
        && costApart.compareTo(AGREED) <= 0;
  }
}
