package io.tanheng.planning.plan;

import io.tanheng.factors.quantity.Decimals;
import io.tanheng.planning.pathway.PathwayEvaluator;
import io.tanheng.planning.pathway.PathwayResult;
import io.tanheng.planning.pathway.PathwayYear;
import io.tanheng.planning.pathway.YearCost;
import io.tanheng.planning.year.Outlook;
import io.tanheng.planning.year.Purchases;
import io.tanheng.planning.year.YearResult;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What expires when, and what staying zero-carbon next year costs: by credits alone, by the
 * cheapest purchases without any measure, and as the plan does it.
 *
 * @param expiries the earliest first
 * @param nextYear the year after the reporting year
 * @param nextResidual tCO2e to cover in it without measures and purchases
 * @param nextCost 10⁴ CNY of credits for them; absent where the outlook has no price
 * @param cover purchases that cover it without any measure, green power first where a tonne by it
 *     is cheaper than a credit; absent where credits have no price
 * @param coverCost 10⁴ CNY of these purchases
 * @param planned 10⁴ CNY of the year as the plan has it
 * @param plannedResidual tCO2e that the plan leaves uncovered in it
 */
public record ClaimCalendar(
    List<Expiry> expiries,
    int nextYear,
    BigDecimal nextResidual,
    Optional<BigDecimal> nextCost,
    Optional<Purchases> cover,
    Optional<BigDecimal> coverCost,
    YearCost planned,
    BigDecimal plannedResidual) {
  private static final BigDecimal CNY = BigDecimal.valueOf(10_000);

  public ClaimCalendar {
    expiries = List.copyOf(expiries);
  }

  /**
   * The calendar of a plan.
   *
   * @param noAction the plan without measures and purchases
   * @param followed the pathway whose assets end
   */
  static ClaimCalendar of(
      PathwayEvaluator evaluator, PathwayResult noAction, PathwayResult followed) {
    Outlook outlook = evaluator.years().outlook();
    PathwayYear next = noAction.years().get(0);
    BigDecimal residual = next.result().residual();
    Optional<BigDecimal> price = outlook.creditPrice(next.year());
    Optional<Purchases> cover = price.flatMap(any -> cover(evaluator, next, any));
    PathwayYear planned = followed.years().get(0);
    return new ClaimCalendar(
        new Expiries(evaluator).of(followed),
        next.year(),
        residual,
        price.map(each -> residual.multiply(each).divide(CNY, Decimals.PRECISION)),
        cover,
        cover.map(each -> evaluator.cost(next.year(), each).total()),
        planned.cost(),
        planned.result().residual());
  }

  private static Optional<Purchases> cover(
      PathwayEvaluator evaluator, PathwayYear next, BigDecimal price) {
    Outlook outlook = evaluator.years().outlook();
    BigDecimal factor = outlook.gridFactor(next.year()).orElse(BigDecimal.ZERO);
    boolean cheaper =
        outlook
            .greenPowerPremium(next.year())
            .filter(premium -> premium.compareTo(price.multiply(factor)) < 0)
            .isPresent();
    BigDecimal power = cheaper ? evaluator.years().gridMwh(next.year()) : BigDecimal.ZERO;
    return evaluator
        .years()
        .evaluate(next.year(), List.of(), new Purchases(BigDecimal.ZERO, power), List.of())
        .asOptional()
        .map(YearResult::residual)
        .map(left -> new Purchases(left, power));
  }
}
