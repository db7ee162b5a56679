package io.tanheng.planning.sensitivity;

import io.tanheng.factors.quantity.Decimals;
import io.tanheng.planning.cost.Discounting;
import io.tanheng.planning.pathway.PathwayEvaluator;
import io.tanheng.planning.pathway.PathwayResult;
import io.tanheng.planning.pathway.UnitCosts;
import io.tanheng.planning.year.Outlook;
import io.tanheng.planning.year.YearEvaluator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * A pathway with one input moved at a time: what it then costs, and whether the claim holds. Years
 * are evaluated anew by the engine; what is done and bought stays.
 *
 * @param pathway name of the pathway
 * @param expected what comes where everything comes as expected
 * @param swings the widest first
 */
public record Tornado(String pathway, Held expected, List<Swing> swings) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public Tornado {
    swings = List.copyOf(swings);
  }

  /**
   * The tornado of a pathway.
   *
   * @param evaluator as everything is expected
   * @param steps by which inputs are moved, 0 for those that are not
   * @param over whether there is no more time
   * @return the tornado; absent where the time was over before all inputs were moved
   */
  public static Optional<Tornado> of(
      PathwayEvaluator evaluator,
      PathwayResult held,
      Map<Driver, BigDecimal> steps,
      BooleanSupplier over) {
    List<Swing> swings = new ArrayList<>();
    for (Driver driver : Driver.values()) {
      if (over.getAsBoolean()) {
        return Optional.empty();
      }
      BigDecimal step = steps.getOrDefault(driver, driver.step());
      if (step.signum() != 0) {
        swings.add(
            new Swing(
                driver,
                step,
                moved(evaluator, held, driver, step.negate()),
                moved(evaluator, held, driver, step)));
      }
    }
    swings.sort(Comparator.comparing(Swing::width).reversed().thenComparing(each -> each.driver()));
    return Optional.of(
        new Tornado(held.pathway().name(), Held.of(held, evaluator.costs()), swings));
  }

  private static Held moved(
      PathwayEvaluator evaluator, PathwayResult held, Driver driver, BigDecimal by) {
    YearEvaluator years = evaluator.years();
    Outlook outlook = driver.moved(years.outlook(), by);
    UnitCosts costs = costs(evaluator.costs(), outlook, driver, by);
    if (!driver.movesTonnes()) {
      return Held.of(new PathwayEvaluator(years, costs).repriced(held), costs);
    }
    return new PathwayEvaluator(years.with(outlook), costs)
        .evaluate(held.pathway())
        .asOptional()
        .map(result -> Held.of(result, costs))
        .orElseThrow(() -> new IllegalStateException("a pathway that was evaluated before"));
  }

  private static UnitCosts costs(UnitCosts costs, Outlook outlook, Driver driver, BigDecimal by) {
    BigDecimal share = by.divide(HUNDRED, Decimals.PRECISION);
    BigDecimal rate = costs.discounting().rate();
    return new UnitCosts(
        outlook,
        driver == Driver.DISCOUNT_RATE
            ? new Discounting(rate.add(share).max(BigDecimal.ZERO))
            : costs.discounting(),
        driver == Driver.CAPEX ? BigDecimal.ONE.add(share) : BigDecimal.ONE);
  }
}
