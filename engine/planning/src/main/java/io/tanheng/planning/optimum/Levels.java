package io.tanheng.planning.optimum;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The shares at which the program knows a computed indicator exactly. Between them it takes the
 * indicator for better than it is, never for worse, so that its bound holds; where that matters a
 * level is added and the program solved again.
 */
final class Levels {
  private static final double APART = 1e-12;

  private final Map<String, SortedSet<Double>> known = new HashMap<>();

  /** Levels of an item of a year, the lowest first. */
  SortedSet<Double> of(int year, int item) {
    return known.getOrDefault(year + " " + item, Collections.emptySortedSet());
  }

  /** Adds a level; says whether it is a new one. */
  boolean add(int year, int item, double share) {
    SortedSet<Double> levels = known.computeIfAbsent(year + " " + item, any -> new TreeSet<>());
    double level = Math.min(1, Math.max(0, share));
    return levels.stream().noneMatch(each -> Math.abs(each - level) <= APART) && levels.add(level);
  }
}
