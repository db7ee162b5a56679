package io.tanheng.factors.quantity;

import java.math.BigDecimal;

/**
 * A unit and its exact size in the base unit of its dimension (t, m³, Nm³, GJ, m², tCO2e, 1), kept
 * as a fraction because 273.15/288.15 has no finite decimal.
 *
 * @param symbol as written in books: {@code 10^4Nm3}
 * @param dimension what it measures
 * @param numerator size in the base unit, upper part of the fraction, above 0
 * @param denominator lower part, above 0
 */
public record Unit(
    String symbol, Dimension dimension, BigDecimal numerator, BigDecimal denominator) {
  /** By hand, as units are compared for each figure of each line. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Unit unit
            && symbol.equals(unit.symbol)
            && dimension == unit.dimension
            && numerator.equals(unit.numerator)
            && denominator.equals(unit.denominator));
  }

  @Override
  public int hashCode() {
    return symbol.hashCode();
  }

  @Override
  public String toString() {
    return symbol;
  }
}
