package io.tanheng.accounting.uncertainty.simulation;

/**
 * Counts of values in bins of equal width. Counts of several threads add up to the same, whoever
 * counted what. Zero, which outputs that are cut off there take often, is counted by itself.
 */
final class Histogram implements Sample {
  /** So many bins make the error of a quantile small beside that of the simulation. */
  static final int BINS = 8192;

  private final double low;
  private final double perBin;
  private final long[] counts = new long[BINS];
  private final int zeroBin;
  private long zeros;
  private long total;
  private double least = Double.POSITIVE_INFINITY;
  private double greatest = Double.NEGATIVE_INFINITY;

  private Histogram(double low, double perBin) {
    this.low = low;
    this.perBin = perBin;
    this.zeroBin = (int) Math.max(0, Math.min(BINS, Math.floor(-low * perBin + 0.5)));
  }

  /** Bins for values like those of a pilot run, with as much again as its range to spare. */
  static Histogram around(double least, double greatest) {
    double range = greatest - least;
    double width = (range > 0 ? range : Math.max(1e-300, Math.abs(least))) * 2 / (BINS - 2);
    double first = Math.floor((least - range / 2) / width);
    // A bin begins at 0, so that none holds values on either side of it.
    return new Histogram(first * width, 1 / width);
  }

  /** Bins of the same bounds, empty. */
  Histogram empty() {
    return new Histogram(low, perBin);
  }

  void add(double[] values, int count) {
    for (int i = 0; i < count; i++) {
      double value = values[i];
      least = Math.min(least, value);
      greatest = Math.max(greatest, value);
      if (value == 0) {
        zeros++;
      } else {
        counts[bin(value)]++;
      }
    }
    total += count;
  }

  private int bin(double value) {
    return (int) Math.max(0, Math.min(BINS - 1, Math.floor((value - low) * perBin)));
  }

  void add(Histogram other) {
    for (int i = 0; i < BINS; i++) {
      counts[i] += other.counts[i];
    }
    zeros += other.zeros;
    total += other.total;
    least = Math.min(least, other.least);
    greatest = Math.max(greatest, other.greatest);
  }

  @Override
  public double ranked(double rank) {
    double below = Math.floor(rank);
    double value = atRank(below);
    return rank == below ? value : value + (rank - below) * (atRank(below + 1) - value);
  }

  /** The value with so many below it: those of a bin stand in it at equal distances. */
  private double atRank(double rank) {
    double before = 0;
    for (int i = 0; i < BINS; i++) {
      if (i == zeroBin) {
        if (rank < before + zeros) {
          return 0;
        }
        before += zeros;
      }
      if (rank < before + counts[i]) {
        return inside(i, (rank - before + 0.5) / counts[i]);
      }
      before += counts[i];
    }
    return greatest;
  }

  private double inside(int bin, double part) {
    double from = bin == 0 ? least : low + bin / perBin;
    double to = bin == BINS - 1 ? greatest : low + (bin + 1) / perBin;
    double value = from + Math.min(1, part) * (to - from);
    return Math.max(least, Math.min(greatest, value));
  }

  /** Those of its own bin count in proportion. */
  @Override
  public double countUpTo(double value) {
    double count = value >= 0 ? zeros : 0;
    int own = bin(value);
    for (int i = 0; i < own; i++) {
      count += counts[i];
    }
    double part = (value - low) * perBin - own;
    return count + Math.max(0, Math.min(1, part)) * counts[own];
  }

  @Override
  public long zeros() {
    return zeros;
  }

  @Override
  public long total() {
    return total;
  }
}
