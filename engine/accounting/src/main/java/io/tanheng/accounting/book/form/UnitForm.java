package io.tanheng.accounting.book.form;

import io.tanheng.factors.quantity.FactorUnit;
import io.tanheng.factors.quantity.Unit;
import io.tanheng.factors.quantity.Units;

/** A unit of the library, under its symbol or an alias. */
public final class UnitForm implements CellForm {
  @Override
  public Cell read(String text) {
    return Units.find(text)
        .map(unit -> Cell.good(unit, unit.symbol()))
        .orElseGet(() -> Cell.bad("unknown-unit", "value", text, "near", near(text)));
  }

  /** Symbols whose own spelling or alias is close. */
  private static String near(String text) {
    return Near.text(Near.of(text, Units.all().stream().map(Unit::symbol).toList()));
  }

  /** The unit of a factor: {@code tCO2/t}, {@code GJ/10^4Nm3}. */
  public static CellForm ofFactor() {
    return text ->
        Units.findFactorUnit(text)
            .map(UnitForm::good)
            .orElseGet(() -> Cell.bad("unknown-factor-unit", "value", text));
  }

  private static Cell good(FactorUnit unit) {
    return Cell.good(unit, unit.toString());
  }
}
