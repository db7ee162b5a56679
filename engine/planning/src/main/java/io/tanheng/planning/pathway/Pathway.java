package io.tanheng.planning.pathway;

import io.tanheng.planning.year.Purchases;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is done and bought, by year.
 *
 * @param name key of the scenario
 * @param adoptions in the order of years
 * @param purchases by year; none where a year is missing
 */
public record Pathway(
    String name, List<Adoption> adoptions, SortedMap<Integer, Purchases> purchases) {
  public Pathway {
    adoptions = List.copyOf(adoptions);
    purchases = Collections.unmodifiableSortedMap(new TreeMap<>(purchases));
  }

  /** A pathway that buys nothing. */
  public static Pathway of(String name, List<Adoption> adoptions) {
    return new Pathway(name, adoptions, new TreeMap<>());
  }

  /** What is bought for a year. */
  public Purchases bought(int year) {
    return purchases.getOrDefault(year, Purchases.NONE);
  }
}
