package io.tanheng.factors.diff;

import io.tanheng.factors.catalog.EmissionFactor;
import java.math.BigDecimal;

/** What became of a figure from one edition to another. */
public sealed interface FactorChange {
  /** The activity, or the item where it belongs to none. */
  String activity();

  /** The row that shows what the figure is. */
  EmissionFactor row();

  /** Only the new edition has it. */
  record Added(String activity, EmissionFactor row) implements FactorChange {}

  /** Only the old edition has it. */
  record Removed(String activity, EmissionFactor row) implements FactorChange {}

  /**
   * Both have it, with another value.
   *
   * @param activity the activity, or the item
   * @param before row of the old edition
   * @param row row of the new edition
   * @param relative new over old, less one, in the same unit
   */
  record Changed(String activity, EmissionFactor before, EmissionFactor row, BigDecimal relative)
      implements FactorChange {}
}
