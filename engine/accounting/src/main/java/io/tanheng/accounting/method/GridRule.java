package io.tanheng.accounting.method;

import io.tanheng.factors.catalog.EmissionFactor;

/** What prices electricity from the grid. */
public sealed interface GridRule {
  /** The official average of place and year, by the setting of the book. */
  record Average() implements GridRule {}

  /**
   * A figure that the method itself prints.
   *
   * @param factor tCO2/MWh, with its source
   */
  record Literal(EmissionFactor factor) implements GridRule {}
}
