package io.tanheng.accounting.evaluation;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Source;
import io.tanheng.accounting.emission.EmissionLine;
import io.tanheng.accounting.emission.LineResult;
import io.tanheng.factors.catalog.EmissionFactor;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Collects the factors of lines while they are calculated. */
final class FactorsUsed {
  private final Set<EmissionFactor> counted = factors();
  private final Set<EmissionFactor> uncounted = factors();

  private static Set<EmissionFactor> factors() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  void add(LineResult line) {
    for (EmissionLine gas : line.lines()) {
      add(gas.co2e(), counted);
    }
    line.energy()
        .ifPresent(energy -> add(energy.tce(), enters(line, energy) ? counted : uncounted));
    line.power()
        .flatMap(LineResult.PowerTerm::supplierFactor)
        .ifPresent(factor -> add(factor, uncounted));
  }

  void add(FactorsUsed others) {
    counted.addAll(others.counted);
    uncounted.addAll(others.uncounted);
  }

  /** Whether energy enters the consumption of the park. */
  private static boolean enters(LineResult line, LineResult.EnergyTerm energy) {
    return !line.record().transfer() && energy.role() != LineResult.EnergyTerm.Role.NOT_COUNTED;
  }

  /** Factors that the emissions and the energy of the park rest on. */
  Set<EmissionFactor> counted() {
    return Collections.unmodifiableSet(counted);
  }

  /** Whether any figure of a line rests on that factor. */
  boolean anywhere(String id) {
    return counted.stream().anyMatch(factor -> factor.id().equals(id))
        || uncounted.stream().anyMatch(factor -> factor.id().equals(id));
  }

  private static void add(Derivation node, Set<EmissionFactor> factors) {
    if (node.source().isPresent() && node.source().get() instanceof Source.Factor source) {
      factors.add(source.factor());
    }
    List<Derivation> inputs = node.inputs();
    for (int i = 0; i < inputs.size(); i++) {
      add(inputs.get(i), factors);
    }
  }
}
