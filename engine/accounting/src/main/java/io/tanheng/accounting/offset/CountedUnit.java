package io.tanheng.accounting.offset;

import io.tanheng.factors.quantity.Unit;
import io.tanheng.factors.quantity.Units;

/** The unit that a kind of lot counts in: MWh for green power, tCO2e for everything else (§5.8). */
final class CountedUnit {
  private CountedUnit() {}

  static Unit of(OffsetKind kind) {
    return Units.get(kind.green() ? "MWh" : "tCO2e");
  }

  /** Whether the lot's own unit is one of that dimension. */
  static boolean measures(OffsetLot lot) {
    return lot.quantity().unit().dimension() == of(lot.kind()).dimension();
  }
}
