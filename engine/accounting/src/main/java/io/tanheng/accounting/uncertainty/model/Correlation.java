package io.tanheng.accounting.uncertainty.model;

/**
 * That two variables err together. The coefficient is that of the standard normal draws behind them
 * (a Gaussian copula): of two normal variables their own linear correlation, of others nearly so.
 *
 * @param first id of a variable
 * @param second id of another one
 * @param coefficient from −1 to 1
 */
public record Correlation(String first, String second, double coefficient) {
  public Correlation {
    if (first.equals(second)) {
      throw new IllegalArgumentException(first + " with itself");
    }
    if (!(coefficient >= -1 && coefficient <= 1)) {
      throw new IllegalArgumentException("no coefficient: " + coefficient);
    }
  }
}
