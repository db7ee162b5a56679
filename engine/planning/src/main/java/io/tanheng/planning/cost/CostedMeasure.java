package io.tanheng.planning.cost;

import java.math.BigDecimal;

/**
 * The figures of a measure that its abatement cost is made of.
 *
 * @param id its id
 * @param capex 10⁴ CNY, paid at the beginning
 * @param opex 10⁴ CNY at the end of each year
 * @param saving 10⁴ CNY saved at the end of each year
 * @param lifetime years, above 0
 * @param tonnes tCO2e saved a year
 */
public record CostedMeasure(
    String id,
    BigDecimal capex,
    BigDecimal opex,
    BigDecimal saving,
    int lifetime,
    BigDecimal tonnes) {
  public CostedMeasure {
    if (lifetime <= 0) {
      throw new IllegalArgumentException("lifetime of " + id + ": " + lifetime);
    }
  }

  /** 10⁴ CNY a year that stay after running costs. */
  public BigDecimal netSaving() {
    return saving.subtract(opex);
  }

  /** tCO2e over its life, not discounted. */
  public BigDecimal lifetimeTonnes() {
    return tonnes.multiply(BigDecimal.valueOf(lifetime));
  }

  /** The same measure with other tonnes, as where it follows others. */
  public CostedMeasure saving(BigDecimal other) {
    return new CostedMeasure(id, capex, opex, saving, lifetime, other);
  }
}
