package io.tanheng.accounting.comparison;

import io.tanheng.accounting.evaluation.HeadlinePart;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one rule does to a headline.
 *
 * @param rule the rule that was turned
 * @param from what the rule says at the beginning: a word of the method file, or a figure
 * @param to what it says at the end
 * @param before tCO2e before it
 * @param after tCO2e after it
 * @param changes the parts that it moves, the largest first; their deltas add up exactly
 */
public record BridgeStep(
    Rule rule, String from, String to, BigDecimal before, BigDecimal after, List<Change> changes) {
  public BridgeStep {
    changes = List.copyOf(changes);
    BigDecimal sum = changes.stream().map(Change::delta).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(after.subtract(before)) != 0) {
      throw new IllegalArgumentException(
          rule.word() + ": lines add up to " + sum + ", not " + after.subtract(before));
    }
  }

  /** The step between two headlines by their parts. */
  static BridgeStep between(
      Rule rule, String from, String to, List<HeadlinePart> before, List<HeadlinePart> after) {
    SortedMap<HeadlinePart.Key, BigDecimal> old = byKey(before);
    SortedMap<HeadlinePart.Key, BigDecimal> now = byKey(after);
    SortedMap<HeadlinePart.Key, BigDecimal> keys = new TreeMap<>(old);
    keys.putAll(now);
    List<Change> changes = new ArrayList<>();
    for (HeadlinePart.Key key : keys.keySet()) {
      BigDecimal was = old.getOrDefault(key, BigDecimal.ZERO);
      BigDecimal is = now.getOrDefault(key, BigDecimal.ZERO);
      if (was.compareTo(is) != 0) {
        changes.add(new Change(key, was, is));
      }
    }
    changes.sort(Change.BY_SIZE);
    return new BridgeStep(rule, from, to, sum(before), sum(after), changes);
  }

  /** The parts by what they are of. */
  private static SortedMap<HeadlinePart.Key, BigDecimal> byKey(List<HeadlinePart> parts) {
    SortedMap<HeadlinePart.Key, BigDecimal> byKey = new TreeMap<>();
    parts.forEach(part -> byKey.put(part.key(), part.tonnes()));
    return byKey;
  }

  static BigDecimal sum(List<HeadlinePart> parts) {
    return parts.stream().map(HeadlinePart::tonnes).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** tCO2e. */
  public BigDecimal delta() {
    return after.subtract(before);
  }
}
