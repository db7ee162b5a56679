package io.tanheng.accounting.uncertainty.distribution;

/**
 * How far the bounds of a number lie from it, as fractions of it (IPCC 2019 Refinement, volume 1,
 * Box 3.0B).
 *
 * @param lower at most 0 for the lower bound of a positive number: −0.032
 * @param upper at least 0 for the upper bound of a positive number: 0.039
 */
public record RelativeBounds(double lower, double upper) {
  /**
   * The distances of a range.
   *
   * @param value the number, not 0
   * @param min lower bound
   * @param max upper bound
   */
  public static RelativeBounds of(double value, double min, double max) {
    Checks.require(value != 0, "no fraction of 0");
    return new RelativeBounds((min - value) / value, (max - value) / value);
  }

  /** The larger distance: what Approach 1 takes for both sides. */
  public double larger() {
    return Math.max(Math.abs(lower), Math.abs(upper));
  }
}
