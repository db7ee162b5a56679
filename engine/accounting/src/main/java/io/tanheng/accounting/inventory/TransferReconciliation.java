package io.tanheng.accounting.inventory;

import java.math.BigDecimal;

/**
 * Σ enterprises − transfers = park.
 *
 * @param enterprises Σ gb_total of the enterprises and the shared facilities
 * @param transferPurchases what they bought from each other, tCO2e
 * @param transferExports what they sold to each other, tCO2e
 * @param park gb_total of the park
 */
public record TransferReconciliation(
    BigDecimal enterprises,
    BigDecimal transferPurchases,
    BigDecimal transferExports,
    BigDecimal park) {

  /** enterprises − purchases + exports − park; 0 where it reconciles. */
  public BigDecimal difference() {
    return enterprises.subtract(transferPurchases).add(transferExports).subtract(park);
  }
}
