package io.tanheng.planning.optimum;

import java.util.List;

/**
 * The choice of a pathway in figures.
 *
 * @param years the years of the plan
 * @param options the measures that may be chosen
 */
public record PathwayProblem(List<PlanYear> years, List<MeasureOption> options) {
  public PathwayProblem {
    years = List.copyOf(years);
    options = List.copyOf(options);
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
}
