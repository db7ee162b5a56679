package io.tanheng.accounting.uncertainty.book;

import java.util.List;

/**
 * How the trials of a figure lie, in classes of equal width.
 *
 * @param figure id of the figure
 * @param from lower end of the first class
 * @param width of a class, above 0
 * @param shares share of the trials in each
 */
public record Density(String figure, double from, double width, List<Double> shares) {
  public Density {
    shares = List.copyOf(shares);
  }

  /** Upper end of the last class. */
  public double to() {
    return from + width * shares.size();
  }
}
