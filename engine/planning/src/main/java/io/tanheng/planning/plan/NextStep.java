package io.tanheng.planning.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A measure that begins next year.
 *
 * @param measure its id
 * @param units that begin
 * @param capex 10⁴ CNY laid out
 * @param yearly 10⁴ CNY of the year, capital as an annuity; negative where it pays
 * @param tonnes tCO2e that the year has less by it, all else of the plan in place
 * @param points that the year has more by it, all else of the plan in place; absent under a profile
 *     of thresholds
 * @param npv net present cost over its life, 10⁴ CNY; negative where it pays
 * @param reasons why, the strongest first; never empty
 */
public record NextStep(
    String measure,
    BigDecimal units,
    BigDecimal capex,
    BigDecimal yearly,
    BigDecimal tonnes,
    Optional<BigDecimal> points,
    Optional<BigDecimal> npv,
    List<Reason> reasons) {
  public NextStep {
    reasons = List.copyOf(reasons);
  }
}
