package io.tanheng.planning.cost;

import io.tanheng.factors.quantity.Decimals;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a measure, or several, cost for a tonne saved. Money is always discounted; both conventions
 * for tonnes stand side by side, as they differ by half for long lives.
 *
 * @param npv net present cost, 10⁴ CNY; negative where it pays
 * @param lifetimeTonnes tCO2e over the life, not discounted
 * @param discountedTonnes tCO2e over the life, each year discounted as money is
 * @param payback years of net saving that the investment takes, not discounted; absent where
 *     nothing is saved
 */
public record AbatementCost(
    BigDecimal npv,
    BigDecimal lifetimeTonnes,
    BigDecimal discountedTonnes,
    Optional<BigDecimal> payback) {
  private static final BigDecimal CNY = BigDecimal.valueOf(10_000);

  /** The cost of one measure. */
  public static AbatementCost of(CostedMeasure measure, Discounting discounting) {
    BigDecimal annuity = discounting.annuity(measure.lifetime());
    BigDecimal saved = measure.netSaving().multiply(annuity, Decimals.PRECISION);
    return new AbatementCost(
        measure.capex().subtract(saved),
        measure.lifetimeTonnes(),
        measure.tonnes().multiply(annuity, Decimals.PRECISION),
        measure.netSaving().signum() <= 0
            ? Optional.empty()
            : Optional.of(measure.capex().divide(measure.netSaving(), Decimals.PRECISION)));
  }

  /** Several measures together; a payback is a figure of one measure only. */
  public AbatementCost plus(AbatementCost other) {
    return new AbatementCost(
        npv.add(other.npv),
        lifetimeTonnes.add(other.lifetimeTonnes),
        discountedTonnes.add(other.discountedTonnes),
        Optional.empty());
  }

  /** CNY/tCO2e over undiscounted tonnes; absent where nothing is saved. */
  public Optional<BigDecimal> perTonne() {
    return per(lifetimeTonnes);
  }

  /** CNY/tCO2e over discounted tonnes, the levelised cost; absent where nothing is saved. */
  public Optional<BigDecimal> perDiscountedTonne() {
    return per(discountedTonnes);
  }

  private Optional<BigDecimal> per(BigDecimal tonnes) {
    return tonnes.signum() <= 0
        ? Optional.empty()
        : Optional.of(npv.multiply(CNY).divide(tonnes, Decimals.PRECISION));
  }
}
