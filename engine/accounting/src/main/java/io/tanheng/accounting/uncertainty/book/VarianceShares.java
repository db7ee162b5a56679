package io.tanheng.accounting.uncertainty.book;

import java.util.List;

/**
 * What the variance of a figure comes from; the shares and the rest add up to 1.
 *
 * @param figure id of the figure
 * @param shares the largest, in descending order
 * @param others what all others and their interplay add
 */
public record VarianceShares(String figure, List<Share> shares, double others) {
  /**
   * A part of the variance.
   *
   * @param parameter whose it is
   * @param share fraction of the variance
   */
  public record Share(BookParameter parameter, double share) {}

  public VarianceShares {
    shares = List.copyOf(shares);
  }
}
