package io.tanheng.accounting.uncertainty.distribution;

import io.tanheng.accounting.uncertainty.sampling.Sampling;

/** What is known of an uncertain number. */
public sealed interface Distribution
    permits Exact, Lognormal, Normal, Pert, Triangular, Truncated, Uniform {
  /** The greatest probability below 1. */
  double BELOW_ONE = 1 - 0x1p-53;

  /** The expected value. */
  double mean();

  /** The standard deviation. */
  double standardDeviation();

  /**
   * The value that is exceeded with probability 1 − p.
   *
   * @param p above 0 and below 1
   * @throws IllegalArgumentException where p is not
   */
  double quantile(double p);

  /** The probability of a value of at most {@code x}. */
  double cumulative(double x);

  /**
   * The value that lies where a number lies in the standard normal distribution: as probable to be
   * exceeded.
   */
  default double atNormal(double z) {
    double p = StandardNormal.cumulative(z);
    return quantile(Math.max(Double.MIN_NORMAL, Math.min(BELOW_ONE, p)));
  }

  /** How it is drawn from. */
  Sampling sampling();

  /** The interval between the quantiles that leave out as much on either side. */
  default Interval interval(ConfidenceLevel level) {
    return new Interval(level, quantile(level.lowerTail()), quantile(level.upperTail()));
  }
}
