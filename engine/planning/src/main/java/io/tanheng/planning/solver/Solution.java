package io.tanheng.planning.solver;

/** What a solver found. */
public sealed interface Solution {
  /**
   * A solution that was checked against every constraint.
   *
   * @param values by number of the variable
   * @param cost recomputed from the values
   * @param bound what no solution can go below: the optimum of the relaxed program, or the cost
   *     itself where the solver searched all
   * @param exhausted whether the solver says that it searched all
   */
  record Found(double[] values, double cost, double bound, boolean exhausted) implements Solution {
    /** How far the cost may be above the optimum, as a fraction of it. */
    public double gap() {
      double above = Math.max(0, cost - bound);
      return above == 0 ? 0 : above / Math.max(Math.abs(cost), 1e-9);
    }
  }

  /** No solution exists. */
  record Infeasible() implements Solution {}

  /** The time was over before one was found. */
  record NotFound() implements Solution {}
}
