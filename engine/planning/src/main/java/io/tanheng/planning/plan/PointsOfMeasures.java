package io.tanheng.planning.plan;

import io.tanheng.accounting.indicator.IndicatorResult;
import io.tanheng.accounting.measure.Measure;
import io.tanheng.accounting.measure.MeasureState;
import io.tanheng.planning.pathway.Adoption;
import io.tanheng.planning.pathway.PathwayEvaluator;
import io.tanheng.planning.year.Installed;
import io.tanheng.planning.year.Purchases;
import io.tanheng.planning.year.ScoreWorth;
import io.tanheng.planning.year.YearResult;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What each measure of a book adds to the score of the first year of the plan, by the engine. */
final class PointsOfMeasures {
  private final PathwayEvaluator evaluator;
  private final int year;
  private final YearResult without;
  private final Map<String, YearResult> with = new TreeMap<>();
  private final Map<String, Measure> open = new TreeMap<>();

  /**
   * Points of the measures that are not done.
   *
   * @param without the first year without any measure
   */
  PointsOfMeasures(PathwayEvaluator evaluator, YearResult without) {
    this.evaluator = evaluator;
    this.year = without.year();
    this.without = without;
    evaluator.years().base().book().planning().measures().stream()
        .filter(measure -> measure.state() != MeasureState.DONE)
        .filter(measure -> measure.maxUnits().signum() > 0)
        .forEach(measure -> open.put(measure.id(), measure));
    open.values().forEach(measure -> with.put(measure.id(), evaluated(List.of(measure))));
  }

  private YearResult evaluated(List<Measure> measures) {
    List<Installed> installed =
        measures.stream().map(measure -> new Installed(measure, measure.maxUnits())).toList();
    return evaluator
        .years()
        .evaluate(year, installed, Purchases.NONE, List.of())
        .asOptional()
        .orElseThrow(() -> new IllegalStateException("a year that was evaluated before"));
  }

  /** Measures that move an indicator, the most first. */
  List<MeasurePoints> moving(String key) {
    BigDecimal before = points(without, key);
    List<MeasurePoints> moving = new ArrayList<>();
    with.forEach((id, result) -> moving.add(of(id, points(result, key).subtract(before))));
    return moving.stream()
        .filter(each -> each.points().signum() > 0)
        .sorted(
            Comparator.comparing(MeasurePoints::points)
                .reversed()
                .thenComparing(MeasurePoints::measure))
        .toList();
  }

  private static BigDecimal points(YearResult result, String key) {
    ScoreWorth worth = ScoreWorth.of(result.evaluation());
    Optional<IndicatorResult> indicator = worth.find(key);
    return indicator.map(worth::points).orElse(BigDecimal.ZERO);
  }

  private MeasurePoints of(String id, BigDecimal points) {
    Measure measure = measure(id);
    var cost = evaluator.cost(new Adoption(id, year, measure.maxUnits()), year);
    return new MeasurePoints(id, points, cost.total(), cost.invested());
  }

  /**
   * Measures taken one after another, the cheapest by point first, until so many points are added;
   * all that add any where they do not suffice. Each is counted with the points that it adds after
   * those before it.
   */
  List<MeasurePoints> way(BigDecimal missing) {
    List<MeasurePoints> alone = new ArrayList<>();
    with.forEach((id, result) -> alone.add(of(id, points(result).subtract(points(without)))));
    List<MeasurePoints> order =
        alone.stream()
            .filter(each -> each.points().signum() > 0)
            .sorted(
                Comparator.comparing((MeasurePoints each) -> each.perPoint().orElseThrow())
                    .thenComparing(MeasurePoints::measure))
            .toList();
    List<MeasurePoints> way = new ArrayList<>();
    List<Measure> taken = new ArrayList<>();
    BigDecimal gained = BigDecimal.ZERO;
    for (MeasurePoints each : order) {
      Measure measure = measure(each.measure());
      if (gained.compareTo(missing) < 0 && !taken.contains(measure) && !excluded(measure, taken)) {
        for (Measure next : withRequired(measure, taken)) {
          taken.add(next);
          BigDecimal now = points(evaluated(taken)).subtract(points(without));
          way.add(of(next.id(), now.subtract(gained)));
          gained = now;
        }
      }
    }
    return way;
  }

  /** What a measure requires and is not there yet, then the measure. */
  private List<Measure> withRequired(Measure measure, List<Measure> taken) {
    List<Measure> all = new ArrayList<>();
    measure.requires().stream()
        .flatMap(id -> Optional.ofNullable(open.get(id)).stream())
        .filter(each -> !taken.contains(each))
        .forEach(all::add);
    all.add(measure);
    return all;
  }

  private Measure measure(String id) {
    return Optional.ofNullable(open.get(id)).orElseThrow();
  }

  private static boolean excluded(Measure measure, List<Measure> taken) {
    return taken.stream()
        .anyMatch(
            each ->
                each.excludes().contains(measure.id()) || measure.excludes().contains(each.id()));
  }

  private static BigDecimal points(YearResult result) {
    return result.points().orElse(BigDecimal.ZERO);
  }
}
