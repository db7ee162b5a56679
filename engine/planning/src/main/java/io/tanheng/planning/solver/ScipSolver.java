package io.tanheng.planning.solver;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * SCIP, as OR-Tools carries it. It searches in rounds, each as long as all before it, and each
 * begins with the best solution so far: after each it says how it stands. Nothing that it says is
 * taken on trust: values are checked against every constraint and the cost is recomputed.
 */
public final class ScipSolver implements Solver {
  private static final Duration ROUND = Duration.ofSeconds(20);
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

  /** What a round found: values, or none; whether nothing is left to search, or nothing exists. */
  record Round(Optional<double[]> values, double bound, boolean ended, boolean none) {
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

  /** Once somebody asks, the round is interrupted and gives the best that it has. */
  private static Round round(
      LinearProgram program, Solution best, Duration limit, double gap, Watch watch) {
    ScipRound round = new ScipRound(program, best, limit, gap);
    CompletableFuture<Round> search = new CompletableFuture<>();
    Thread thread = new Thread(() -> run(round, search), "scip");
    thread.setDaemon(true);
    thread.start();
    while (true) {
      try {
        return search.get(GLANCE, TimeUnit.MILLISECONDS);
      } catch (TimeoutException notYet) {
        if (watch.stopped()) {
          round.interrupt();
        }
      } catch (InterruptedException stop) {
        Thread.currentThread().interrupt();
        round.interrupt();
        return Round.unfinished();
      } catch (ExecutionException fault) {
        throw new IllegalStateException("SCIP", fault.getCause());
      }
    }
  }

  private static void run(ScipRound round, CompletableFuture<Round> into) {
    try {
      into.complete(round.search());
    } catch (RuntimeException | UnsatisfiedLinkError fault) {
      into.completeExceptionally(fault);
    }
  }
}
