package io.tanheng.accounting.uncertainty.distribution;

import io.tanheng.accounting.uncertainty.sampling.Sampling;
import io.tanheng.accounting.uncertainty.sampling.Samplings;
import org.apache.commons.math3.distribution.BetaDistribution;

/**
 * The PERT distribution: a beta distribution between two bounds whose mean gives the most likely
 * value four times the weight of either bound.
 *
 * @param low least value
 * @param mode most likely value
 * @param high greatest value, above the least
 */
public record Pert(double low, double mode, double high) implements Distribution {
  private static final double ACCURACY = 1e-12;

  public Pert {
    Checks.finite(high - low);
    Checks.require(low <= mode && mode <= high && low < high, "low, mode and high out of order");
  }

  private double alpha() {
    return 1 + 4 * (mode - low) / (high - low);
  }

  private double beta() {
    return 6 - alpha();
  }

  private BetaDistribution betaDistribution() {
    return new BetaDistribution(null, alpha(), beta(), ACCURACY);
  }

  @Override
  public double mean() {
    return low + (high - low) * alpha() / 6;
  }

  @Override
  public double standardDeviation() {
    return (high - low) * Math.sqrt(alpha() * beta() / 7) / 6;
  }

  @Override
  public double quantile(double p) {
    Checks.probability(p);
    return low + (high - low) * betaDistribution().inverseCumulativeProbability(p);
  }

  @Override
  public double cumulative(double x) {
    return betaDistribution().cumulativeProbability((x - low) / (high - low));
  }

  @Override
  public Sampling sampling() {
    Sampling part = Samplings.beta(alpha(), beta());
    return draws -> low + (high - low) * part.draw(draws);
  }
}
