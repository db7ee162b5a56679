package io.tanheng.factors.diff;

import io.tanheng.factors.catalog.Activities;
import io.tanheng.factors.catalog.EmissionFactor;
import io.tanheng.factors.catalog.FactorSet;
import io.tanheng.factors.catalog.Parameter;
import io.tanheng.factors.quantity.Decimals;
import io.tanheng.factors.quantity.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Compares two editions by what their figures mean, not by their ids or units: activity, parameter,
 * gas, basis, technology, place, purpose, and the year where one of them has several. Rows that are
 * only shown are left out.
 */
public final class FactorDiff {
  private final Activities activities;

  /** Compares by the activities of a catalog. */
  public FactorDiff(Activities activities) {
    this.activities = activities;
  }

  /** What changed, in the order of the old edition, then what was added in that of the new. */
  public List<FactorChange> between(FactorSet before, FactorSet after) {
    Map<List<Object>, List<EmissionFactor>> old = byMeaning(before);
    Map<List<Object>, List<EmissionFactor>> now = byMeaning(after);
    Set<List<Object>> keys = new LinkedHashSet<>(old.keySet());
    keys.addAll(now.keySet());
    List<FactorChange> changes = new ArrayList<>();
    for (List<Object> key : keys) {
      compare(old.getOrDefault(key, List.of()), now.getOrDefault(key, List.of()), changes);
    }
    return changes;
  }

  private Map<List<Object>, List<EmissionFactor>> byMeaning(FactorSet set) {
    Map<List<Object>, List<EmissionFactor>> rows = new LinkedHashMap<>();
    for (EmissionFactor row : set.factors()) {
      if (row.parameter() != Parameter.OTHER) {
        rows.computeIfAbsent(meaning(row), key -> new ArrayList<>()).add(row);
      }
    }
    return rows;
  }

  private List<Object> meaning(EmissionFactor row) {
    return List.of(
        activity(row),
        row.parameter(),
        row.gas(),
        row.unit().denominator().dimension(),
        row.technology(),
        row.place(),
        row.purpose());
  }

  private String activity(EmissionFactor row) {
    return activities.codes(row.item()).stream().findFirst().orElse(row.item());
  }

  private void compare(
      List<EmissionFactor> before, List<EmissionFactor> after, List<FactorChange> changes) {
    if (before.size() == 1 && after.size() == 1) {
      compare(before.get(0), after.get(0), changes);
      return;
    }
    Map<OptionalInt, EmissionFactor> years = new LinkedHashMap<>();
    after.forEach(row -> years.put(row.year(), row));
    for (EmissionFactor row : before) {
      EmissionFactor same = years.remove(row.year());
      if (same == null) {
        changes.add(new FactorChange.Removed(activity(row), row));
      } else {
        compare(row, same, changes);
      }
    }
    years.values().forEach(row -> changes.add(new FactorChange.Added(activity(row), row)));
  }

  private void compare(EmissionFactor before, EmissionFactor after, List<FactorChange> changes) {
    // products of exact factors, so that a change of unit alone is no change
    BigDecimal old = size(before).multiply(below(after));
    BigDecimal now = size(after).multiply(below(before));
    if (old.compareTo(now) != 0) {
      BigDecimal relative =
          old.signum() == 0 ? BigDecimal.ONE : now.subtract(old).divide(old, Decimals.PRECISION);
      changes.add(new FactorChange.Changed(activity(after), before, after, relative));
    }
  }

  private static BigDecimal size(EmissionFactor row) {
    Unit unit = row.unit().numerator();
    Unit per = row.unit().denominator();
    return row.value().multiply(unit.numerator()).multiply(per.denominator());
  }

  private static BigDecimal below(EmissionFactor row) {
    return row.unit().numerator().denominator().multiply(row.unit().denominator().numerator());
  }
}
