package io.tanheng.planning.optimum;

import java.util.List;
import java.util.SortedMap;

/**
 * A measure as the program sees it; years are counted from 0, the first of the plan.
 *
 * @param id its id
 * @param first first year in which it may begin
 * @param last last year in which it may begin first; later it is only renewed, unit by unit, in the
 *     year in which its life ends
 * @param life by year of beginning, for how many years it works
 * @param cost by year of beginning, discounted cost of one unit over the plan, 10⁴ CNY
 * @param capex 10⁴ CNY of one unit, for the budget
 * @param change by year, tCO2e that one unit adds, negative where it saves
 * @param megawattHours of bought electricity that one unit adds
 * @param lines what one unit adds to each row, in the row's unit
 * @param resources what one unit takes of shared resources, by name
 * @param most units at a time
 * @param whole whether it takes whole units only
 * @param requires ids of others that must work
 * @param excludes ids of others that must not
 * @param committed whether it begins in its first year with all units, whatever it costs
 */
public record MeasureOption(
    String id,
    int first,
    int last,
    List<Integer> life,
    List<Double> cost,
    double capex,
    List<Double> change,
    double megawattHours,
    SortedMap<String, Double> lines,
    SortedMap<String, Double> resources,
    double most,
    boolean whole,
    List<String> requires,
    List<String> excludes,
    boolean committed) {
  public MeasureOption {
    life = List.copyOf(life);
    cost = List.copyOf(cost);
    change = List.copyOf(change);
    requires = List.copyOf(requires);
    excludes = List.copyOf(excludes);
  }

  /** Whether units that began earlier end so that they may be renewed in a year. */
  boolean renewed(int year) {
    return ending(year) >= 0;
  }

  /** The year in which those began whose life ends as a year begins; −1 where there is none. */
  int ending(int year) {
    for (int begun = first; begun < year; begun++) {
      if (begun + life.get(begun) == year) {
        return begun;
      }
    }
    return -1;
  }

  /** Whether a unit that began in a year works in another. */
  boolean works(int begun, int year) {
    return begun <= year && year < begun + life.get(begun);
  }
}
