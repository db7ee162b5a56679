package io.tanheng.accounting.inventory;

import io.tanheng.accounting.activity.Category;
import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Operation;
import io.tanheng.accounting.emission.Account;
import io.tanheng.accounting.emission.EmissionLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Sums of scope 1 and 2 by category or gas, tCO2e. An inventory keeps their values alone; their
 * addends are gathered again where somebody asks for them, as there are as many as lines.
 */
public final class GroupedTotals {
  private static final String TONNES = "tCO2e";
  private static final String ZERO_RATED = "zero_rated";

  private GroupedTotals() {}

  /** The sums by category word, transfers inside the park cancelled. */
  public static SortedMap<String, Derivation> byCategory(Inventory inventory) {
    return byCategory(parkLevel(inventory), zeroRated(inventory));
  }

  /** The sums by gas, transfers inside the park cancelled. */
  public static SortedMap<String, Derivation> byGas(Inventory inventory) {
    return byGas(parkLevel(inventory), zeroRated(inventory));
  }

  /**
   * The sums by category word.
   *
   * @param zeroRated tonnes of green power that counts 0 where it is bought
   */
  static SortedMap<String, Derivation> byCategory(
      Stream<EmissionLine> lines, Optional<Derivation> zeroRated) {
    return grouped(
        "by_category:",
        lines,
        line -> line.activity().category().word(),
        Category.PURCHASED_ELECTRICITY.word(),
        zeroRated);
  }

  /**
   * The sums by gas.
   *
   * @param zeroRated tonnes of green power that counts 0 where it is bought
   */
  static SortedMap<String, Derivation> byGas(
      Stream<EmissionLine> lines, Optional<Derivation> zeroRated) {
    return grouped("by_gas:", lines, EmissionLine::gas, "CO2", zeroRated);
  }

  private static SortedMap<String, Derivation> grouped(
      String label,
      Stream<EmissionLine> lines,
      Function<EmissionLine, String> key,
      String zeroKey,
      Optional<Derivation> zeroRated) {
    Map<String, List<Derivation>> addends = new HashMap<>();
    lines
        .filter(line -> line.account() == Account.SCOPE1 || line.account() == Account.SCOPE2)
        .forEach(
            line ->
                addends
                    .computeIfAbsent(key.apply(line), word -> new ArrayList<>())
                    .add(line.co2e()));
    SortedMap<String, Derivation> sums = new TreeMap<>();
    addends.forEach(
        (word, terms) -> sums.put(word, Derivation.of(label + word, Operation.SUM, TONNES, terms)));
    zeroRated
        .filter(tonnes -> tonnes.value().signum() != 0)
        .ifPresent(
            tonnes ->
                sums.computeIfPresent(zeroKey, (word, sum) -> less(label + word, sum, tonnes)));
    return sums;
  }

  private static Derivation less(String label, Derivation sum, Derivation tonnes) {
    Derivation purchases = sum.named("scope2_purchases");
    return Derivation.of(label, Operation.DIFFERENCE, TONNES, purchases, tonnes);
  }

  private static Stream<EmissionLine> parkLevel(Inventory inventory) {
    return inventory.lines().stream().filter(line -> !line.activity().transfer());
  }

  /**
   * Tonnes of green power that counts 0 where it is bought, which no line shows; absent where the
   * method has none.
   */
  public static Optional<Derivation> zeroRated(Inventory inventory) {
    Derivation location = inventory.park().scope2Location();
    return location.operation() == Operation.DIFFERENCE
        ? location.inputs().stream().filter(input -> input.label().equals(ZERO_RATED)).findFirst()
        : Optional.empty();
  }
}
