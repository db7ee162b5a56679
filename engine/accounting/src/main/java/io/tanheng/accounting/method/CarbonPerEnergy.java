package io.tanheng.accounting.method;

import io.tanheng.factors.quantity.Decimals;
import java.math.BigDecimal;

/**
 * Carbon per unit of energy consumed (单位能耗碳排放), which 发改环资〔2025〕910号 annex 3 limits.
 *
 * @param emissions tCO2
 * @param energy tce, above 0
 */
public record CarbonPerEnergy(BigDecimal emissions, BigDecimal energy) {
  public CarbonPerEnergy {
    if (energy.signum() <= 0) {
      throw new IllegalArgumentException("no energy: " + energy);
    }
  }

  /** tCO2/tce. */
  public BigDecimal ratio() {
    return emissions.divide(energy, Decimals.PRECISION);
  }

  /**
   * What must be reduced to keep a limit at the same energy, tCO2; 0 where it is kept.
   *
   * @param limit tCO2/tce
   */
  public BigDecimal excess(BigDecimal limit) {
    return emissions.subtract(limit.multiply(energy)).max(BigDecimal.ZERO);
  }
}
