package io.tanheng.planning.solver;

import java.time.Duration;

/**
 * When a search may end before all is searched.
 *
 * @param time after which the best found so far is returned
 * @param gap it is enough to be proved within this fraction of the optimum; 0 where only the
 *     optimum is
 */
public record Limits(Duration time, double gap) {
  public Limits {
    if (time.isNegative() || gap < 0) {
      throw new IllegalArgumentException("limits " + time + ", " + gap);
    }
  }

  /** A time for the optimum. */
  public static Limits of(Duration time) {
    return new Limits(time, 0);
  }

  /** What is left of the time, never less than a tenth of a second. */
  public Limits after(Duration spent) {
    Duration left = time.minus(spent);
    Duration least = Duration.ofMillis(100);
    return new Limits(left.compareTo(least) < 0 ? least : left, gap);
  }
}
