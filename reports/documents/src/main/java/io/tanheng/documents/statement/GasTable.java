package io.tanheng.documents.statement;

import io.tanheng.accounting.emission.Account;
import io.tanheng.accounting.emission.EmissionLine;
import io.tanheng.accounting.inventory.Inventory;
import io.tanheng.factors.quantity.ExactSum;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The lines of an inventory added up by gas; the sums over all gases are those of scope 1 and 2.
 *
 * @param gases sums by gas
 */
record GasTable(Map<String, Sums> gases) {
  /** Tonnes of one gas: directly, and by purchased energy. */
  record Sums(BigDecimal direct, BigDecimal energy) {}

  static GasTable of(Inventory inventory) {
    Map<String, ExactSum> direct = new HashMap<>();
    for (EmissionLine line : inventory.lines()) {
      if (line.account() == Account.SCOPE1) {
        direct.computeIfAbsent(line.gas(), none -> new ExactSum()).add(line.tonnes());
      }
    }
    Map<String, Sums> gases = new TreeMap<>();
    inventory
        .byGas()
        .forEach(
            (gas, both) -> {
              BigDecimal own = direct.getOrDefault(gas, new ExactSum()).value();
              gases.put(gas, new Sums(own, both.subtract(own)));
            });
    return new GasTable(gases);
  }
}
