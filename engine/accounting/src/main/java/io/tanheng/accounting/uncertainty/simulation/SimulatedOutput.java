package io.tanheng.accounting.uncertainty.simulation;

import io.tanheng.accounting.uncertainty.distribution.ConfidenceLevel;
import io.tanheng.accounting.uncertainty.distribution.Interval;
import java.util.List;

/** How an output came out over the trials. */
public final class SimulatedOutput {
  private final String id;
  private final double mean;
  private final double standardDeviation;
  private final Sample sample;
  private final List<Contribution> contributions;

  SimulatedOutput(
      String id,
      double mean,
      double standardDeviation,
      Sample sample,
      List<Contribution> contributions) {
    this.id = id;
    this.mean = mean;
    this.standardDeviation = standardDeviation;
    this.sample = sample;
    this.contributions = List.copyOf(contributions);
  }

  /** Its name in the model. */
  public String id() {
    return id;
  }

  /** The mean of the trials. */
  public double mean() {
    return mean;
  }

  /** The standard deviation of the trials. */
  public double standardDeviation() {
    return standardDeviation;
  }

  /** How far the mean may lie from that of endless trials: one standard deviation. */
  public double standardErrorOfMean() {
    return standardDeviation / Math.sqrt(sample.total());
  }

  /**
   * The value that a share of the trials does not exceed, interpolated between two of them. Exact
   * to 16 384 trials; beyond, within a bin of a histogram of {@code 1/4096} of the range of the
   * first 16 384, far inside {@link #standardErrorOfQuantile}.
   *
   * @param p from 0 to 1
   */
  public double quantile(double p) {
    if (!(p >= 0 && p <= 1)) {
      throw new IllegalArgumentException("no probability: " + p);
    }
    return sample.ranked(p * (sample.total() - 1));
  }

  /** The interval that leaves out as many trials on either side. */
  public Interval interval(ConfidenceLevel level) {
    return new Interval(level, quantile(level.lowerTail()), quantile(level.upperTail()));
  }

  /**
   * How far a quantile may lie from that of endless trials: one standard deviation, by the binomial
   * spread of its rank, whatever the distribution.
   */
  public double standardErrorOfQuantile(double p) {
    double spread = Math.sqrt(p * (1 - p) / sample.total());
    return (quantile(Math.min(1, p + spread)) - quantile(Math.max(0, p - spread))) / 2;
  }

  /** The share of the trials with at most that value. */
  public double cumulative(double value) {
    return sample.countUpTo(value) / sample.total();
  }

  /** The share of the trials with exactly 0, such as those in which nothing remains. */
  public double shareOfZero() {
    return (double) sample.zeros() / sample.total();
  }

  /** What the variables add to the variance, the largest first; none where it was not asked for. */
  public List<Contribution> contributions() {
    return contributions;
  }
}
