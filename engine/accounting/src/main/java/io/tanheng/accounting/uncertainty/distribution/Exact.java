package io.tanheng.accounting.uncertainty.distribution;

import io.tanheng.accounting.uncertainty.sampling.Sampling;
import io.tanheng.accounting.uncertainty.sampling.Samplings;

/**
 * A number without uncertainty.
 *
 * @param value the number
 */
public record Exact(double value) implements Distribution {
  public Exact {
    Checks.finite(value);
  }

  @Override
  public double mean() {
    return value;
  }

  @Override
  public double standardDeviation() {
    return 0;
  }

  @Override
  public double quantile(double p) {
    Checks.probability(p);
    return value;
  }

  @Override
  public double cumulative(double x) {
    return x < value ? 0 : 1;
  }

  @Override
  public Sampling sampling() {
    return Samplings.exact(value);
  }
}
