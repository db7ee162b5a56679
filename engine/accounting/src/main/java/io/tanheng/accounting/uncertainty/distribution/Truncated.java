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
  private static final int PANELS = 256;
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

  /** The integral of 1 − F, times a weight, from the lower end to the upper one. */
  private double integral(DoubleUnaryOperator weight) {
    double from = end(low, FARTHEST);
    double width = (end(high, 1 - FARTHEST) - from) / PANELS;
    double sum = 0;
    for (int i = 0; i < PANELS; i++) {
      double start = from + i * width;
      sum +=
          width
              * PANEL.integrate(
                  part -> {
                    double x = start + part * width;
                    return weight.applyAsDouble(x) * (1 - cumulative(x));
                  });
    }
    return sum;
  }

  @Override
  public double mean() {
    return end(low, FARTHEST) + integral(x -> 1);
  }

  /** By the second moment about the lower end. */
  @Override
  public double standardDeviation() {
    double from = end(low, FARTHEST);
    double first = integral(x -> 1);
    return Math.sqrt(integral(x -> 2 * (x - from)) - first * first);
  }

  @Override
  public double quantile(double p) {
    Checks.probability(p);
    return Math.max(low, Math.min(high, whole.quantile(below() + p * kept())));
  }

  @Override
  public double cumulative(double x) {
    return Math.max(0, Math.min(1, (whole.cumulative(x) - below()) / kept()));
  }

  @Override
  public Sampling sampling() {
    return kept() < DRAWN_ANEW
        ? draws -> quantile(draws.uniform())
        : Samplings.within(whole.sampling(), low, high);
  }
}
