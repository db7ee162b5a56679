package io.tanheng.accounting.uncertainty.distribution;

import io.tanheng.accounting.uncertainty.sampling.Sampling;
import io.tanheng.accounting.uncertainty.sampling.Samplings;

/**
 * The distribution that is equally dense between two bounds.
 *
 * @param low least value
 * @param high greatest value, above the least
 */
public record Uniform(double low, double high) implements Distribution {
  public Uniform {
    Checks.finite(high - low);
    Checks.require(low < high, "low " + low + " not below high " + high);
  }

  @Override
  public double mean() {
    return low + (high - low) / 2;
  }

  @Override
  public double standardDeviation() {
    return (high - low) / Math.sqrt(12);
  }

  @Override
  public double quantile(double p) {
    Checks.probability(p);
    return low + p * (high - low);
  }

  @Override
  public double cumulative(double x) {
    return Math.max(0, Math.min(1, (x - low) / (high - low)));
  }

  @Override
  public Sampling sampling() {
    return Samplings.uniform(low, high);
  }
}
