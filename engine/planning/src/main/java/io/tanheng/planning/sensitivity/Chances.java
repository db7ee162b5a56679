package io.tanheng.planning.sensitivity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * How likely a pathway keeps its wishes where measures save more or less than planned.
 *
 * @param pathway its name
 * @param trials of the simulation
 * @param seed that chose the draws
 * @param uncertain what was drawn
 * @param each wish, by year
 * @param buffers by year, tCO2e of further credits, whole tonnes, with which nothing stays
 *     uncovered in 95 of 100 trials
 * @param apart greatest difference between the model at its central values and the engine, tCO2e
 */
public record Chances(
    String pathway,
    int trials,
    long seed,
    List<Uncertain> uncertain,
    List<Chance> each,
    SortedMap<Integer, BigDecimal> buffers,
    BigDecimal apart) {
  public Chances {
    uncertain = List.copyOf(uncertain);
    each = List.copyOf(each);
  }

  /** How likely nothing stays uncovered in a year; absent where it was not sampled. */
  public Optional<BigDecimal> covered(int year) {
    return each.stream()
        .filter(chance -> chance.year() == year && chance.kind().equals("covered"))
        .flatMap(chance -> chance.probability().stream())
        .findFirst();
  }
}
