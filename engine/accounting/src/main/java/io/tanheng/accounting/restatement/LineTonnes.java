package io.tanheng.accounting.restatement;

import io.tanheng.accounting.emission.EmissionLine;
import io.tanheng.accounting.inventory.Inventory;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What each line adds to the accounting total of a park; a transfer inside it adds 0.
 *
 * @param byLine tCO2e by line id
 */
record LineTonnes(SortedMap<String, BigDecimal> byLine) {
  static LineTonnes of(Inventory inventory) {
    SortedMap<String, BigDecimal> tonnes = new TreeMap<>();
    for (EmissionLine line : inventory.lines()) {
      BigDecimal counted = line.activity().transfer() ? BigDecimal.ZERO : line.counted();
      tonnes.merge(line.activity().id().value(), counted, BigDecimal::add);
    }
    return new LineTonnes(tonnes);
  }

  Optional<BigDecimal> find(String line) {
    return Optional.ofNullable(byLine.get(line));
  }

  Set<String> lines() {
    return byLine.keySet();
  }
}
