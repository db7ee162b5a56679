package io.tanheng.documents.statement;

import io.tanheng.accounting.emission.Account;
import io.tanheng.accounting.emission.EmissionLine;
import io.tanheng.accounting.inventory.Inventory;
import io.tanheng.factors.quantity.ExactSum;
import java.math.BigDecimal;
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

  private static final class Adding {
    private final ExactSum direct = new ExactSum();
    private final ExactSum energy = new ExactSum();
  }

  static GasTable of(Inventory inventory) {
    Map<String, Adding> adding = new TreeMap<>();
    for (EmissionLine line : inventory.lines()) {
      boolean purchase = line.account() == Account.SCOPE2 && !line.activity().transfer();
      if (line.account() == Account.SCOPE1 || purchase) {
        Adding gas = adding.computeIfAbsent(line.gas(), none -> new Adding());
        (purchase ? gas.energy : gas.direct).add(line.tonnes());
      }
    }
    Map<String, Sums> gases = new TreeMap<>();
    adding.forEach((gas, a) -> gases.put(gas, new Sums(a.direct.value(), a.energy.value())));
    return new GasTable(gases);
  }
}
