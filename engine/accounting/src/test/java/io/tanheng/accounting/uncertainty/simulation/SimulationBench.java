package io.tanheng.accounting.uncertainty.simulation;

import io.tanheng.accounting.uncertainty.distribution.ConfidenceLevel;
import io.tanheng.accounting.uncertainty.distribution.Distribution;
import io.tanheng.accounting.uncertainty.distribution.Lognormal;
import io.tanheng.accounting.uncertainty.distribution.Normal;
import io.tanheng.accounting.uncertainty.model.Output;
import io.tanheng.accounting.uncertainty.model.Power;
import io.tanheng.accounting.uncertainty.model.UncertaintyModel;
import io.tanheng.accounting.uncertainty.model.Variable;
import io.tanheng.accounting.uncertainty.sampling.Sampling;
import io.tanheng.accounting.uncertainty.sampling.Stream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The engine's side of {@code .ci/uncertainty-bench}: a model of 1 000 lines, each the product of
 * an activity of its own and two of 200 shared factors, in ten groups and a total.
 *
 * <p>Arguments: {@code generator}, or {@code model TRIALS THREADS REPEATS}.
 */
public final class SimulationBench {
  private static final int LINES = 1_000;
  private static final int FACTORS = 200;
  private static final int GROUPS = 10;
  private static final double[] QUANTILES = {0.025, 0.05, 0.25, 0.5, 0.75, 0.95, 0.975};

  private SimulationBench() {}

  /** Prints times, and what was computed so that the two sides can be compared. */
  public static void main(String[] arguments) {
    if (arguments[0].equals("generator")) {
      generator("normal", new Normal(0, 1));
      generator("lognormal", Lognormal.ofMeanAndCv(1, 0.05));
    } else {
      int trials = Integer.parseInt(arguments[1]);
      int threads = Integer.parseInt(arguments[2]);
      run(trials, threads, Integer.parseInt(arguments[3]));
    }
  }

  private static void generator(String name, Distribution distribution) {
    Sampling sampling = distribution.sampling();
    Stream stream = Stream.of(1, name);
    double[] values = new double[512];
    long[] bits = new long[512];
    int blocks = 100_000;
    double best = 0;
    for (int run = 0; run < 5; run++) {
      long start = System.nanoTime();
      for (int i = 0; i < blocks; i++) {
        stream.bits(bits, values.length, (long) i * values.length);
        sampling.fill(values, values.length, bits);
      }
      best = Math.max(best, blocks * (double) values.length / (System.nanoTime() - start) * 1e3);
    }
    System.out.printf(Locale.ROOT, "generator %s %.0f%n", name, best);
  }

  private static void run(int trials, int threads, int repeats) {
    UncertaintyModel model = model();
    Settings settings = Settings.of(trials, 1).onThreads(threads).explaining("total");
    for (int i = 0; i < repeats; i++) {
      long start = System.nanoTime();
      Simulation simulation = MonteCarlo.run(model, settings);
      double checksum = checksum(simulation);
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.println("run " + seconds + " " + checksum);
      SimulatedOutput total = simulation.output("total");
      double half = total.interval(ConfidenceLevel.OF_95_PERCENT).halfWidth();
      System.out.println("total " + total.mean() + " " + half / total.mean() * 100);
    }
  }

  private static double checksum(Simulation simulation) {
    double sum = 0;
    for (SimulatedOutput each : simulation.outputs()) {
      for (double p : QUANTILES) {
        sum += each.quantile(p);
      }
      sum += each.contributions().stream().mapToDouble(Contribution::share).sum();
    }
    return sum;
  }

  private static UncertaintyModel model() {
    UncertaintyModel.Builder model = UncertaintyModel.builder();
    for (int i = 0; i < FACTORS; i++) {
      model.variable(new Variable("factor-" + i, factor(i)));
    }
    List<List<String>> groups = new ArrayList<>();
    for (int i = 0; i < GROUPS; i++) {
      groups.add(new ArrayList<>());
    }
    for (int i = 0; i < LINES; i++) {
      String activity = "activity-" + i;
      model.variable(new Variable(activity, new Normal(100 + i % 37, 0.025 * (100 + i % 37))));
      String first = "factor-" + i * 7 % FACTORS;
      String second = "factor-" + (i * 13 + 5) % FACTORS;
      model.term("line-" + i, 1, Power.times(activity), Power.times(first), Power.times(second));
      groups.get(i % GROUPS).add("line-" + i);
    }
    for (int i = 0; i < GROUPS; i++) {
      model.output(Output.sum("group-" + i, groups.get(i)));
    }
    return model.total("total").build();
  }

  /** Normal and lognormal factors in turn. */
  private static Distribution factor(int i) {
    double mean = 1 + i % 11 * 0.1;
    return i % 2 == 0 ? new Normal(mean, 0.03 * mean) : Lognormal.ofMeanAndCv(mean, 0.05);
  }
}
