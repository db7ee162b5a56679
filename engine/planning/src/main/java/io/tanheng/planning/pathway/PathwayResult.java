package io.tanheng.planning.pathway;

import io.tanheng.factors.quantity.Decimals;
import io.tanheng.planning.cost.Discounting;
import java.math.BigDecimal;
import java.util.List;

/**
 * A pathway, each year evaluated by the engine.
 *
 * @param pathway what is done and bought
 * @param years every year of the plan
 */
public record PathwayResult(Pathway pathway, List<PathwayYear> years) {
  public PathwayResult {
    years = List.copyOf(years);
  }

  /** 10⁴ CNY at the beginning of the first year, each year's cost paid at its end. */
  public BigDecimal discountedCost(Discounting discounting) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < years.size(); i++) {
      BigDecimal cost = years.get(i).cost().total();
      sum = sum.add(cost.multiply(discounting.factor(i + 1), Decimals.PRECISION));
    }
    return sum;
  }

  /** tCO2e of all years. */
  public BigDecimal totalEmissions() {
    return years.stream().map(y -> y.result().gbTotal()).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
