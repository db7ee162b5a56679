package io.tanheng.planning.solver;

/** What a solver found. */
public sealed interface Solution {
  /**
   * A solution that was checked against every constraint.
   *
   * @param values by number of the variable
   * @param cost recomputed from the values
   * @param bound what no solution can go below, as the solver proved it; the cost itself where it
   *     searched all
   * @param exhausted whether the solver says that it searched all
   */
  record Found(double[] values, double cost, double bound, boolean exhausted) implements Solution {
    /** How far the cost may be above the optimum, as a fraction of it. */
    public double gap() {
      return gap(cost, bound);
    }

    /** How far a cost may be above the optimum that a bound allows, as a fraction of it. */
    public static double gap(double cost, double bound) {
      double above = Math.max(0, cost - bound);
      return above == 0 ? 0 : above / Math.max(Math.abs(cost), 1e-9);
    }
  }

  /** No solution exists. */
  record Infeasible() implements Solution {}

  /** The time was over before one was found, or none was asked for any longer. */
  record NotFound() implements Solution {}
}
