package io.tanheng.accounting.evaluation;

import io.tanheng.accounting.balance.CarbonBalance;
import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Source;
import io.tanheng.accounting.inventory.Inventory;
import io.tanheng.accounting.offset.LotAssessment;
import io.tanheng.factors.catalog.EmissionFactor;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects every factor that a result rests on from its derivations. */
final class Sources {
  private final SortedMap<String, EmissionFactor> factors = new TreeMap<>();

  private Sources() {}

  static List<EmissionFactor> of(
      FactorsUsed lines,
      Collection<Inventory> inventories,
      CarbonBalance balance,
      List<LotAssessment> lots) {
    Sources sources = new Sources();
    lines.counted().forEach(sources::add);
    inventories.stream()
        .reduce((a, b) -> b)
        .ifPresent(last -> sources.add(last.park().scope2Market()));
    // the first step is the total of the lines above
    balance.steps().stream().skip(1).forEach(step -> sources.add(step.amount()));
    lots.forEach(lot -> sources.add(lot.counted()));
    return List.copyOf(sources.factors.values());
  }

  /** What is deferred is a figure of a line, whose factors are collected already. */
  private void add(Derivation node) {
    if (node.isDeferred()) {
      return;
    }
    if (node.source().isPresent() && node.source().get() instanceof Source.Factor source) {
      add(source.factor());
    }
    node.inputs().forEach(this::add);
  }

  private void add(EmissionFactor factor) {
    factors.putIfAbsent(factor.id(), factor);
  }
}
