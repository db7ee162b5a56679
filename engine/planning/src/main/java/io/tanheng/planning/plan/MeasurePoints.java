package io.tanheng.planning.plan;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Points that a measure adds with all its units in the first year of the plan, by the engine.
 *
 * @param measure its id
 * @param points that it adds
 * @param yearly what it costs in that year, capital as an annuity, 10⁴ CNY; negative where it pays
 * @param capex 10⁴ CNY of all its units
 */
public record MeasurePoints(
    String measure, BigDecimal points, BigDecimal yearly, BigDecimal capex) {

  /** 10⁴ CNY a year and point; absent where it adds none. */
  public Optional<BigDecimal> perPoint() {
    return points.signum() <= 0
        ? Optional.empty()
        : Optional.of(yearly.divide(points, io.tanheng.factors.quantity.Decimals.PRECISION));
  }
}
