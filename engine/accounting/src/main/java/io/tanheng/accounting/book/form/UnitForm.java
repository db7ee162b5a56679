package io.tanheng.accounting.book.form;

import io.tanheng.factors.quantity.FactorUnit;
import io.tanheng.factors.quantity.Unit;
import io.tanheng.factors.quantity.Units;
import java.util.Optional;

/** A unit of the library, under its symbol or an alias. */
public final class UnitForm implements CellForm {
  @Override
  public Cell read(String text) {
    return Units.find(text)
        .or(() -> Units.findInAnyCase(text))
        .map(unit -> Cell.good(unit, unit.symbol()))
        .orElseGet(() -> unknown(text));
  }

  /** A unit with what it measures behind it, {@code kg CaCO₃}, says which part is the unit. */
  private static Cell unknown(String text) {
    int blank = text.indexOf(' ');
    Optional<Unit> first = blank < 0 ? Optional.empty() : Units.find(text.substring(0, blank));
    return first
        .filter(unit -> Character.isLetter(text.charAt(blank + 1)))
        .map(unit -> substance(text, unit, text.substring(blank + 1)))
        .orElseGet(() -> Cell.bad("unknown-unit", "value", text, "near", near(text)));
  }

  private static Cell substance(String text, Unit unit, String substance) {
    return Cell.bad(
        "unit-with-substance", "value", text, "unit", unit.symbol(), "substance", substance);
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
