package io.tanheng.planning.optimum;

import io.tanheng.accounting.profile.EvaluationProfile;
import io.tanheng.accounting.score.Grade;
import io.tanheng.accounting.score.GradeScale;
import io.tanheng.factors.issue.Outcome;
import io.tanheng.planning.pathway.Adoption;
import io.tanheng.planning.pathway.Pathway;
import io.tanheng.planning.pathway.PathwayEvaluator;
import io.tanheng.planning.pathway.PathwayResult;
import io.tanheng.planning.solver.Limits;
import io.tanheng.planning.solver.Solver;
import io.tanheng.planning.solver.Watch;
import io.tanheng.planning.year.Purchases;
import io.tanheng.planning.year.YearEvaluator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/** From a book to its best pathway, as the engine sees it. */
public final class PathwayOptimiser {
  /** Units and purchases are given to the engine with so many decimals. */
  private static final int DECIMALS = 9;

  private final YearEvaluator years;
  private final PathwayEvaluator evaluator;
  private final Solver solver;
  private final Limits limits;
  private final Watch watch;

  /**
   * An optimiser.
   *
   * @param limits for all programs together
   * @param watch told of the search, and may end it
   */
  public PathwayOptimiser(
      YearEvaluator years, PathwayEvaluator evaluator, Solver solver, Limits limits, Watch watch) {
    this.years = years;
    this.evaluator = evaluator;
    this.solver = solver;
    this.limits = limits;
    this.watch = watch;
  }

  /**
   * The best pathway; absent where the time was over before any was found.
   *
   * @param unabated the plan without measures
   * @param decline of the intensity, a year, a fraction; 0 where it is not held
   * @param aim what the best is; its years are of the plan, and points are known where it asks for
   *     them
   */
  public Optional<Optimised> optimise(PathwayResult unabated, BigDecimal decline, Aim aim) {
    PathwayProblem problem =
        graded(new ProblemBuilder(years, evaluator.costs(), unabated, decline).problem(), aim);
    return new PathwayChooser(solver, limits, watch)
        .choose(problem, goal(aim))
        .flatMap(this::evaluated);
  }

  private PathwayProblem graded(PathwayProblem problem, Aim aim) {
    PathwayProblem graded = problem;
    int first = years.outlook().years().get(0);
    for (int t = 0; aim.grade().isPresent() && t < problem.years().size(); t++) {
      if (first + t >= aim.gradeFrom().orElse(first)) {
        graded = graded.wishing(t, edge(aim.grade().get()));
      }
    }
    return graded;
  }

  private double edge(Grade grade) {
    return years.base().scheme() instanceof EvaluationProfile profile
        ? GradeScale.of(profile).edge(grade).value().doubleValue()
        : 0;
  }

  private Goal goal(Aim aim) {
    List<Integer> plan = years.outlook().years();
    int year = aim.pointsYear().orElse(plan.get(plan.size() - 1)) - plan.get(0);
    OptionalDouble spend =
        aim.spend()
            .map(most -> OptionalDouble.of(most.doubleValue()))
            .orElseGet(OptionalDouble::empty);
    return new Goal(aim.objective(), year, edge(Grade.LEADING), spend);
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
    BigDecimal points = BigDecimal.ZERO;
    for (int t = 0; t < result.years().size(); t++) {
      points = points.max(pointsApart(choice, result, t));
      BigDecimal engine = result.years().get(t).result().gbTotal();
      BigDecimal program = new BigDecimal(Double.toString(choice.tonnes().get(t)));
      tonnes = tonnes.max(engine.subtract(program).abs());
    }
    BigDecimal cost = result.discountedCost(evaluator.costs().discounting());
    BigDecimal program = new BigDecimal(Double.toString(choice.cost()));
    return new Optimised(
        choice, result, solver.name(), tonnes, points, cost.subtract(program).abs());
  }

  private static BigDecimal pointsApart(Choice choice, PathwayResult result, int t) {
    return result
        .years()
        .get(t)
        .result()
        .points()
        .filter(any -> !choice.points().isEmpty())
        .map(engine -> engine.subtract(new BigDecimal(choice.points().get(t).toString())).abs())
        .orElse(BigDecimal.ZERO);
  }
}
