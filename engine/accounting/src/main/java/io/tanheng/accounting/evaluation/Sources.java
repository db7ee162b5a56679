package io.tanheng.accounting.evaluation;

import io.tanheng.accounting.balance.CarbonBalance;
import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Source;
import io.tanheng.accounting.inventory.Inventory;
import io.tanheng.accounting.offset.LotAssessment;
import io.tanheng.factors.catalog.EmissionFactor;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects every factor that a result rests on from its derivations. */
final class Sources {
  private final SortedMap<String, EmissionFactor> factors = new TreeMap<>();
  private final Set<Derivation> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private Sources() {}

  static List<EmissionFactor> of(
      Collection<Inventory> inventories, CarbonBalance balance, List<LotAssessment> lots) {
    Sources sources = new Sources();
    for (Inventory inventory : inventories) {
      inventory.lines().forEach(line -> sources.add(line.co2e()));
      sources.add(inventory.energy().total());
    }
    if (!inventories.isEmpty()) {
      inventories.stream()
          .reduce((a, b) -> b)
          .ifPresent(last -> sources.add(last.park().scope2Market()));
    }
    balance.steps().forEach(step -> sources.add(step.amount()));
    lots.forEach(lot -> sources.add(lot.counted()));
    return List.copyOf(sources.factors.values());
  }

  private void add(Derivation node) {
    if (!seen.add(node)) {
      return;
    }
    node.source()
        .filter(Source.Factor.class::isInstance)
        .map(Source.Factor.class::cast)
        .ifPresent(source -> factors.putIfAbsent(source.factor().id(), source.factor()));
    node.inputs().forEach(this::add);
  }
}
