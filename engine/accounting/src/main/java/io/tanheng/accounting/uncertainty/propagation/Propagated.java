package io.tanheng.accounting.uncertainty.propagation;

import io.tanheng.accounting.uncertainty.distribution.ConfidenceLevel;
import io.tanheng.accounting.uncertainty.distribution.Interval;
import java.util.List;

/**
 * An output with the uncertainty that its variables give it.
 *
 * @param id the output
 * @param mean its value at the means of the variables
 * @param parts what each variable that it depends on adds, in the order of the model
 */
public record Propagated(String id, double mean, List<Part> parts) {
  /**
   * What a variable adds.
   *
   * @param variable its id
   * @param derivative of the output by the variable
   * @param variance square of the derivative times the standard deviation of the variable
   */
  public record Part(String variable, double derivative, double variance) {}

  public Propagated {
    parts = List.copyOf(parts);
  }

  /** The sum of the parts. */
  public double variance() {
    double sum = 0;
    for (Part part : parts) {
      sum += part.variance();
    }
    return sum;
  }

  /** The standard deviation, in the unit of the output. */
  public double standardDeviation() {
    return Math.sqrt(variance());
  }

  /** The distance of either bound from the mean, in the unit of the output. */
  public double halfWidth(ConfidenceLevel level) {
    return level.coverage() * standardDeviation();
  }

  /** The interval of a normal distribution. */
  public Interval interval(ConfidenceLevel level) {
    return Interval.around(mean, halfWidth(level), level);
  }

  /** The share of the variance that a part makes; 0 where nothing is uncertain. */
  public double share(Part part) {
    return part.variance() == 0 ? 0 : part.variance() / variance();
  }
}
