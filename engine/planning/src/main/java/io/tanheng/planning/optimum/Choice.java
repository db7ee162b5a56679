package io.tanheng.planning.optimum;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What the program chose.
 *
 * @param units by id of the measure and year counted from 0, what begins
 * @param green MWh by year
 * @param credits tCO2e by year
 * @param cost discounted, 10⁴ CNY
 * @param gap how far the cost may be above the optimum, proved, as a fraction; infinite where
 *     nothing was proved
 * @param searched whether the solver says that it searched all; else the gap rests on the relaxed
 *     program
 * @param excess wishes that cannot be kept; empty where all are
 * @param tonnes tCO2e of each year by the program
 * @param points of each year by the program; none under a profile of thresholds
 * @param reached of an objective other than cost; absent where it was not reached
 */
public record Choice(
    SortedMap<String, SortedMap<Integer, Double>> units,
    List<Double> green,
    List<Double> credits,
    double cost,
    double gap,
    boolean searched,
    List<Excess> excess,
    List<Double> tonnes,
    List<Double> points,
    Optional<Reached> reached) {
  public Choice {
    green = List.copyOf(green);
    credits = List.copyOf(credits);
    excess = List.copyOf(excess);
    tonnes = List.copyOf(tonnes);
    points = List.copyOf(points);
  }

  /** The gap; absent where nothing was proved. */
  public Optional<BigDecimal> proved() {
    return Double.isFinite(gap)
        ? Optional.of(new BigDecimal(Double.toString(gap)))
        : Optional.empty();
  }

  /** The same with what it reaches. */
  Choice reaching(Reached what) {
    return new Choice(
        units, green, credits, cost, gap, searched, excess, tonnes, points, Optional.of(what));
  }
}
