package io.tanheng.planning.optimum;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The choice of a pathway in figures.
 *
 * @param years the years of the plan
 * @param options the measures that may be chosen
 * @param resources what there is of resources that measures share, by name
 * @param scores of each year; none under a profile of thresholds
 * @param fixedCost discounted cost that no choice changes, 10⁴ CNY
 */
public record PathwayProblem(
    List<PlanYear> years,
    List<MeasureOption> options,
    SortedMap<String, Double> resources,
    List<YearScore> scores,
    double fixedCost) {
  public PathwayProblem {
    years = List.copyOf(years);
    options = List.copyOf(options);
    resources = Collections.unmodifiableSortedMap(new TreeMap<>(resources));
    scores = List.copyOf(scores);
  }

  /** A problem of measures and years alone. */
  public static PathwayProblem of(List<PlanYear> years, List<MeasureOption> options) {
    return new PathwayProblem(years, options, new TreeMap<>(), List.of(), 0);
  }

  /** Number of the option of that id; −1 where it is none. */
  int find(String id) {
    for (int i = 0; i < options.size(); i++) {
      if (options.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  /** The same with so many points wished for in a year, where they are more. */
  PathwayProblem wishing(int year, double points) {
    return with(year, years.get(year).wishing(points));
  }

  /** The same where every year from one on may claim: points above the edge, nothing uncovered. */
  PathwayProblem claimingFrom(int first, double edge) {
    PathwayProblem claiming = this;
    for (int t = first; t < years.size(); t++) {
      PlanYear covered = years.get(t).wishing(edge).capped(OptionalDouble.of(0));
      claiming = claiming.with(t, covered);
    }
    return claiming;
  }

  private PathwayProblem with(int year, PlanYear other) {
    List<PlanYear> changed = new ArrayList<>(years);
    changed.set(year, other);
    return new PathwayProblem(changed, options, resources, scores, fixedCost);
  }
}
