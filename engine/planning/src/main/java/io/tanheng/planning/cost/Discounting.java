package io.tanheng.planning.cost;

import io.tanheng.factors.quantity.Decimals;
import java.math.BigDecimal;

/**
 * A discount rate and what follows from it.
 *
 * @param rate a year, a fraction: 0.05; not negative
 */
public record Discounting(BigDecimal rate) {
  public Discounting {
    if (rate.signum() < 0) {
      throw new IllegalArgumentException("negative rate " + rate);
    }
  }

  /** The value today of 1 that is paid at the end of a year. */
  public BigDecimal factor(int years) {
    BigDecimal growth = BigDecimal.ONE.add(rate).pow(years, Decimals.PRECISION);
    return BigDecimal.ONE.divide(growth, Decimals.PRECISION);
  }

  /** The value today of 1 paid at the end of each of so many years. */
  public BigDecimal annuity(int years) {
    return rate.signum() == 0
        ? BigDecimal.valueOf(years)
        : BigDecimal.ONE.subtract(factor(years)).divide(rate, Decimals.PRECISION);
  }

  /** What is paid at the end of each of so many years for 1 that was lent today. */
  public BigDecimal recovery(int years) {
    return BigDecimal.ONE.divide(annuity(years), Decimals.PRECISION);
  }
}
