package io.tanheng.accounting.uncertainty.book;

import io.tanheng.accounting.uncertainty.distribution.Distribution;
import io.tanheng.accounting.uncertainty.model.Correlation;
import io.tanheng.accounting.uncertainty.sampling.Sampling;
import io.tanheng.accounting.uncertainty.sampling.Stream;
import io.tanheng.accounting.uncertainty.simulation.Contribution;
import io.tanheng.accounting.uncertainty.simulation.SimulatedOutput;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells the variance of simulated outputs apart. A simulation measures the variables by the
 * standard deviation of their distribution; of a very skew one, that of the trials lies far off it,
 * so the largest contributors are measured by their own draws, which are drawn once more.
 */
final class VarianceSplit {
  private static final int SHOWN = 10;
  private static final int MEASURED = 16;
  private static final int BLOCK = 1024;

  /** What binary sums leave where nothing is left. */
  private static final double NOISE = 1e-12;

  private final int trials;
  private final long seed;
  private final Map<String, BookParameter> parameters = new HashMap<>();
  private final Map<String, Double> corrections = new HashMap<>();

  VarianceSplit(BookModel model, int trials, long seed) {
    this.trials = trials;
    this.seed = seed;
    model.parameters().forEach(each -> parameters.put(each.id(), each));
    for (Correlation each : model.model().correlations()) {
      // Drawn in another way, and as a rule not very skew.
      corrections.put(each.first(), 1.0);
      corrections.put(each.second(), 1.0);
    }
  }

  /** The shares of an output; those that chance or correlations lift above 1 are scaled down. */
  VarianceShares of(SimulatedOutput output) {
    List<VarianceShares.Share> all = new ArrayList<>();
    for (Contribution each : output.contributions()) {
      BookParameter parameter = Optional.ofNullable(parameters.get(each.variable())).orElseThrow();
      boolean skew = all.size() < MEASURED && each.share() < 1;
      double correction = skew ? correction(parameter) : 1;
      all.add(new VarianceShares.Share(parameter, each.share() * correction));
    }
    all.sort(Comparator.comparingDouble(VarianceShares.Share::share).reversed());
    double sum = Math.max(1, all.stream().mapToDouble(VarianceShares.Share::share).sum());
    List<VarianceShares.Share> top =
        all.stream()
            .filter(each -> each.share() > 0)
            .limit(SHOWN)
            .map(each -> new VarianceShares.Share(each.parameter(), each.share() / sum))
            .toList();
    double whole = top.isEmpty() && output.standardDeviation() == 0 ? 0 : 1;
    double shown = top.stream().mapToDouble(VarianceShares.Share::share).sum();
    return new VarianceShares(output.id(), top, whole - shown > NOISE ? whole - shown : 0);
  }

  /** Variance of the distribution by that of the draws. */
  private double correction(BookParameter parameter) {
    return corrections.computeIfAbsent(
        parameter.id(),
        id -> {
          double variance = drawnVariance(id, parameter.distribution());
          double deviation = parameter.distribution().standardDeviation();
          return variance > 0 ? deviation * deviation / variance : 1;
        });
  }

  private double drawnVariance(String id, Distribution distribution) {
    Stream stream = Stream.of(seed, id);
    Sampling sampling = distribution.sampling();
    double origin = distribution.mean();
    double[] values = new double[BLOCK];
    long[] bits = new long[BLOCK];
    double sum = 0;
    double squares = 0;
    for (int first = 0; first < trials; first += BLOCK) {
      int count = Math.min(BLOCK, trials - first);
      stream.bits(bits, count, first);
      sampling.fill(values, count, bits);
      for (int i = 0; i < count; i++) {
        double distance = values[i] - origin;
        sum += distance;
        squares += distance * distance;
      }
    }
    return (squares - sum * sum / trials) / (trials - 1);
  }
}
