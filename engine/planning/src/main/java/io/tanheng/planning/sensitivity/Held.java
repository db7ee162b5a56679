package io.tanheng.planning.sensitivity;

import io.tanheng.planning.cost.Discounting;
import io.tanheng.planning.pathway.PathwayResult;
import io.tanheng.planning.pathway.PathwayYear;
import io.tanheng.planning.pathway.UnitCosts;
import java.math.BigDecimal;

/**
 * A pathway that is held whatever comes.
 *
 * @param cost discounted, 10⁴ CNY
 * @param uncovered tCO2e of all years that nothing covers
 * @param mending discounted cost of credits that would cover them at the price of each year, 10⁴
 *     CNY; 0 where they have no price
 * @param claims years in which the claim holds
 * @param lowestScore fewest points of a year; 0 under a profile of thresholds
 */
public record Held(
    BigDecimal cost, BigDecimal uncovered, BigDecimal mending, int claims, BigDecimal lowestScore) {

  /** What comes of a pathway at these costs. */
  public static Held of(PathwayResult result, UnitCosts costs) {
    BigDecimal uncovered = BigDecimal.ZERO;
    BigDecimal mending = BigDecimal.ZERO;
    Discounting discounting = costs.discounting();
    for (int i = 0; i < result.years().size(); i++) {
      PathwayYear year = result.years().get(i);
      BigDecimal residual = year.result().residual();
      uncovered = uncovered.add(residual);
      BigDecimal price = costs.outlook().creditPrice(year.year()).orElse(BigDecimal.ZERO);
      BigDecimal paid = residual.multiply(price).movePointLeft(4);
      mending = mending.add(paid.multiply(discounting.factor(i + 1)));
    }
    int claims =
        (int)
            result.years().stream()
                .filter(year -> year.result().evaluation().claim().zeroCarbon())
                .count();
    BigDecimal lowest =
        result.years().stream()
            .flatMap(year -> year.result().points().stream())
            .reduce(BigDecimal::min)
            .orElse(BigDecimal.ZERO);
    return new Held(result.discountedCost(discounting), uncovered, mending, claims, lowest);
  }

  /** What it costs to hold the pathway and the claim too, 10⁴ CNY, discounted. */
  public BigDecimal costOfClaim() {
    return cost.add(mending);
  }
}
