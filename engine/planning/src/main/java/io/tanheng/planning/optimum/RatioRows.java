package io.tanheng.planning.optimum;

import io.tanheng.planning.optimum.ScoreItem.Computed;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The share of a computed indicator. That it reaches a level is linear: g ≥ 0. Beyond a level it
 * grows by g times a slope that depends on the denominator; the program takes the steepest slope
 * above the level and the flattest below it, and so never takes the share for less than it is.
 */
final class RatioRows {
  /** A denominator is not looked for under this part of what it is without measures. */
  private static final double FLOOR = 0.05;

  private final PointRows rows;
  private final Computed item;
  private final String name;
  private final int share;
  private final double leastBelow;
  private final double mostBelow;

  RatioRows(PointRows rows, Computed item, int at) {
    this.rows = rows;
    this.item = item;
    this.name = "ratio_" + at;
    this.share = rows.variable(name, 1, false);
    List<MeasureOption> options = rows.problem().options();
    this.leastBelow = floored(item.denominator());
    this.mostBelow = Math.max(leastBelow, item.denominator().most(options));
    int zero = rows.variable(name + "_zero", 1, true);
    rows.atMost(name + "_zero", Map.of(share, 1.0, zero, 1.0), 1);
    for (double level : rows.levels(at)) {
      level(level, zero);
    }
  }

  int variable() {
    return share;
  }

  /** Its least value; where that is too small, a constraint keeps it from there. */
  private double floored(LinearForm form) {
    double least = form.least(rows.problem().options());
    double floor = FLOOR * form.constant();
    if (least < floor) {
      Map<Integer, Double> terms = new TreeMap<>();
      rows.add(terms, form, -1);
      rows.atMost(name + "_floor", terms, form.constant() - floor);
    }
    return Math.max(least, floor);
  }

  private void level(double level, int zero) {
    LinearForm above = item.reaches(level);
    double steepest = slope(leastBelow, true);
    double flattest = slope(mostBelow, false);
    double least = Math.min(0, above.least(rows.problem().options()));
    int beyond = rows.variable(name + "_beyond_" + level, 1, true);
    row(level, above, steepest, Map.of(beyond, room(level, steepest * least)), zero);
    row(level, above, flattest, Map.of(beyond, -room(level, flattest * least)), zero);
  }

  private static double room(double level, double least) {
    return 1 - level - least;
  }

  /** share ≤ level + slope × g, unless the switch is on the other side or the share is 0. */
  private void row(
      double level, LinearForm above, double slope, Map<Integer, Double> side, int zero) {
    double least = slope * Math.min(0, above.least(rows.problem().options()));
    Map<Integer, Double> terms = new TreeMap<>(side);
    terms.put(share, 1.0);
    rows.add(terms, above, -slope);
    double slack = side.values().iterator().next();
    terms.put(zero, Math.min(0, level + least));
    rows.atMost(
        name + "_" + level + (slack > 0 ? "_steep" : "_flat"),
        terms,
        level + slope * above.constant() + Math.max(0, slack));
  }

  /** A quotient counts between what gives the share 1 and what gives 0; beyond, nothing moves. */
  private double slope(double below, boolean steep) {
    if (item.years() == 0) {
      return 1 / (item.leading() * below);
    }
    List<MeasureOption> options = rows.problem().options();
    double ratio =
        steep
            ? Math.max(
                item.numerator().least(options) / mostBelow,
                Math.pow(1 - item.leading(), item.years()))
            : Math.min(1, item.numerator().most(options) / leastBelow);
    double root = Math.pow(ratio, 1.0 / item.years() - 1);
    return root / (item.years() * item.leading() * below);
  }
}
