package io.tanheng.accounting.uncertainty.distribution;

/**
 * Where a number lies with some confidence.
 *
 * @param level the confidence, the same for both ends
 * @param lower lower end
 * @param upper upper end, not below the lower one
 */
public record Interval(ConfidenceLevel level, double lower, double upper) {
  public Interval {
    if (!(lower <= upper)) {
      throw new IllegalArgumentException("lower " + lower + " above upper " + upper);
    }
  }

  /** From {@code middle} less a half width to {@code middle} and a half width. */
  public static Interval around(double middle, double halfWidth, ConfidenceLevel level) {
    return new Interval(level, middle - halfWidth, middle + halfWidth);
  }

  /** Half of the distance between the ends, in the unit of the number. */
  public double halfWidth() {
    return (upper - lower) / 2;
  }

  /** Whether the number may be 0. */
  public boolean holdsZero() {
    return lower <= 0 && upper >= 0;
  }
}
