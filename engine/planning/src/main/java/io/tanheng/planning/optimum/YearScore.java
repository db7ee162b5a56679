package io.tanheng.planning.optimum;

import java.util.List;

/**
 * The score of a year.
 *
 * @param fixed points that nothing changes
 * @param items what measures and credits change
 */
public record YearScore(double fixed, List<ScoreItem> items) {
  public YearScore {
    items = List.copyOf(items);
  }

  /** Points, by the formula of the engine. */
  double points(Holdings holdings) {
    double sum = fixed;
    for (ScoreItem item : items) {
      sum += item.worth() * item.share(holdings);
    }
    return sum;
  }
}
