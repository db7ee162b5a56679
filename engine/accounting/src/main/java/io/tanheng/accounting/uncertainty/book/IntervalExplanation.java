package io.tanheng.accounting.uncertainty.book;

import io.tanheng.accounting.uncertainty.distribution.Interval;
import java.util.List;

/**
 * Where the interval of a total comes from.
 *
 * @param figure the total with its intervals
 * @param trials of the simulation
 * @param effects what each uncertain number does to it, the largest first; the root of the sum of
 *     their squared half widths and of what correlations add is that of error propagation
 * @param covariance what correlations add to the variance, below 0 where they take away; 0 where
 *     there are none
 */
public record IntervalExplanation(
    FigureUncertainty figure, int trials, List<Effect> effects, double covariance) {
  /**
   * What an uncertain number does to a total.
   *
   * @param parameter the number
   * @param interval its own 95 % interval, in its unit
   * @param halfWidth half width of the total if nothing else were uncertain, in the unit of the
   *     total
   * @param share of the variance by error propagation, with its half of what correlations add
   */
  public record Effect(
      BookParameter parameter, Interval interval, double halfWidth, double share) {}

  /** What correlations add to the square of the half width. */
  public double correlatedSquare() {
    double coverage = Fitting.LEVEL.coverage();
    return coverage * coverage * covariance;
  }

  public IntervalExplanation {
    effects = List.copyOf(effects);
  }
}
