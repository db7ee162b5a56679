package io.tanheng.planning.optimum;

import io.tanheng.factors.issue.Outcome;
import io.tanheng.planning.pathway.Adoption;
import io.tanheng.planning.pathway.Pathway;
import io.tanheng.planning.pathway.PathwayEvaluator;
import io.tanheng.planning.pathway.PathwayResult;
import io.tanheng.planning.solver.Solver;
import io.tanheng.planning.year.Purchases;
import io.tanheng.planning.year.YearEvaluator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** From a book to its cheapest pathway, as the engine sees it. */
public final class PathwayOptimiser {
  /** Units and purchases are given to the engine with so many decimals. */
  private static final int DECIMALS = 9;

  private final YearEvaluator years;
  private final PathwayEvaluator evaluator;
  private final Solver solver;
  private final Duration limit;

  /**
   * An optimiser.
   *
   * @param limit for each program that is solved
   */
  public PathwayOptimiser(
      YearEvaluator years, PathwayEvaluator evaluator, Solver solver, Duration limit) {
    this.years = years;
    this.evaluator = evaluator;
    this.solver = solver;
    this.limit = limit;
  }

  /**
   * The cheapest pathway; absent where the time was over before any was found.
   *
   * @param unabated the plan without measures
   * @param decline of the intensity, a year, a fraction; 0 where it is not held
   */
  public Optional<Optimised> optimise(PathwayResult unabated, BigDecimal decline) {
    PathwayProblem problem =
        new ProblemBuilder(years, evaluator.costs(), unabated, decline).problem();
    return new PathwayChooser(solver, limit).choose(problem).flatMap(this::evaluated);
  }

  private Optional<Optimised> evaluated(Choice choice) {
    Outcome<PathwayResult> result = evaluator.evaluate(pathway(choice));
    return result.asOptional().map(given -> optimised(choice, given));
  }

  private Pathway pathway(Choice choice) {
    List<Integer> plan = years.outlook().years();
    List<Adoption> adoptions = new ArrayList<>();
    choice
        .units()
        .forEach(
            (measure, begun) ->
                begun.forEach(
                    (k, units) -> adoptions.add(new Adoption(measure, plan.get(k), exact(units)))));
    adoptions.sort(
        java.util.Comparator.comparingInt(Adoption::year).thenComparing(Adoption::measure));
    SortedMap<Integer, Purchases> bought = new TreeMap<>();
    for (int t = 0; t < plan.size(); t++) {
      bought.put(
          plan.get(t),
          new Purchases(enough(choice.credits().get(t)), exact(choice.green().get(t))));
    }
    return new Pathway("optimised", adoptions, bought);
  }

  /** Credits are rounded up, so that nothing stays uncovered by the rounding. */
  private static BigDecimal enough(double value) {
    return new BigDecimal(Double.toString(value))
        .setScale(DECIMALS, RoundingMode.CEILING)
        .stripTrailingZeros();
  }

  private static BigDecimal exact(double value) {
    return new BigDecimal(Double.toString(value))
        .setScale(DECIMALS, RoundingMode.HALF_UP)
        .stripTrailingZeros();
  }

  private Optimised optimised(Choice choice, PathwayResult result) {
    BigDecimal tonnes = BigDecimal.ZERO;
    for (int t = 0; t < result.years().size(); t++) {
      BigDecimal engine = result.years().get(t).result().gbTotal();
      BigDecimal program = new BigDecimal(Double.toString(choice.tonnes().get(t)));
      tonnes = tonnes.max(engine.subtract(program).abs());
    }
    BigDecimal cost = result.discountedCost(evaluator.costs().discounting());
    BigDecimal program = new BigDecimal(Double.toString(choice.cost()));
    return new Optimised(choice, result, solver.name(), tonnes, cost.subtract(program).abs());
  }
}
