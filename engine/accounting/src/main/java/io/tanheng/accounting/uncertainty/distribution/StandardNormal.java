package io.tanheng.accounting.uncertainty.distribution;

import org.apache.commons.math3.special.Erf;

/** The normal distribution with mean 0 and standard deviation 1. */
final class StandardNormal {
  private static final double ROOT_2 = Math.sqrt(2);
  private static final double ROOT_2_PI = Math.sqrt(2 * Math.PI);

  private StandardNormal() {}

  static double cumulative(double x) {
    return Erf.erfc(-x / ROOT_2) / 2;
  }

  static double density(double x) {
    return StrictMath.exp(-x * x / 2) / ROOT_2_PI;
  }

  /** From the nearer end, where the probability has most digits. */
  static double quantile(double p) {
    Checks.probability(p);
    return p < 0.5 ? -ROOT_2 * Erf.erfcInv(2 * p) : ROOT_2 * Erf.erfInv(2 * p - 1);
  }
}
