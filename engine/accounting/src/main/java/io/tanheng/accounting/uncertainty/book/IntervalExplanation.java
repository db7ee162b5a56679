package io.tanheng.accounting.uncertainty.book;

import io.tanheng.accounting.uncertainty.distribution.Interval;
import java.util.List;

/**
 * Where the interval of a total comes from.
 *
 * @param figure the total with its intervals
 * @param trials of the simulation
 * @param effects what each uncertain number does to it, the largest first; the root of the sum of
 *     their squared half widths is that of error propagation
 */
public record IntervalExplanation(FigureUncertainty figure, int trials, List<Effect> effects) {
  /**
   * What an uncertain number does to a total.
   *
   * @param parameter the number
   * @param interval its own 95 % interval, in its unit
   * @param halfWidth half width of the total if nothing else were uncertain, in the unit of the
   *     total
   * @param share of the variance by error propagation
   */
  public record Effect(
      BookParameter parameter, Interval interval, double halfWidth, double share) {}

  public IntervalExplanation {
    effects = List.copyOf(effects);
  }
}
