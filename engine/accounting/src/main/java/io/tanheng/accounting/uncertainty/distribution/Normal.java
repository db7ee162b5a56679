package io.tanheng.accounting.uncertainty.distribution;

import io.tanheng.accounting.uncertainty.sampling.Sampling;
import io.tanheng.accounting.uncertainty.sampling.Samplings;

/**
 * The normal distribution.
 *
 * @param mean its mean
 * @param standardDeviation above 0
 */
public record Normal(double mean, double standardDeviation) implements Distribution {
  public Normal {
    Checks.finite(mean);
    Checks.positive(standardDeviation);
  }

  /** The distribution whose interval at that level is {@code mean} ± {@code halfWidth}. */
  public static Normal ofHalfWidth(double mean, double halfWidth, ConfidenceLevel level) {
    return new Normal(mean, halfWidth / level.coverage());
  }

  @Override
  public double quantile(double p) {
    return mean + standardDeviation * StandardNormal.quantile(p);
  }

  @Override
  public double cumulative(double x) {
    return StandardNormal.cumulative((x - mean) / standardDeviation);
  }

  @Override
  public double atNormal(double z) {
    return mean + standardDeviation * z;
  }

  @Override
  public Sampling sampling() {
    return Samplings.normal(mean, standardDeviation);
  }
}
