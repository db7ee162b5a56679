package io.tanheng.accounting.uncertainty.simulation;

import io.tanheng.accounting.uncertainty.distribution.Exact;
import io.tanheng.accounting.uncertainty.distribution.Lognormal;
import io.tanheng.accounting.uncertainty.distribution.Normal;
import io.tanheng.accounting.uncertainty.distribution.Pert;
import io.tanheng.accounting.uncertainty.distribution.Triangular;
import io.tanheng.accounting.uncertainty.distribution.Truncated;
import io.tanheng.accounting.uncertainty.distribution.Uniform;
import io.tanheng.accounting.uncertainty.model.Power;
import io.tanheng.accounting.uncertainty.model.UncertaintyModel;
import io.tanheng.accounting.uncertainty.model.Variable;
import java.util.List;

/** Every bit of the result of a model with every distribution; also run by another Java. */
public final class SimulationDigest {
  private SimulationDigest() {}

  /** Prints the digest. */
  public static void main(String[] arguments) {
    Settings settings = Settings.of(40_000, 5).onThreads(2).explaining("total", "residual");
    System.out.println(of(MonteCarlo.run(model(), settings)));
  }

  static String of(Simulation simulation) {
    StringBuilder text = new StringBuilder();
    for (SimulatedOutput each : simulation.outputs()) {
      add(text.append(each.id()), each.mean(), each.standardDeviation(), each.shareOfZero());
      add(text, each.quantile(0), each.quantile(0.025), each.quantile(0.5), each.quantile(0.975));
      add(text, each.quantile(1), each.cumulative(100), each.standardErrorOfQuantile(0.025));
      each.contributions().forEach(c -> add(text.append(c.variable()), c.correlation()));
    }
    return text.toString();
  }

  private static void add(StringBuilder text, double... values) {
    for (double value : values) {
      text.append(' ').append(Double.toHexString(value));
    }
  }

  /** The value of an output in every trial. */
  static double[] values(Settings settings, String output) {
    Plan plan = new Plan(model(), settings.seed());
    Workspace workspace = new Workspace(plan);
    int place = model().resultIds().indexOf(output);
    double[] values = new double[settings.trials()];
    for (int first = 0; first < values.length; first += plan.block) {
      int count = Math.min(plan.block, values.length - first);
      workspace.run(first, count);
      System.arraycopy(workspace.result(place), 0, values, first, count);
    }
    return values;
  }

  static UncertaintyModel model() {
    UncertaintyModel.Builder model =
        UncertaintyModel.builder()
            .variable(new Variable("normal", new Normal(100, 5)))
            .variable(new Variable("lognormal", Lognormal.ofMeanAndCv(0.6, 0.3)))
            .variable(new Variable("uniform", new Uniform(0.5, 1.5)))
            .variable(new Variable("triangular", new Triangular(1, 2, 5)))
            .variable(new Variable("pert", new Pert(10, 20, 50)))
            .variable(new Variable("oxidation", new Truncated(new Normal(0.98, 0.02), 0, 1)))
            .variable(new Variable("tail", new Truncated(new Normal(0, 1), 2, 9)))
            .variable(new Variable("exact", new Exact(44.0 / 12)));
    model.term("a", 1, Power.times("normal"), Power.times("lognormal"));
    model.term("b", 2, Power.times("pert"), Power.times("oxidation"), Power.over("uniform"));
    model.term("c", 1, Power.times("exact"), Power.times("triangular"));
    model.term("d", 0.5, times("normal", "lognormal", "uniform", "triangular", "oxidation"));
    model.term("e", 1, Power.times("tail"));
    model.term("f", 1, Power.times("exact"));
    return model
        .total("total")
        .derived("residual", List.of("total"), v -> Math.max(0, v[0] - 250))
        .derived("ratio", List.of("residual", "total"), v -> v[0] / v[1])
        .build();
  }

  private static Power[] times(String... variables) {
    return java.util.Arrays.stream(variables).map(Power::times).toArray(Power[]::new);
  }
}
