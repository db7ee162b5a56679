package io.tanheng.planning.pathway;

import java.math.BigDecimal;

/**
 * Units of a measure that begin in a year.
 *
 * @param measure id of the measure
 * @param year the first year in which they work, for the whole of it
 * @param units above 0
 */
public record Adoption(String measure, int year, BigDecimal units) {
  public Adoption {
    if (units.signum() <= 0) {
      throw new IllegalArgumentException("units of " + measure + ": " + units);
    }
  }
}
