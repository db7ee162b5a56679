package io.tanheng.accounting.uncertainty.sampling;

/**
 * The exponential function out of sums and products alone, which every machine rounds alike: {@code
 * Math.exp} may differ from one Java to the next, {@code StrictMath.exp} is slower. Within 2 units
 * in the last place of {@code StrictMath.exp}.
 */
final class Exponential {
  private static final double LIMIT = 700;
  private static final double PER_LN2 = 1.4426950408889634;

  /** ln 2 in two parts, so that a whole number of the first is exact (Cody and Waite). */
  private static final double LN2_HIGH = 6.93147180369123816490e-01;

  private static final double LN2_LOW = 1.90821492927058770002e-10;

  /** Adding and taking it away rounds to a whole number: 1.5 × 2^52. */
  private static final double ROUNDER = 0x1.8p52;

  private static final int BIAS = 1023;
  private static final int FRACTION_BITS = 52;

  private Exponential() {}

  /** Replaces every value by its exponential. */
  static void ofEach(double[] values, int count) {
    for (int i = 0; i < count; i++) {
      values[i] = of(values[i]);
    }
  }

  /** e to that power. */
  static double of(double x) {
    if (!(Math.abs(x) < LIMIT)) {
      return StrictMath.exp(x);
    }
    double shifted = x * PER_LN2 + ROUNDER;
    double twos = shifted - ROUNDER;
    double rest = (x - twos * LN2_HIGH) - twos * LN2_LOW;
    long power = Double.doubleToRawLongBits(shifted) + BIAS;
    return nearOne(rest) * Double.longBitsToDouble(power << FRACTION_BITS);
  }

  /** The series of the exponential, for at most half of ln 2 on either side of 0. */
  private static double nearOne(double x) {
    double square = x * x;
    double fourth = square * square;
    double low = (1.0 / 2 + x * (1.0 / 6)) + square * (1.0 / 24 + x * (1.0 / 120));
    double middle = (1.0 / 720 + x * (1.0 / 5040)) + square * (1.0 / 40320 + x * (1.0 / 362880));
    double high = (1.0 / 3628800 + x * (1.0 / 39916800)) + square * (1.0 / 479001600);
    double tail = low + fourth * (middle + fourth * high);
    return 1 + (x + square * tail);
  }
}
