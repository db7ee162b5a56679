package io.tanheng.factors.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A factor set with its rows by id and by item. */
final class IndexedSet {
  private final FactorSet set;
  private final Map<String, EmissionFactor> byId = new HashMap<>();
  private final Map<String, List<EmissionFactor>> byItem = new HashMap<>();

  IndexedSet(FactorSet set) {
    this.set = set;
    for (EmissionFactor factor : set.factors()) {
      byId.put(factor.id(), factor);
      byItem.computeIfAbsent(factor.item(), item -> new ArrayList<>()).add(factor);
    }
  }

  FactorSet set() {
    return set;
  }

  Optional<EmissionFactor> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The rows of those items, in the order of items and tables. */
  List<EmissionFactor> factors(List<String> items) {
    return items.stream().flatMap(item -> byItem.getOrDefault(item, List.of()).stream()).toList();
  }

  /** The rows of those items that give a parameter, in the order of items and tables. */
  List<EmissionFactor> factors(List<String> items, Parameter parameter) {
    List<EmissionFactor> found = new ArrayList<>();
    for (String item : items) {
      for (EmissionFactor factor : byItem.getOrDefault(item, List.of())) {
        if (factor.parameter() == parameter) {
          found.add(factor);
        }
      }
    }
    return found;
  }
}
