package io.tanheng.accounting.uncertainty.simulation;

import java.util.Arrays;

/** Every value of a short simulation, by size. */
final class SortedSample implements Sample {
  private final double[] sorted;

  SortedSample(double[] values) {
    this.sorted = values.clone();
    Arrays.sort(sorted);
  }

  @Override
  public double ranked(double rank) {
    int below = (int) Math.floor(rank);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (rank - below) * (sorted[above] - sorted[below]);
  }

  @Override
  public double countUpTo(double value) {
    return Arrays.stream(sorted).filter(each -> each <= value).count();
  }

  @Override
  public long zeros() {
    return Arrays.stream(sorted).filter(each -> each == 0).count();
  }

  @Override
  public long total() {
    return sorted.length;
  }
}
