package io.tanheng.accounting.uncertainty.simulation;

import io.tanheng.accounting.uncertainty.model.UncertaintyModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Monte Carlo simulation of a model (IPCC 2006, volume 1, §3.2.3.2, Approach 2). The result depends
 * on the model, the number of trials and the seed alone, to the bit.
 *
 * <p>The first 16 384 trials are kept as they are. Where there are more, they say where the bins of
 * histograms lie, so that memory does not grow with the trials.
 */
public final class MonteCarlo {
  static final int KEPT = 16_384;

  private final Plan plan;
  private final Settings settings;
  private final Explained explained;

  private MonteCarlo(UncertaintyModel model, Settings settings) {
    this.plan = new Plan(model, settings.seed());
    this.settings = settings;
    this.explained = new Explained(plan, settings.explained());
  }

  /**
   * Runs a model.
   *
   * @throws IllegalArgumentException where an output to be explained is not in the model
   * @throws IllegalStateException where an output is not finite in some trial
   */
  public static Simulation run(UncertaintyModel model, Settings settings) {
    return new MonteCarlo(model, settings).run();
  }

  private Simulation run() {
    int kept = Math.min(KEPT, settings.trials());
    double[][] values = new double[plan.results][kept];
    Keeper keeper =
        (result, block, first, count) -> System.arraycopy(block, 0, values[result], first, count);
    try (Crew crew = new Crew(settings.threads(), () -> new Worker(plan, explained))) {
      Sums sums = crew.work(Lane.of(0, kept, plan.block), worker -> keeper);
      List<Sample> samples =
          kept == settings.trials()
              ? sorted(values)
              : binned(crew, values, Lane.of(kept, settings.trials(), plan.block), sums);
      return new Simulation(settings.trials(), settings.seed(), outputs(sums, samples));
    }
  }

  private static List<Sample> sorted(double[][] values) {
    List<Sample> samples = new ArrayList<>();
    for (double[] each : values) {
      samples.add(new SortedSample(each));
    }
    return samples;
  }

  /** The rest of the trials, counted with those that were kept. */
  private List<Sample> binned(Crew crew, double[][] kept, List<Lane> rest, Sums sums) {
    List<Histogram> whole = Arrays.stream(kept).map(MonteCarlo::histogram).toList();
    List<List<Histogram>> parts = new ArrayList<>();
    sums.add(
        crew.work(
            rest,
            worker -> {
              List<Histogram> own = whole.stream().map(Histogram::empty).toList();
              parts.add(own);
              return (result, values, first, count) -> own.get(result).add(values, count);
            }));
    for (List<Histogram> part : parts) {
      for (int i = 0; i < part.size(); i++) {
        whole.get(i).add(part.get(i));
      }
    }
    return List.copyOf(whole);
  }

  private static Histogram histogram(double[] kept) {
    double least = Double.POSITIVE_INFINITY;
    double greatest = Double.NEGATIVE_INFINITY;
    for (double each : kept) {
      least = Math.min(least, each);
      greatest = Math.max(greatest, each);
    }
    Histogram histogram = Histogram.around(least, greatest);
    histogram.add(kept, kept.length);
    return histogram;
  }

  private List<SimulatedOutput> outputs(Sums sums, List<Sample> samples) {
    List<String> ids = plan.model.resultIds();
    List<SimulatedOutput> outputs = new ArrayList<>();
    for (int i = 0; i < plan.results; i++) {
      double difference = sums.difference[i] / sums.trials;
      double squares = sums.square[i] - sums.trials * difference * difference;
      if (!Double.isFinite(squares)) {
        throw new IllegalStateException("output " + ids.get(i) + " is not finite in every trial");
      }
      double deviation = Math.sqrt(Math.max(0, squares) / (sums.trials - 1));
      outputs.add(
          new SimulatedOutput(
              ids.get(i),
              plan.origins[i] + difference,
              deviation,
              samples.get(i),
              explained.contributions(i, sums, difference, deviation)));
    }
    return outputs;
  }
}
