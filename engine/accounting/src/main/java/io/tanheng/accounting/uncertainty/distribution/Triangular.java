package io.tanheng.accounting.uncertainty.distribution;

import io.tanheng.accounting.uncertainty.sampling.Sampling;

/**
 * The triangular distribution.
 *
 * @param low least value
 * @param mode most likely value
 * @param high greatest value, above the least
 */
public record Triangular(double low, double mode, double high) implements Distribution {
  public Triangular {
    Checks.finite(high - low);
    Checks.require(low <= mode && mode <= high && low < high, "low, mode and high out of order");
  }

  @Override
  public double mean() {
    return low + ((mode - low) + (high - low)) / 3;
  }

  @Override
  public double standardDeviation() {
    double whole = high - low;
    double rise = mode - low;
    return Math.sqrt((whole * whole + rise * rise - whole * rise) / 18);
  }

  @Override
  public double quantile(double p) {
    Checks.probability(p);
    return at(p);
  }

  private double at(double p) {
    double whole = high - low;
    double rise = mode - low;
    return p * whole < rise
        ? low + Math.sqrt(p * whole * rise)
        : high - Math.sqrt((1 - p) * whole * (high - mode));
  }

  @Override
  public double cumulative(double x) {
    if (x <= low || x >= high) {
      return x <= low ? 0 : 1;
    }
    double whole = high - low;
    return x < mode
        ? (x - low) * (x - low) / (whole * (mode - low))
        : 1 - (high - x) * (high - x) / (whole * (high - mode));
  }

  @Override
  public Sampling sampling() {
    return draws -> at(draws.uniform());
  }
}
