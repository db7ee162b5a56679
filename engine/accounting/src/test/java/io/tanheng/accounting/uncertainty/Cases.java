package io.tanheng.accounting.uncertainty;

import io.tanheng.accounting.uncertainty.distribution.ConfidenceLevel;
import io.tanheng.accounting.uncertainty.distribution.Normal;
import io.tanheng.accounting.uncertainty.model.Output;
import io.tanheng.accounting.uncertainty.model.Power;
import io.tanheng.accounting.uncertainty.model.UncertaintyModel;
import io.tanheng.accounting.uncertainty.model.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Models of worked cases. */
public final class Cases {
  private static final double[] SYSTEMS = {0.28, 0.25, 0.47};
  private static final double[] FACTORS = {0.60, 33.8, 3.2};

  private Cases() {}

  /** A normal variable with a half width in per cent at 95 % confidence. */
  public static Variable percent(String id, double mean, double percent) {
    double half = Math.abs(mean) * percent / 100;
    return new Variable(id, Normal.ofHalfWidth(mean, half, ConfidenceLevel.OF_95_PERCENT));
  }

  /**
   * IPCC 2019 Refinement, volume 1, Box 3.1A: methane of manure, Gg, of three systems.
   *
   * @param shared whether the lines share animals, excretion and weight
   */
  public static UncertaintyModel manure(boolean shared) {
    UncertaintyModel.Builder model = UncertaintyModel.builder();
    for (int i = 1; i <= 3; i++) {
      String suffix = addAnimals(model, shared ? "" : Integer.toString(i));
      model.variable(percent("AWMS" + i, SYSTEMS[i - 1], 20));
      model.variable(percent("EF" + i, FACTORS[i - 1], 30));
      model.term("line-" + i, scale(), line(suffix, Power.times("AWMS" + i), i));
    }
    model.total("total");
    for (int i = 1; i <= 3; i++) {
      model.output(Output.sum("system-" + i, List.of("line-" + i)));
    }
    return model.build();
  }

  /** The same with shared inputs, the third share what the other two leave. */
  public static UncertaintyModel manureWithSharesOfOne() {
    UncertaintyModel.Builder model = UncertaintyModel.builder();
    addAnimals(model, "");
    for (int i = 1; i <= 3; i++) {
      model.variable(percent("EF" + i, FACTORS[i - 1], 30));
    }
    for (int i = 1; i <= 2; i++) {
      model.variable(percent("AWMS" + i, SYSTEMS[i - 1], 20));
      model.term("line-" + i, scale(), line("", Power.times("AWMS" + i), i));
      model.term("rest-" + i, scale(), line("", Power.times("AWMS" + i), 3));
    }
    Power[] all = {Power.times("N"), Power.times("VS"), Power.times("TAM"), Power.times("EF3")};
    model.term("all", scale(), all);
    Map<String, Double> weights =
        Map.of("line-1", 1.0, "line-2", 1.0, "all", 1.0, "rest-1", -1.0, "rest-2", -1.0);
    return model.output(new Output("total", weights)).build();
  }

  private static String addAnimals(UncertaintyModel.Builder model, String suffix) {
    model.variable(percent("N" + suffix, 350_000, 3));
    model.variable(percent("VS" + suffix, 7.5, 20));
    model.variable(percent("TAM" + suffix, 570, 4));
    return suffix;
  }

  private static Power[] line(String suffix, Power share, int factor) {
    return new Power[] {
      Power.times("N" + suffix),
      Power.times("VS" + suffix),
      Power.times("TAM" + suffix),
      share,
      Power.times("EF" + factor)
    };
  }

  private static double scale() {
    return 365 / 1000.0 / 1e9;
  }

  /** Ten tenants with exact meters, 10 GWh each, on one grid factor or on one each, ± 5 %. */
  public static UncertaintyModel tenants(boolean oneFactor) {
    UncertaintyModel.Builder model = UncertaintyModel.builder();
    for (int i = 0; i < 10; i++) {
      String factor = oneFactor ? "grid" : "grid-" + i;
      model.variable(percent(factor, 0.5, 5));
      model.term("tenant-" + i, 10_000, Power.times(factor));
    }
    return model.total("total").build();
  }

  /** Three independent scopes of 100 ± 10. */
  public static UncertaintyModel scopes() {
    UncertaintyModel.Builder model = UncertaintyModel.builder();
    List<String> terms = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      model.variable(percent("scope-" + i, 100, 10));
      model.term("scope-" + i, 1, Power.times("scope-" + i));
      terms.add("scope-" + i);
    }
    return model.output(Output.sum("total", terms)).build();
  }
}
