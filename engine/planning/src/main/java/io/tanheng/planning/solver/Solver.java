package io.tanheng.planning.solver;

/** Minimises a linear program. */
public interface Solver {
  /** How far a solution may break a constraint, for each unit of its bound. */
  double TOLERANCE = 1e-6;

  /** Its name and version, for reports. */
  String name();

  /**
   * The best solution found within limits.
   *
   * @param watch told where it takes longer; once it stops the search, the best found so far is
   *     returned
   */
  Solution solve(LinearProgram program, Limits limits, Watch watch);

  /** SCIP where its libraries run on this machine, else ojAlgo, which runs everywhere. */
  static Solver best() {
    return ScipLibrary.loaded() ? new ScipSolver() : new OjAlgoSolver();
  }
}
