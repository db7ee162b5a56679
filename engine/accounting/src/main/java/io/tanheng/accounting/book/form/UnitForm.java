package io.tanheng.accounting.book.form;

import io.tanheng.factors.quantity.FactorUnit;
import io.tanheng.factors.quantity.Unit;
import io.tanheng.factors.quantity.Units;
import java.util.List;

/** A unit of the library, under its symbol or an alias. */
public final class UnitForm implements CellForm {
  @Override
  public Cell read(String text) {
    return Units.find(text)
        .map(unit -> Cell.good(unit, unit.symbol()))
        .orElseGet(() -> Cell.bad("unknown-unit", "value", text, "near", near(text)));
  }

  private static String near(String text) {
    List<String> symbols = Units.all().stream().map(Unit::symbol).toList();
    List<String> near = Near.of(text, symbols);
    return String.join(", ", near.isEmpty() ? symbols : near);
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
