package io.tanheng.documents.plan;

import io.tanheng.documents.plot.CurvePlot;
import io.tanheng.documents.plot.Drawing;
import io.tanheng.documents.plot.Ink;
import io.tanheng.documents.plot.StackPlot;
import io.tanheng.documents.plot.TornadoPlot;
import io.tanheng.planning.cost.CostCurve;
import io.tanheng.planning.plan.Plan;
import io.tanheng.planning.scenario.Bridge;
import io.tanheng.planning.scenario.BridgeStep;
import io.tanheng.planning.scenario.BridgeStep.Kind;
import io.tanheng.planning.sensitivity.Tornado;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The plots of a plan. */
final class PlanPlots {
  /** Measures with a colour of their own; the others share one. */
  private static final int MOST = 5;

  private static final List<Ink> INKS = List.of(Ink.A, Ink.D, Ink.E, Ink.G, Ink.TOTAL);

  private final Plan plan;
  private final PlanWords words;

  PlanPlots(Plan plan, PlanWords words) {
    this.plan = plan;
    this.words = words;
  }

  /** A part of the stack: its name and colour. */
  record Part(String name, Ink ink) {}

  /** The stack of years with what its colours are. */
  record Stack(Drawing drawing, List<Part> parts) {}

  /** The cost curve; absent where no measure saves a tonne. */
  Optional<Drawing> curve() {
    List<CurvePlot.Block> blocks = new ArrayList<>();
    BigDecimal before = BigDecimal.ZERO;
    for (CostCurve.Step step : plan.curve().steps()) {
      double tonnes = step.cumulative().subtract(before).doubleValue();
      before = step.cumulative();
      step.after()
          .perTonne()
          .filter(any -> tonnes > 0)
          .ifPresent(
              cost ->
                  blocks.add(new CurvePlot.Block(step.measure().id(), tonnes, cost.doubleValue())));
    }
    return blocks.isEmpty()
        ? Optional.empty()
        : Optional.of(
            CurvePlot.of(
                blocks,
                words.text("plot.curve.across"),
                words.text("plot.curve.up"),
                words.text("plot.curve")));
  }

  /** What becomes of the total without action, year by year, in the pathway that is followed. */
  Stack stack() {
    List<Bridge> bridges =
        plan.appraisal().bridges().stream()
            .filter(each -> each.scenario().equals(plan.followed().pathway().name()))
            .sorted(Comparator.comparingInt(Bridge::year))
            .toList();
    List<String> large = largest(bridges);
    List<Part> parts = new ArrayList<>();
    parts.add(new Part(words.text("stack.residual"), Ink.UP));
    parts.add(new Part(words.text("stack.credits"), Ink.TAIL));
    parts.add(new Part(words.text("stack.green"), Ink.B));
    parts.add(new Part(words.text("stack.own"), Ink.F));
    for (int i = 0; i < large.size(); i++) {
      parts.add(new Part(words.measure(large.get(i)), INKS.get(i)));
    }
    parts.add(new Part(words.text("stack.others"), Ink.H));
    List<StackPlot.Column> columns =
        bridges.stream()
            .map(each -> new StackPlot.Column(String.valueOf(each.year()), heights(each, large)))
            .toList();
    List<Part> used = new ArrayList<>();
    List<List<Double>> kept = new ArrayList<>();
    columns.forEach(any -> kept.add(new ArrayList<>()));
    for (int k = 0; k < parts.size(); k++) {
      int part = k;
      if (columns.stream().anyMatch(column -> column.parts().get(part) > 1e-6)) {
        used.add(parts.get(k));
        for (int i = 0; i < columns.size(); i++) {
          kept.get(i).add(columns.get(i).parts().get(k));
        }
      }
    }
    List<StackPlot.Column> shown = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      shown.add(new StackPlot.Column(columns.get(i).name(), kept.get(i)));
    }
    return new Stack(
        StackPlot.of(
            shown, used.stream().map(Part::ink).toList(), "tCO₂e", words.text("plot.stack")),
        used);
  }

  private static List<String> largest(List<Bridge> bridges) {
    Map<String, BigDecimal> saved = new LinkedHashMap<>();
    bridges.stream()
        .flatMap(each -> each.steps().stream())
        .filter(step -> step.kind() == Kind.MEASURE)
        .forEach(step -> saved.merge(step.subject(), step.delta().negate(), BigDecimal::add));
    return saved.entrySet().stream()
        .filter(each -> each.getValue().signum() > 0)
        .sorted(Map.Entry.<String, BigDecimal>comparingByValue().reversed())
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Residual, credits, green power, own projects, measures, other measures; none below 0. */
  private static List<Double> heights(Bridge bridge, List<String> large) {
    List<Double> heights = new ArrayList<>();
    heights.add(bridge.residual().doubleValue());
    heights.add(
        lowered(bridge, "carbon_inclusion")
            + lowered(bridge, "energy_saving")
            + lowered(bridge, "ccer")
            + lowered(bridge, "cer"));
    heights.add(lowered(bridge, "green_power"));
    heights.add(lowered(bridge, "self_developed"));
    large.forEach(id -> heights.add(Math.max(0, lowered(bridge, id))));
    double others =
        bridge.steps().stream()
            .filter(step -> step.kind() == Kind.MEASURE && !large.contains(step.subject()))
            .mapToDouble(step -> -step.delta().doubleValue())
            .sum();
    heights.add(Math.max(0, others));
    return heights;
  }

  private static double lowered(Bridge bridge, String subject) {
    return bridge.steps().stream()
        .filter(step -> step.subject().equals(subject))
        .map(BridgeStep::delta)
        .mapToDouble(delta -> -delta.doubleValue())
        .sum();
  }

  /** One input at a time. */
  Drawing tornado(Tornado tornado) {
    List<TornadoPlot.Bar> bars =
        tornado.swings().stream()
            .filter(each -> each.width().signum() != 0)
            .map(
                each ->
                    new TornadoPlot.Bar(
                        words.input(each),
                        each.low().costOfClaim().doubleValue(),
                        each.high().costOfClaim().doubleValue()))
            .toList();
    return TornadoPlot.of(
        bars,
        tornado.expected().costOfClaim().doubleValue(),
        words.text("plot.money"),
        words.text("plot.tornado"));
  }
}
