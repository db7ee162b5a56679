package io.tanheng.planning.solver;

import java.time.Duration;

/** Minimises a linear program. */
public interface Solver {
  /** Its name and version, for reports. */
  String name();

  /**
   * The best solution found within a time.
   *
   * @param limit after which the best found so far is returned
   */
  Solution solve(LinearProgram program, Duration limit);
}
