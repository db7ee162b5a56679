package io.tanheng.factors.lint;

import io.tanheng.factors.catalog.Activity;
import io.tanheng.factors.catalog.EmissionFactor;
import io.tanheng.factors.quantity.Dimension;

/** A volume of gas names its temperature: Nm³, Sm³ or m³ at 20 °C. */
final class GasVolumeCheck implements Check {
  @Override
  public void run(Review review) {
    review.rows().stream()
        .filter(SetFigures::compared)
        .filter(row -> row.unit().denominator().dimension() == Dimension.VOLUME)
        .filter(row -> gas(row, review))
        .forEach(
            row -> review.report("lint-gas-volume", row, "unit", "unit", row.unit().toString()));
  }

  private static boolean gas(EmissionFactor row, Review review) {
    return review.activity(row).filter(a -> a.kind() == Activity.Kind.GAS).isPresent();
  }
}
