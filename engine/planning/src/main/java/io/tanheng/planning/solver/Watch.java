package io.tanheng.planning.solver;

import java.time.Duration;

/** Watches a search, and may end it. */
public interface Watch {
  /** Nobody watches. */
  Watch NOBODY =
      new Watch() {
        @Override
        public boolean stopped() {
          return false;
        }

        @Override
        public void standing(Solution soFar, Duration spent) {}
      };

  /** Whether the best found so far is wanted now. */
  boolean stopped();

  /**
   * Told from time to time, where a search takes longer.
   *
   * @param soFar the best found so far
   * @param spent since it began
   */
  void standing(Solution soFar, Duration spent);
}
