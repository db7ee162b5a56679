package io.tanheng.planning.cost;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A marginal abatement cost curve with interaction: each measure is credited with what it still
 * saves after those before it.
 *
 * @param steps in the order of adoption
 * @param misranked measures that pay and that cost per tonne alone would put before better ones
 */
public record CostCurve(List<Step> steps, List<String> misranked) {
  public CostCurve {
    steps = List.copyOf(steps);
    misranked = List.copyOf(misranked);
  }

  /**
   * One measure of the curve.
   *
   * @param measure the measure by itself
   * @param alone its cost by itself
   * @param after its cost with the tonnes that it saves after those before it
   * @param cumulative tCO2e a year that it and those before it save together
   */
  public record Step(
      CostedMeasure measure, AbatementCost alone, AbatementCost after, BigDecimal cumulative) {}

  /**
   * The curve of measures in the order in which they are taken.
   *
   * @param order each with the tonnes that it saves by itself
   * @param together tCO2e a year that measures of these ids save together
   */
  public static CostCurve of(
      List<CostedMeasure> order,
      Discounting discounting,
      Function<List<String>, BigDecimal> together) {
    List<Step> steps = new ArrayList<>();
    List<String> taken = new ArrayList<>();
    BigDecimal before = BigDecimal.ZERO;
    for (CostedMeasure next : order) {
      taken.add(next.id());
      BigDecimal now = together.apply(List.copyOf(taken));
      CostedMeasure marginal = next.saving(now.subtract(before));
      AbatementCost alone = AbatementCost.of(next, discounting);
      steps.add(new Step(next, alone, AbatementCost.of(marginal, discounting), now));
      before = now;
    }
    return new CostCurve(steps, Ranking.misranked(order, discounting));
  }
}
