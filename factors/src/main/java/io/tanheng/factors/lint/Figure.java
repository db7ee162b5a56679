package io.tanheng.factors.lint;

import io.tanheng.factors.catalog.EmissionFactor;
import io.tanheng.factors.quantity.Decimals;
import io.tanheng.factors.quantity.Dimension;
import io.tanheng.factors.quantity.Unit;
import java.math.BigDecimal;

/**
 * What a row gives and per what, so that rows of different units compare.
 *
 * @param parameter word of the parameter
 * @param gas gas of an emission factor, blank otherwise
 * @param per dimension below the line
 */
record Figure(String parameter, String gas, Dimension per) {
  static Figure of(EmissionFactor row) {
    return new Figure(row.parameter().word(), row.gas(), row.unit().denominator().dimension());
  }

  /** CO2 per amount of that dimension. */
  static Figure co2(Dimension per) {
    return new Figure("ef", "CO2", per);
  }

  /** The value in base units: t, m³, Nm³, GJ, 1. */
  static BigDecimal base(EmissionFactor row) {
    Unit above = row.unit().numerator();
    Unit below = row.unit().denominator();
    return row.value()
        .multiply(above.numerator())
        .multiply(below.denominator())
        .divide(above.denominator().multiply(below.numerator()), Decimals.PRECISION);
  }
}
