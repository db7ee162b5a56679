package io.tanheng.accounting.uncertainty.distribution;

/**
 * From a large symmetric uncertainty of Approach 1 to the bounds of a number that cannot be
 * negative (IPCC 2006, volume 1, equations 3.3 to 3.7).
 *
 * @param meanPercent symmetric uncertainty of the mean in per cent at 95 % confidence, above 0
 */
public record AsymmetricInterval(double meanPercent) {
  /** Number of standard deviations as the equations print it. */
  private static final double COVERAGE = 1.96;

  /** The least uncertainty for which equation 3.3 holds, in per cent. */
  public static final double LEAST_CORRECTED = 100;

  /** The largest one. */
  public static final double MOST_CORRECTED = 230;

  public AsymmetricInterval {
    Checks.positive(meanPercent);
  }

  /**
   * The factor by which error propagation underestimates a large uncertainty (equation 3.3).
   *
   * @throws IllegalStateException below 100 % and above 230 %, where it does not hold
   */
  public double correctionFactor() {
    double u = meanPercent;
    if (u < LEAST_CORRECTED || u > MOST_CORRECTED) {
      throw new IllegalStateException("equation 3.3 holds from 100 % to 230 %, not for " + u);
    }
    double root = (-0.720 + 1.0921 * u - 1.63e-3 * u * u + 1.11e-5 * u * u * u) / u;
    return root * root;
  }

  /** The uncertainty with that factor (equation 3.4). */
  public AsymmetricInterval corrected() {
    return new AsymmetricInterval(meanPercent * correctionFactor());
  }

  /** The geometric mean as a fraction of the mean (equation 3.5). */
  public double geometricMean() {
    return StrictMath.exp(-varianceOfLog() / 2);
  }

  /** The geometric standard deviation (equation 3.6). */
  public double geometricStandardDeviation() {
    return StrictMath.exp(Math.sqrt(varianceOfLog()));
  }

  /** The bounds (equation 3.7). */
  public RelativeBounds bounds() {
    double half = COVERAGE * Math.sqrt(varianceOfLog());
    double middle = -varianceOfLog() / 2;
    return new RelativeBounds(StrictMath.expm1(middle - half), StrictMath.expm1(middle + half));
  }

  private double varianceOfLog() {
    double deviation = meanPercent / 200;
    return StrictMath.log1p(deviation * deviation);
  }
}
