package io.tanheng.planning.optimum;

import io.tanheng.planning.solver.Limits;
import io.tanheng.planning.solver.LinearProgram;
import io.tanheng.planning.solver.Solution;
import io.tanheng.planning.solver.Solver;
import io.tanheng.planning.solver.Watch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * Solves a program whose points are taken for better than they are, adds levels where that mattered
 * and solves it again, until the points are what the program takes them for. Every round bounds the
 * optimum. Where levels do not lead there in time, more points are aimed at than are wished for:
 * the pathway then keeps the wish, and the bound of the rounds before says what it may cost too
 * much.
 */
final class Refinement {
  private static final double APART = PathwayModel.MARGIN / 2;

  /** What keeping a wish to the last digit may cost, as a fraction. */
  private static final double PROVED = 1e-7;

  private static final int ROUNDS = 14;
  private static final int MORE = 8;

  private final Solver solver;
  private final Limits limits;
  private final Watch watch;
  private final long begun = System.nanoTime();

  Refinement(Solver solver, Limits limits, Watch watch) {
    this.solver = solver;
    this.limits = limits;
    this.watch = watch;
  }

  /**
   * A program to be solved.
   *
   * @param model what it is of
   * @param program the model's own, or one with other costs
   */
  record Stage(PathwayModel model, LinearProgram program) {}

  /**
   * What was found.
   *
   * @param model the model of the last round
   * @param solution with the bound of the rounds that prove it
   */
  record Refined(PathwayModel model, Solution solution) {
    Optional<Solution.Found> found() {
      return solution instanceof Solution.Found f ? Optional.of(f) : Optional.empty();
    }
  }

  /**
   * Solves.
   *
   * @param wished the problem, with more points wished for where asked
   * @param stages a program of such a problem
   */
  Refined solve(PathwayProblem wished, BiFunction<PathwayProblem, Levels, Stage> stages) {
    Levels levels = new Levels();
    PathwayProblem problem = wished;
    double bound = Double.NEGATIVE_INFINITY;
    Optional<Refined> before = Optional.empty();
    for (int round = 0; ; round++) {
      Stage stage = stages.apply(problem, levels);
      Solution solution = solver.solve(stage.program(), left(), watch);
      if (!(solution instanceof Solution.Found found)) {
        return before.orElse(new Refined(stage.model(), solution));
      }
      if (problem == wished) {
        bound = Math.max(bound, found.bound());
      }
      Refined refined = new Refined(stage.model(), bounded(found, bound));
      Map<Integer, Double> missing = missing(stage.model(), wished, found.values());
      if (missing.isEmpty() || round >= ROUNDS + MORE || over()) {
        return refined;
      }
      before = Optional.of(refined);
      boolean finer = refine(stage.model(), wished, found.values());
      if (!finer || round >= ROUNDS) {
        problem = aimingHigher(problem, missing);
      }
    }
  }

  private boolean over() {
    return watch.stopped() || spent().compareTo(limits.time()) >= 0;
  }

  private Duration spent() {
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  private Limits left() {
    return limits.after(spent());
  }

  private static Solution.Found bounded(Solution.Found found, double bound) {
    boolean proved = found.exhausted() && Solution.Found.gap(found.cost(), bound) <= PROVED;
    return new Solution.Found(found.values(), found.cost(), Math.min(bound, found.cost()), proved);
  }

  /** By how much the points of a year are less than the program took them for, where it matters. */
  private static Map<Integer, Double> missing(
      PathwayModel model, PathwayProblem problem, double[] values) {
    Holdings holdings = Pathways.holdings(problem, model, values);
    Map<Integer, Double> missing = new TreeMap<>();
    model
        .points()
        .forEach(
            (t, rows) -> {
              double real = problem.scores().get(t).points(holdings);
              PlanYear year = problem.years().get(t);
              double given = model.givenUp("points", t, values);
              double needed =
                  year.points().isPresent()
                      ? year.points().getAsDouble() - given
                      : rows.points(values) - PathwayModel.MARGIN;
              // A wish that is not given up is kept to the last digit: a grade hangs on it.
              boolean firm = year.points().isPresent() && given == 0;
              if (real < needed - (firm ? 0 : APART)) {
                missing.put(t, needed - real);
              }
            });
    return missing;
  }

  private static boolean refine(PathwayModel model, PathwayProblem problem, double[] values) {
    Holdings holdings = Pathways.holdings(problem, model, values);
    boolean finer = false;
    for (PointRows rows : List.copyOf(model.points().values())) {
      finer |= rows.refine(values, holdings);
    }
    return finer;
  }

  private static PathwayProblem aimingHigher(PathwayProblem problem, Map<Integer, Double> missing) {
    PathwayProblem higher = problem;
    for (Map.Entry<Integer, Double> each : new ArrayList<>(missing.entrySet())) {
      PlanYear year = problem.years().get(each.getKey());
      if (year.points().isPresent()) {
        double aimed = year.points().getAsDouble() + 1.01 * each.getValue();
        higher = higher.wishing(each.getKey(), aimed);
      }
    }
    return higher;
  }
}
