package io.tanheng.planning.optimum;

import java.util.OptionalDouble;
import java.util.SortedMap;

/**
 * A year as the program sees it.
 *
 * @param year calendar year
 * @param unabated tCO2e without any measure
 * @param ownProjects tCO2e that projects of one's own cover
 * @param gridMwh MWh bought from the grid without any measure
 * @param gridFactor tCO2/MWh that green power displaces
 * @param cap tCO2e that may stay uncovered
 * @param most tCO2e that the accounting total may be, by a target
 * @param budget 10⁴ CNY that may be invested
 * @param creditCost discounted cost of a tonne, 10⁴ CNY; absent where no price is known
 * @param greenCost discounted cost of a MWh, 10⁴ CNY; absent where no price is known
 * @param decline what the total may be as a share of that three years before; absent where it is
 *     not held
 * @param before tCO2e three years before, where that year is not in the plan
 * @param creditShare share of the total that credits may cover
 * @param points that are wished for
 * @param amounts of every row, in its unit
 */
public record PlanYear(
    int year,
    double unabated,
    double ownProjects,
    double gridMwh,
    double gridFactor,
    OptionalDouble cap,
    OptionalDouble most,
    OptionalDouble budget,
    OptionalDouble creditCost,
    OptionalDouble greenCost,
    OptionalDouble decline,
    OptionalDouble before,
    OptionalDouble creditShare,
    OptionalDouble points,
    SortedMap<String, Double> amounts) {
  /** The same with so many points wished for, where they are more. */
  PlanYear wishing(double wished) {
    OptionalDouble most = OptionalDouble.of(Math.max(wished, points.orElse(wished)));
    return with(cap, most);
  }

  /** The same with another cap. */
  PlanYear capped(OptionalDouble other) {
    return with(other, points);
  }

  private PlanYear with(OptionalDouble uncovered, OptionalDouble wished) {
    return new PlanYear(
        year,
        unabated,
        ownProjects,
        gridMwh,
        gridFactor,
        uncovered,
        most,
        budget,
        creditCost,
        greenCost,
        decline,
        before,
        creditShare,
        wished,
        amounts);
  }
}
