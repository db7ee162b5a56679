package io.tanheng.accounting.uncertainty.distribution;

import io.tanheng.accounting.uncertainty.sampling.Sampling;
import io.tanheng.accounting.uncertainty.sampling.Samplings;

/**
 * The distribution of a positive number whose natural logarithm is normal.
 *
 * @param meanOfLog mean of the logarithm (µ), not of the number
 * @param standardDeviationOfLog standard deviation of the logarithm (σ), above 0
 */
public record Lognormal(double meanOfLog, double standardDeviationOfLog) implements Distribution {
  public Lognormal {
    Checks.finite(meanOfLog);
    Checks.positive(standardDeviationOfLog);
  }

  /** The distribution with these bounds at 95 % confidence, 0 &lt; lower &lt; upper. */
  public static Lognormal ofBounds95(double lower, double upper) {
    return ofBounds(lower, upper, ConfidenceLevel.OF_95_PERCENT);
  }

  /** The distribution with these bounds at that level, 0 &lt; lower &lt; upper. */
  public static Lognormal ofBounds(double lower, double upper, ConfidenceLevel level) {
    Checks.positive(lower);
    Checks.positive(upper);
    double low = StrictMath.log(lower);
    double high = StrictMath.log(upper);
    return new Lognormal((low + high) / 2, (high - low) / (2 * level.coverage()));
  }

  /**
   * The distribution with that mean and coefficient of variation.
   *
   * @param mean of the number itself, above 0
   * @param cv standard deviation of the number divided by its mean, above 0
   */
  public static Lognormal ofMeanAndCv(double mean, double cv) {
    Checks.positive(mean);
    Checks.positive(cv);
    double variance = StrictMath.log1p(cv * cv);
    return new Lognormal(StrictMath.log(mean) - variance / 2, Math.sqrt(variance));
  }

  @Override
  public double mean() {
    return StrictMath.exp(meanOfLog + standardDeviationOfLog * standardDeviationOfLog / 2);
  }

  @Override
  public double standardDeviation() {
    double variance = standardDeviationOfLog * standardDeviationOfLog;
    return mean() * Math.sqrt(StrictMath.expm1(variance));
  }

  @Override
  public double quantile(double p) {
    return StrictMath.exp(meanOfLog + standardDeviationOfLog * StandardNormal.quantile(p));
  }

  @Override
  public double cumulative(double x) {
    return x <= 0
        ? 0
        : StandardNormal.cumulative((StrictMath.log(x) - meanOfLog) / standardDeviationOfLog);
  }

  @Override
  public double atNormal(double z) {
    return StrictMath.exp(meanOfLog + standardDeviationOfLog * z);
  }

  @Override
  public Sampling sampling() {
    return Samplings.lognormal(meanOfLog, standardDeviationOfLog);
  }
}
