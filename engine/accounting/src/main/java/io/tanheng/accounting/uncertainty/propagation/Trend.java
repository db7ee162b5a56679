package io.tanheng.accounting.uncertainty.propagation;

import io.tanheng.accounting.uncertainty.model.Correlation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The change of a total since a base year, as a share of it, to the first order (IPCC 2006, volume
 * 1, §3.2.3.1): of a variable that both years share, the sensitivities of both stand against each
 * other (type A); one of a single year stands alone (type B).
 */
public final class Trend {
  private Trend() {}

  /**
   * The standard deviation of {@code total / base − 1}.
   *
   * @param total a total
   * @param base the same of the base year, its mean not 0
   * @param correlations of the variables
   */
  public static double standardDeviation(
      Propagated total, Propagated base, List<Correlation> correlations) {
    Map<String, Double> effects = new HashMap<>();
    double ratio = total.mean() / base.mean();
    total.parts().forEach(part -> add(effects, part, 1 / base.mean()));
    base.parts().forEach(part -> add(effects, part, -ratio / base.mean()));
    double[] ordered = effects.keySet().stream().sorted().mapToDouble(effects::get).toArray();
    double variance = 0;
    for (double effect : ordered) {
      variance += effect * effect;
    }
    for (Correlation each : correlations) {
      double first = effects.getOrDefault(each.first(), 0.0);
      variance += 2 * each.coefficient() * first * effects.getOrDefault(each.second(), 0.0);
    }
    return Math.sqrt(Math.max(0, variance));
  }

  private static void add(Map<String, Double> effects, Propagated.Part part, double weight) {
    effects.merge(part.variable(), weight * part.effect(), Double::sum);
  }
}
