package io.tanheng.accounting.uncertainty.simulation;

/** The values of an output in all trials, kept in a way that quantiles can be told from. */
sealed interface Sample permits Histogram, SortedSample {
  /**
   * The value of a rank.
   *
   * @param rank 0 for the least value, the number of values less 1 for the greatest; in between for
   *     what lies between two values
   */
  double ranked(double rank);

  /** How many values are at most this one. */
  double countUpTo(double value);

  /** How many values are exactly 0. */
  long zeros();

  /** How many values there are. */
  long total();
}
