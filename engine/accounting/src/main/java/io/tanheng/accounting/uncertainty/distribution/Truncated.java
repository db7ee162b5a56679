package io.tanheng.accounting.uncertainty.distribution;

import io.tanheng.accounting.uncertainty.sampling.Sampling;
import io.tanheng.accounting.uncertainty.sampling.Samplings;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegrator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;

/**
 * A distribution given that the number lies between two bounds.
 *
 * @param whole the distribution without the bounds
 * @param low lower bound; −∞ where there is none
 * @param high upper bound; ∞ where there is none
 */
public record Truncated(Distribution whole, double low, double high) implements Distribution {
  /** Below this share of the whole, drawing anew would take too long. */
  private static final double DRAWN_ANEW = 0.1;

  private static final double FARTHEST = 1e-15;
  private static final int PANELS = 64;
  private static final GaussIntegrator PANEL = new GaussIntegratorFactory().legendre(8, 0, 1);

  public Truncated {
    Checks.require(low < high, "low " + low + " not below high " + high);
    double kept = whole.cumulative(high) - whole.cumulative(low);
    Checks.require(kept > 1e-9, "nothing of the distribution lies between the bounds");
  }

  private double below() {
    return whole.cumulative(low);
  }

  private double kept() {
    return whole.cumulative(high) - below();
  }

  private double end(double bound, double p) {
    return Double.isInfinite(bound) ? whole.quantile(p) : bound;
  }

  @Override
  public double mean() {
    return whole instanceof Normal normal
        ? normal.mean() + normal.standardDeviation() * firstMoment(normal)
        : end(low, FARTHEST) + integral(x -> 1);
  }

  @Override
  public double standardDeviation() {
    return Math.sqrt(whole instanceof Normal normal ? variance(normal) : variance());
  }

  /** Mean of the standard normal distribution between the bounds. */
  private double firstMoment(Normal normal) {
    return (density(normal, low) - density(normal, high)) / kept();
  }

  private double variance(Normal normal) {
    double first = firstMoment(normal);
    double second = 1 + (edge(normal, low) - edge(normal, high)) / kept();
    return normal.standardDeviation() * normal.standardDeviation() * (second - first * first);
  }

  private static double standardised(Normal normal, double x) {
    return (x - normal.mean()) / normal.standardDeviation();
  }

  private static double density(Normal normal, double x) {
    return StandardNormal.density(standardised(normal, x));
  }

  private static double edge(Normal normal, double x) {
    return Double.isInfinite(x) ? 0 : standardised(normal, x) * density(normal, x);
  }

  /** By the second moment about the lower end. */
  private double variance() {
    double from = end(low, FARTHEST);
    double first = integral(x -> 1);
    return integral(x -> 2 * (x - from)) - first * first;
  }

  /** The integral of 1 − F, times a weight, from the lower end to the upper one. */
  private double integral(DoubleUnaryOperator weight) {
    double from = end(low, FARTHEST);
    double width = (end(high, 1 - FARTHEST) - from) / PANELS;
    double upTo = whole.cumulative(high);
    double kept = kept();
    double sum = 0;
    for (int i = 0; i < PANELS; i++) {
      double start = from + i * width;
      sum +=
          PANEL.integrate(
              part -> {
                double x = start + part * width;
                return weight.applyAsDouble(x) * (upTo - whole.cumulative(x)) / kept;
              });
    }
    return sum * width;
  }

  @Override
  public double quantile(double p) {
    Checks.probability(p);
    return quantile(p, below(), kept());
  }

  private double quantile(double p, double below, double kept) {
    return Math.max(low, Math.min(high, whole.quantile(below + p * kept)));
  }

  @Override
  public double cumulative(double x) {
    return Math.max(0, Math.min(1, (whole.cumulative(x) - below()) / kept()));
  }

  @Override
  public Sampling sampling() {
    double below = below();
    double kept = kept();
    return kept < DRAWN_ANEW
        ? draws -> quantile(draws.uniform(), below, kept)
        : Samplings.within(whole.sampling(), low, high);
  }
}
