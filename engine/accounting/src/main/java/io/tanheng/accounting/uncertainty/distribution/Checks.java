package io.tanheng.accounting.uncertainty.distribution;

/** What the parameters of a distribution may be. */
final class Checks {
  private Checks() {}

  static void probability(double p) {
    require(p > 0 && p < 1, "no probability between 0 and 1: " + p);
  }

  static void finite(double value) {
    require(Double.isFinite(value), "not finite: " + value);
  }

  static void positive(double value) {
    require(value > 0 && Double.isFinite(value), "not above 0: " + value);
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
