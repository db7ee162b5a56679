package io.tanheng.planning.optimum;

import io.tanheng.planning.optimum.Refinement.Refined;
import io.tanheng.planning.optimum.Refinement.Stage;
import io.tanheng.planning.solver.Limits;
import io.tanheng.planning.solver.LinearProgram;
import io.tanheng.planning.solver.Solution;
import io.tanheng.planning.solver.Solver;
import io.tanheng.planning.solver.Watch;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Chooses the best pathway. Where the wishes contradict each other, it first finds the least that
 * must be given up, each measured by its own size, and then the cheapest pathway that gives up no
 * more.
 */
public final class PathwayChooser {
  private static final double NOISE = 1e-6;

  private final Solver solver;
  private final Limits limits;
  private final Watch watch;

  /**
   * A chooser.
   *
   * @param limits for one choice, all its programs together
   */
  public PathwayChooser(Solver solver, Limits limits, Watch watch) {
    this.solver = solver;
    this.limits = limits;
    this.watch = watch;
  }

  /** The choice; absent where the time was over before any was found. */
  public Optional<Choice> choose(PathwayProblem problem, Goal goal) {
    Refinement search = new Refinement(solver, limits, watch);
    return switch (goal.objective()) {
      case COST -> cheapest(search, problem, goal);
      case POINTS -> mostPoints(search, problem, goal);
      case CLAIM -> earliest(search, problem, goal);
    };
  }

  private static Optional<Choice> cheapest(Refinement search, PathwayProblem problem, Goal goal) {
    Refined firm = firm(search, problem, goal);
    return firm.solution() instanceof Solution.Infeasible
        ? givingUp(search, problem, goal)
        : choice(problem, firm);
  }

  private static Refined firm(Refinement search, PathwayProblem problem, Goal goal) {
    return search.solve(
        problem,
        (wished, levels) -> {
          PathwayModel model = new PathwayModel(wished, cost(goal), false, levels);
          return new Stage(model, model.program());
        });
  }

  private static Goal cost(Goal goal) {
    return new Goal(Objective.COST, goal.year(), goal.edge(), goal.spend());
  }

  private static Optional<Choice> choice(PathwayProblem problem, Refined refined) {
    return refined.found().map(found -> Choices.of(problem, refined.model(), found));
  }

  private static Optional<Choice> givingUp(Refinement search, PathwayProblem problem, Goal goal) {
    Refined least =
        search.solve(
            problem,
            (wished, levels) -> {
              PathwayModel model = new PathwayModel(wished, cost(goal), true, levels);
              return new Stage(model, model.program().withCosts(givenUp(model)));
            });
    return least
        .found()
        .map(
            found -> {
              double enough = found.cost() * (1 + NOISE) + NOISE * NOISE;
              Refined cheapest = search.solve(problem, elastic(goal, enough));
              return choice(problem, cheapest)
                  .orElseGet(() -> Choices.of(problem, least.model(), unproved(least, found)));
            });
  }

  private static java.util.function.BiFunction<PathwayProblem, Levels, Stage> elastic(
      Goal goal, double enough) {
    return (wished, levels) -> {
      PathwayModel model = new PathwayModel(wished, cost(goal), true, levels);
      LinearProgram program = model.program();
      program.atMost("given_up", givenUp(model), enough);
      return new Stage(model, program);
    };
  }

  private static Map<Integer, Double> givenUp(PathwayModel model) {
    Map<Integer, Double> costs = new TreeMap<>();
    model.slacks().forEach(slack -> costs.put(slack.variable(), 1 / slack.scale()));
    return costs;
  }

  /** A solution of another objective says nothing of how cheap it might be. */
  private static Solution.Found unproved(Refined of, Solution.Found found) {
    double cost = of.model().program().cost(found.values());
    return new Solution.Found(found.values(), cost, Double.NEGATIVE_INFINITY, false);
  }

  private static Optional<Choice> mostPoints(Refinement search, PathwayProblem problem, Goal goal) {
    Refined most =
        search.solve(
            problem,
            (wished, levels) -> {
              PathwayModel model = new PathwayModel(wished, goal, false, levels);
              return new Stage(model, model.program().withCosts(points(model, goal)));
            });
    if (!(most.solution() instanceof Solution.Found found)) {
      return most.solution() instanceof Solution.Infeasible
          ? givingUp(search, problem, goal)
          : Optional.empty();
    }
    Choice best = Choices.of(problem, most.model(), unproved(most, found));
    double points = best.points().get(goal.year());
    PathwayProblem wished = problem.wishing(goal.year(), points - 2 * PathwayModel.MARGIN);
    double fixed = java.util.Objects.requireNonNull(most.model().points().get(goal.year())).fixed();
    Choice cheapest = choice(problem, firm(search, wished, goal)).orElse(best);
    double bound = fixed - found.bound();
    double reached = cheapest.points().get(goal.year());
    return Optional.of(
        cheapest.reaching(
            new Reached(
                Objective.POINTS,
                problem.years().get(goal.year()).year(),
                reached,
                Math.max(bound, reached),
                bound - reached <= 10 * PathwayModel.MARGIN)));
  }

  private static Map<Integer, Double> points(PathwayModel model, Goal goal) {
    Map<Integer, Double> costs = new HashMap<>();
    java.util.Objects.requireNonNull(model.points().get(goal.year()))
        .terms()
        .forEach((at, worth) -> costs.put(at, -worth));
    return costs;
  }

  /** Claiming from a later year on asks for less: the first year that can be is the earliest. */
  private static Optional<Choice> earliest(Refinement search, PathwayProblem problem, Goal goal) {
    boolean proved = true;
    int last = problem.years().size() - 1;
    for (int t = 0; t <= last; t++) {
      PathwayProblem claiming = problem.claimingFrom(t, goal.edge());
      Refined firm = firm(search, claiming, goal);
      Optional<Choice> choice = choice(claiming, firm).filter(each -> each.excess().isEmpty());
      if (choice.isPresent()) {
        List<Double> points = choice.get().points();
        double there = points.get(t);
        int year = problem.years().get(t).year();
        Reached reached = new Reached(Objective.CLAIM, year, there, there, proved);
        return Optional.of(choice.get().reaching(reached));
      }
      proved &= firm.solution() instanceof Solution.Infeasible;
    }
    return givingUp(search, problem.claimingFrom(last, goal.edge()), goal);
  }
}
