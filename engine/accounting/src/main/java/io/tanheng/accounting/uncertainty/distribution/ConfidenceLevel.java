package io.tanheng.accounting.uncertainty.distribution;

/**
 * The probability that an interval covers the number.
 *
 * @param probability above 0 and below 1: 0.95
 */
public record ConfidenceLevel(double probability) {
  /** The level of the IPCC guidelines (2006, volume 1, §3.1.3). */
  public static final ConfidenceLevel OF_95_PERCENT = new ConfidenceLevel(0.95);

  public ConfidenceLevel {
    Checks.probability(probability);
  }

  /** The probability of a number below the interval: 0.025. */
  public double lowerTail() {
    return (1 - probability) / 2;
  }

  /** The probability of a number below the upper end of the interval: 0.975. */
  public double upperTail() {
    return 1 - lowerTail();
  }

  /** How many standard deviations reach from the mean of a normal distribution to the ends. */
  public double coverage() {
    return StandardNormal.quantile(upperTail());
  }
}
