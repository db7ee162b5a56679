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
 * @param rooms by year in which the outlook limits the share of credits, tCO2e of further ones that
 *     it allows
 * @param apart greatest difference between the model at its central values and the engine, tCO2e
 */
public record Chances(
    String pathway,
    int trials,
    long seed,
    List<Uncertain> uncertain,
    List<Chance> each,
    SortedMap<Integer, BigDecimal> buffers,
    SortedMap<Integer, BigDecimal> rooms,
    BigDecimal apart) {
  public Chances {
    uncertain = List.copyOf(uncertain);
    each = List.copyOf(each);
  }

  /** What the share of credits allows of the buffer of a year, tCO2e; absent where all of it. */
  public Optional<BigDecimal> room(int year) {
    BigDecimal buffer = buffers.getOrDefault(year, BigDecimal.ZERO);
    return Optional.ofNullable(rooms.get(year)).filter(room -> room.compareTo(buffer) < 0);
  }

  /** How likely nothing stays uncovered in a year; absent where it was not sampled. */
  public Optional<BigDecimal> covered(int year) {
    return each.stream()
        .filter(chance -> chance.year() == year && chance.kind().equals("covered"))
        .flatMap(chance -> chance.probability().stream())
        .findFirst();
  }
}
