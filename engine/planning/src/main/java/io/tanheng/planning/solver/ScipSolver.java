package io.tanheng.planning.solver;

import com.google.ortools.modelbuilder.ModelBuilderHelper;
import com.google.ortools.modelbuilder.ModelSolverHelper;
import com.google.ortools.modelbuilder.SolveStatus;
import io.tanheng.planning.solver.LinearProgram.Constraint;
import io.tanheng.planning.solver.LinearProgram.Variable;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * SCIP, as OR-Tools carries it. It searches in rounds, each as long as all before it, and each
 * begins with the best solution so far: so that one is known when somebody asks for it. Nothing
 * that it says is taken on trust: values are checked against every constraint and the cost is
 * recomputed.
 */
public final class ScipSolver implements Solver {
  private static final Duration ROUND = Duration.ofSeconds(4);
  private static final double INFINITE = Double.POSITIVE_INFINITY;
  private static final long GLANCE = 50;

  @Override
  public String name() {
    return "SCIP 10.0 (OR-Tools 9.15)";
  }

  @Override
  public Solution solve(LinearProgram program, Limits limits, Watch watch) {
    if (program.variables().isEmpty()) {
      return program.keeps(new double[0], TOLERANCE)
          ? new Solution.Found(new double[0], program.cost(new double[0]), program.constant(), true)
          : new Solution.Infeasible();
    }
    long begun = System.nanoTime();
    Solution best = new Solution.NotFound();
    double bound = -INFINITE;
    Duration spent = Duration.ZERO;
    while (spent.compareTo(limits.time()) < 0 && !watch.stopped()) {
      Duration left = limits.time().minus(spent);
      Duration longest = spent.compareTo(ROUND) < 0 ? ROUND : spent;
      Duration round = left.compareTo(longest) < 0 ? left : longest;
      Round found = round(program, best, round, limits.gap(), watch);
      if (found.none()) {
        return best instanceof Solution.Found ? best : new Solution.Infeasible();
      }
      bound = Math.max(bound, found.bound());
      best = better(program, best, found, bound);
      spent = Duration.ofNanos(System.nanoTime() - begun);
      if (found.ended() || best instanceof Solution.Found b && b.gap() <= limits.gap()) {
        return best;
      }
      watch.standing(best, spent);
    }
    return best;
  }

  /** What a round found: values, or none; and whether nothing is left to search. */
  private record Round(Optional<double[]> values, double bound, boolean ended, boolean none) {
    static Round unfinished() {
      return new Round(Optional.empty(), -INFINITE, false, false);
    }
  }

  private static Solution better(
      LinearProgram program, Solution before, Round found, double bound) {
    double[] values = found.values().orElse(new double[0]);
    if (values.length == 0 || !program.keeps(values, TOLERANCE)) {
      return before instanceof Solution.Found b
          ? found(b.values(), b.cost(), bound, false)
          : before;
    }
    double cost = program.cost(values);
    if (before instanceof Solution.Found b && b.cost() < cost) {
      return found(b.values(), b.cost(), bound, found.ended());
    }
    return found(values, cost, bound, found.ended());
  }

  private static Solution.Found found(
      double[] values, double cost, double bound, boolean exhausted) {
    boolean all = exhausted && Solution.Found.gap(cost, bound) <= 1e-9;
    return new Solution.Found(values, cost, all ? cost : Math.min(bound, cost), all);
  }

  /** Once somebody asks, a round is no longer waited for where a solution is known. */
  private static Round round(
      LinearProgram program, Solution best, Duration limit, double gap, Watch watch) {
    CompletableFuture<Round> search = new CompletableFuture<>();
    Thread thread = new Thread(() -> search(program, best, limit, gap, search), "scip");
    thread.setDaemon(true);
    thread.start();
    while (true) {
      try {
        return search.get(GLANCE, TimeUnit.MILLISECONDS);
      } catch (TimeoutException notYet) {
        if (watch.stopped() && best instanceof Solution.Found) {
          return Round.unfinished();
        }
      } catch (InterruptedException stop) {
        Thread.currentThread().interrupt();
        return Round.unfinished();
      } catch (ExecutionException fault) {
        throw new IllegalStateException("SCIP", fault.getCause());
      }
    }
  }

  private static void search(
      LinearProgram program,
      Solution best,
      Duration limit,
      double gap,
      CompletableFuture<Round> into) {
    try {
      into.complete(search(program, best, limit, gap));
    } catch (RuntimeException | UnsatisfiedLinkError fault) {
      into.completeExceptionally(fault);
    }
  }

  private static Round search(LinearProgram program, Solution best, Duration limit, double gap) {
    ModelBuilderHelper model = model(program, best);
    ModelSolverHelper solver = new ModelSolverHelper("scip");
    solver.setTimeLimitInSeconds(limit.toMillis() / 1000.0);
    solver.setSolverSpecificParameters("limits/gap = " + gap + "\nmisc/catchctrlc = FALSE");
    solver.solve(model);
    SolveStatus status = solver.getStatus();
    boolean none = status == SolveStatus.INFEASIBLE;
    boolean ended = status == SolveStatus.OPTIMAL;
    double bound = solver.hasResponse() && !none ? solver.getBestObjectiveBound() : -INFINITE;
    Optional<double[]> values =
        solver.hasSolution() ? Optional.of(values(program, solver)) : Optional.empty();
    return new Round(values, Double.isNaN(bound) ? -INFINITE : bound, ended, none);
  }

  private static ModelBuilderHelper model(LinearProgram program, Solution best) {
    ModelBuilderHelper model = new ModelBuilderHelper();
    model.setObjectiveOffset(program.constant());
    for (Variable each : program.variables()) {
      int at = model.addVar();
      model.setVarLowerBound(at, 0);
      model.setVarUpperBound(at, each.upper());
      model.setVarIntegrality(at, each.whole());
      model.setVarObjectiveCoefficient(at, each.cost());
    }
    for (Constraint row : program.constraints()) {
      int at = model.addLinearConstraint();
      model.setConstraintLowerBound(at, -INFINITE);
      model.setConstraintUpperBound(at, row.atMost());
      row.terms().forEach((variable, times) -> model.addConstraintTerm(at, variable, times));
    }
    if (best instanceof Solution.Found found) {
      for (int i = 0; i < found.values().length; i++) {
        model.addHint(i, found.values()[i]);
      }
    }
    return model;
  }

  private static double[] values(LinearProgram program, ModelSolverHelper solver) {
    double[] values = new double[program.variables().size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = program.variables().get(i).within(solver.getVariableValue(i));
    }
    return values;
  }
}
