package io.tanheng.accounting.inventory;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.emission.EmissionLine;
import io.tanheng.accounting.park.EnterpriseId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The inventory of one year.
 *
 * @param year the year
 * @param lines emission lines in the order of the book
 * @param park totals of the park, transfers inside cancelled
 * @param byEnterprise each enterprise's own totals, transfers included
 * @param byCategory tCO2e of scope 1 and 2 by category word
 * @param byGas tCO2e of scope 1 and 2 by gas
 * @param energy energy consumption
 * @param transfers reconciliation; absent where there are no transfers
 * @param coverage what became of the rows
 * @param checks figures that would contradict each other, whether they do or not
 */
public record Inventory(
    int year,
    List<EmissionLine> lines,
    Totals park,
    SortedMap<EnterpriseId, Totals> byEnterprise,
    SortedMap<String, BigDecimal> byCategory,
    SortedMap<String, BigDecimal> byGas,
    EnergyUse energy,
    Optional<TransferReconciliation> transfers,
    Coverage coverage,
    List<ArithmeticCheck> checks) {
  public Inventory {
    lines = List.copyOf(lines);
    checks = List.copyOf(checks);
  }

  /** An inventory whose figures were not held against each other. */
  public Inventory(
      int year,
      List<EmissionLine> lines,
      Totals park,
      SortedMap<EnterpriseId, Totals> byEnterprise,
      SortedMap<String, BigDecimal> byCategory,
      SortedMap<String, BigDecimal> byGas,
      EnergyUse energy,
      Optional<TransferReconciliation> transfers,
      Coverage coverage) {
    this(
        year, lines, park, byEnterprise, byCategory, byGas, energy, transfers, coverage, List.of());
  }

  /** The same inventory under another reading of its accounting total. */
  public Inventory withGbTotal(Derivation total) {
    return new Inventory(
        year,
        lines,
        park.withGbTotal(total),
        byEnterprise,
        byCategory,
        byGas,
        energy,
        transfers,
        coverage,
        checks);
  }
}
