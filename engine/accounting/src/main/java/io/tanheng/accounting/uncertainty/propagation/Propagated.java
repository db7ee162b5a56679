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
 * @param covariance what the correlations of these variables add, below 0 where they take away
 */
public record Propagated(String id, double mean, List<Part> parts, double covariance) {
  /**
   * What a variable adds.
   *
   * @param variable its id
   * @param derivative of the output by the variable
   * @param variance square of the derivative times the standard deviation of the variable
   * @param covariance its half of what its correlations add
   */
  public record Part(String variable, double derivative, double variance, double covariance) {
    /** One standard deviation of the variable, through the output. */
    public double effect() {
      return Math.signum(derivative) * Math.sqrt(variance);
    }
  }

  public Propagated {
    parts = List.copyOf(parts);
  }

  /** The sum of the parts and of what correlations add. */
  public double variance() {
    double sum = 0;
    for (Part part : parts) {
      sum += part.variance();
    }
    return Math.max(0, sum + covariance);
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

  /**
   * The share of the variance that a part makes, with its half of what correlations add; below 0
   * where it takes away more than it adds, 0 where nothing is uncertain.
   */
  public double share(Part part) {
    double variance = variance();
    return variance == 0 ? 0 : (part.variance() + part.covariance()) / variance;
  }
}
