package io.tanheng.planning.sensitivity;

import io.tanheng.accounting.uncertainty.distribution.ConfidenceLevel;
import io.tanheng.accounting.uncertainty.distribution.Distribution;
import io.tanheng.accounting.uncertainty.distribution.Normal;
import io.tanheng.accounting.uncertainty.distribution.Truncated;
import io.tanheng.accounting.uncertainty.model.Derived;
import io.tanheng.accounting.uncertainty.model.Output;
import io.tanheng.accounting.uncertainty.model.Power;
import io.tanheng.accounting.uncertainty.model.UncertaintyModel;
import io.tanheng.accounting.uncertainty.model.Variable;
import io.tanheng.planning.year.Installed;
import io.tanheng.planning.year.UnitEffects.Effect;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Years of a pathway as sums of products: a measure errs alike in every year, the grid factor and
 * growth are shared by all that they move.
 */
final class ResponseModel {
  private final UncertaintyModel.Builder model = UncertaintyModel.builder();
  private final Set<String> drawn = new TreeSet<>();
  private final int reportingYear;

  ResponseModel(List<Uncertain> uncertain, int reportingYear) {
    this.reportingYear = reportingYear;
    for (Uncertain each : uncertain) {
      drawn.add(each.id());
      model.variable(new Variable(each.id(), around(each.halfWidth().doubleValue() / 100)));
    }
  }

  /** A number around 1 that never is negative. */
  private static Distribution around(double halfWidth) {
    Normal normal = Normal.ofHalfWidth(1, halfWidth, ConfidenceLevel.OF_95_PERCENT);
    return normal.cumulative(0) > 1e-6
        ? new Truncated(normal, 0, Double.POSITIVE_INFINITY)
        : normal;
  }

  /** Adds total, uncovered and surplus of a year. */
  void add(YearResponse year) {
    List<String> tonnes = new ArrayList<>();
    List<String> power = new ArrayList<>();
    int y = year.year();
    Effect unabated = year.unabated();
    tonnes.add(term("grid:" + y, unabated.grid().doubleValue(), growing(y, Uncertain.GRID)));
    tonnes.add(term("rest:" + y, unabated.rest().doubleValue(), growing(y)));
    power.add(term("mwh:" + y, year.gridMwh().doubleValue(), growing(y)));
    for (Installed each : year.reached().installed()) {
      String id = Uncertain.measure(each.measure().id());
      Effect parts = year.measure(each);
      String at = each.measure().id() + ":" + y;
      tonnes.add(term("grid:" + at, parts.grid().doubleValue(), List.of(id, Uncertain.GRID)));
      tonnes.add(term("rest:" + at, parts.rest().doubleValue(), List.of(id)));
      power.add(term("mwh:" + at, YearResponse.gridMwh(each).doubleValue(), List.of(id)));
    }
    String perMwh = term("per_mwh:" + y, year.perMwh().doubleValue(), List.of(Uncertain.GRID));
    model.output(Output.sum(total(y), tonnes));
    model.output(Output.sum("power:" + y, power));
    model.output(Output.sum("displaced:" + y, List.of(perMwh)));
    double green = year.reached().purchases().greenPower().doubleValue();
    double rest =
        year.available("self_developed")
            .add(year.available("carbon_inclusion"))
            .add(year.available("energy_saving"))
            .add(year.available("ccer"))
            .add(year.available("cer"))
            .doubleValue();
    model.derived(
        balance(y),
        List.of(total(y), "power:" + y, "displaced:" + y),
        in -> in[0] - Math.min(green, Math.max(0, in[1])) * in[2] - rest);
  }

  private String term(String id, double coefficient, List<String> variables) {
    Power[] powers =
        variables.stream().filter(drawn::contains).map(Power::times).toArray(Power[]::new);
    model.term(id, coefficient, powers);
    return id;
  }

  /** Growth errs in every year since the reporting year. */
  private List<String> growing(int year, String... others) {
    List<String> all = new ArrayList<>(Collections.nCopies(year - reportingYear, Uncertain.GROWTH));
    all.addAll(List.of(others));
    return all;
  }

  /** Adds a ratio of two totals, or of a total and a figure. */
  void ratio(String id, int year, int before, double certain) {
    if (certain > 0) {
      model.derived(id, List.of(total(year)), in -> in[0] / certain);
    } else {
      model.derived(id, List.of(total(year), total(before)), in -> in[0] / in[1]);
    }
  }

  static String total(int year) {
    return "total:" + year;
  }

  /** Total less all that covers it, below 0 where there is a surplus. */
  static String balance(int year) {
    return "balance:" + year;
  }

  UncertaintyModel build() {
    return model.build();
  }

  /** Every output where all comes as expected: each number that is drawn is 1. */
  Map<String, Double> central() {
    UncertaintyModel built = model.build();
    Map<String, Double> coefficients = new HashMap<>();
    built.terms().forEach(term -> coefficients.put(term.id(), term.coefficient()));
    Map<String, Double> central = new HashMap<>();
    for (Output output : built.outputs()) {
      double sum = 0;
      for (Map.Entry<String, Double> weight : output.weights().entrySet()) {
        sum += weight.getValue() * Objects.requireNonNull(coefficients.get(weight.getKey()));
      }
      central.put(output.id(), sum);
    }
    for (Derived each : built.derived()) {
      double[] inputs = each.inputs().stream().mapToDouble(central::get).toArray();
      central.put(each.id(), each.function().applyAsDouble(inputs));
    }
    return central;
  }
}
