package io.tanheng.accounting.uncertainty.book;

import io.tanheng.accounting.uncertainty.distribution.ConfidenceLevel;
import io.tanheng.accounting.uncertainty.distribution.Distribution;
import io.tanheng.accounting.uncertainty.distribution.Exact;
import io.tanheng.accounting.uncertainty.distribution.Lognormal;
import io.tanheng.accounting.uncertainty.distribution.Normal;
import io.tanheng.accounting.uncertainty.distribution.Pert;
import io.tanheng.accounting.uncertainty.distribution.Truncated;

/**
 * Distributions of 95 % intervals: symmetric ones normal, others lognormal through both bounds
 * where the value then lies in the middle half of it, else PERT. No number changes its sign, no
 * share passes its most.
 *
 * @param most largest possible value: 1 for a share, ∞ where there is none
 */
record Fitting(double most) {
  static final ConfidenceLevel LEVEL = ConfidenceLevel.OF_95_PERCENT;

  /** Of numbers without a largest value. */
  static final Fitting OPEN = new Fitting(Double.POSITIVE_INFINITY);

  private static final double NEGLIGIBLE = 1e-6;
  private static final double SYMMETRIC = 1e-9;

  /** A value ± so many per cent of it. */
  Distribution around(double value, double percent) {
    double half = Math.abs(value) * percent / 100;
    return half == 0 ? new Exact(value) : normal(value, half);
  }

  /** A value between two bounds, which hold it. */
  Distribution between(double value, double lower, double upper) {
    if (lower == upper) {
      return new Exact(value);
    }
    if (Math.abs(upper + lower - 2 * value) <= SYMMETRIC * (upper - lower)) {
      return normal(value, (upper - lower) / 2);
    }
    if (lower > 0) {
      Lognormal fitted = Lognormal.ofBounds(lower, upper, LEVEL);
      double place = fitted.cumulative(value);
      if (place >= 0.25 && place <= 0.75) {
        return bounded(fitted, 0);
      }
    }
    return new Pert(lower, value, upper);
  }

  private Distribution normal(double value, double half) {
    Normal normal = Normal.ofHalfWidth(value, half, LEVEL);
    return value > 0 ? bounded(normal, 0) : below(normal);
  }

  /** Bounds that nearly all of the distribution keeps by itself are left out. */
  private Distribution bounded(Distribution whole, double least) {
    boolean low = whole.cumulative(least) > NEGLIGIBLE;
    boolean high = 1 - whole.cumulative(most) > NEGLIGIBLE;
    return low || high ? new Truncated(whole, least, most) : whole;
  }

  private static Distribution below(Normal normal) {
    return 1 - normal.cumulative(0) > NEGLIGIBLE
        ? new Truncated(normal, Double.NEGATIVE_INFINITY, 0)
        : normal;
  }
}
