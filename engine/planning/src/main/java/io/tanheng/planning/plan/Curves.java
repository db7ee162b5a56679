package io.tanheng.planning.plan;

import io.tanheng.accounting.measure.Measure;
import io.tanheng.planning.cost.CostCurve;
import io.tanheng.planning.cost.CostedMeasure;
import io.tanheng.planning.cost.Ranking;
import io.tanheng.planning.pathway.PathwayEvaluator;
import io.tanheng.planning.pathway.PathwayResult;
import io.tanheng.planning.pathway.UnitCosts;
import io.tanheng.planning.year.Installed;
import io.tanheng.planning.year.YearEvaluator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The cost curve of the measures of a book in the first year of its plan, by the engine. */
final class Curves {
  private final YearEvaluator years;
  private final UnitCosts costs;
  private final int year;
  private final BigDecimal unabated;

  Curves(YearEvaluator years, PathwayEvaluator evaluator, PathwayResult noAction) {
    this.years = years;
    this.costs = evaluator.costs();
    this.year = noAction.years().get(0).year();
    this.unabated = noAction.years().get(0).result().gbTotal();
  }

  /** A curve and what it leaves out. */
  record Drawn(CostCurve curve, List<String> leftOut) {}

  Drawn draw(List<Measure> measures) {
    Map<String, Measure> byId = new TreeMap<>();
    List<CostedMeasure> costed = new ArrayList<>();
    for (Measure measure : measures) {
      byId.put(measure.id(), measure);
      costed.add(costed(measure));
    }
    List<CostedMeasure> kept = new ArrayList<>();
    List<String> leftOut = new ArrayList<>();
    for (Ranking.Ranked next : Ranking.byBenefit(costed, costs.discounting())) {
      boolean excluded =
          kept.stream().anyMatch(each -> exclude(byId, each.id(), next.measure().id()));
      if (excluded) {
        leftOut.add(next.measure().id());
      } else {
        take(next.measure(), byId, costed, kept);
      }
    }
    return new Drawn(
        CostCurve.of(
            kept,
            costs.discounting(),
            ids -> saved(ids.stream().map(id -> all(byId, id)).toList())),
        leftOut);
  }

  /** What a measure requires is taken before it. */
  private static void take(
      CostedMeasure measure,
      Map<String, Measure> byId,
      List<CostedMeasure> costed,
      List<CostedMeasure> kept) {
    if (kept.contains(measure)) {
      return;
    }
    kept.add(measure);
    for (String required : all(byId, measure.id()).requires()) {
      costed.stream()
          .filter(each -> each.id().equals(required) && !kept.contains(each))
          .forEach(each -> take(each, byId, costed, kept));
    }
    kept.remove(measure);
    kept.add(measure);
  }

  private static Measure all(Map<String, Measure> byId, String id) {
    return java.util.Objects.requireNonNull(byId.get(id));
  }

  private static boolean exclude(Map<String, Measure> byId, String one, String other) {
    return all(byId, one).excludes().contains(other) || all(byId, other).excludes().contains(one);
  }

  private CostedMeasure costed(Measure measure) {
    BigDecimal units = measure.maxUnits();
    return new CostedMeasure(
        measure.id(),
        measure.capex().multiply(units),
        measure.opex().multiply(units),
        costs.electricity(measure, year).negate().multiply(units),
        costs.life(measure, year),
        saved(List.of(measure)));
  }

  private BigDecimal saved(List<Measure> measures) {
    List<Installed> installed =
        measures.stream()
            .filter(measure -> measure.maxUnits().signum() > 0)
            .map(measure -> new Installed(measure, measure.maxUnits()))
            .toList();
    return unabated.subtract(years.inventory(year, installed).park().gbTotal().value());
  }
}
