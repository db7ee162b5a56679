package io.tanheng.factors.quantity;

import java.util.Optional;
import java.util.regex.Pattern;

/** The written form of a factor's unit: {@code kgN2O-N/kg}, {@code GJ/10^4Nm3}, {@code %}. */
final class FactorUnitText {
  private static final Pattern SUBSTANCE = Pattern.compile("[A-Z][A-Za-z0-9()_-]*");

  private FactorUnitText() {}

  /** The unit written so; absent where a part of it is none. */
  static Optional<FactorUnit> parse(String text) {
    String compact = plain(text);
    int line = compact.indexOf('/');
    String above = line < 0 ? compact : compact.substring(0, line);
    String below = line < 0 ? "1" : compact.substring(line + 1);
    return Units.find(below).flatMap(denominator -> above(above, denominator));
  }

  private static Optional<FactorUnit> above(String text, Unit denominator) {
    Optional<Unit> whole = Units.find(text).filter(unit -> unit.dimension() != Dimension.CO2E);
    if (whole.isPresent()) {
      return whole.map(unit -> new FactorUnit(unit, "", denominator));
    }
    // the longest mass unit in front, so that kgCH4 is not g of something
    for (int end = text.length() - 1; end > 0; end--) {
      String substance = text.substring(end);
      Optional<Unit> mass =
          Units.find(text.substring(0, end)).filter(unit -> unit.dimension() == Dimension.MASS);
      if (mass.isPresent() && SUBSTANCE.matcher(substance).matches()) {
        return mass.map(unit -> new FactorUnit(unit, substance, denominator));
      }
    }
    return Optional.empty();
  }

  private static String plain(String text) {
    return text.replace(" ", "").replace('₂', '2').replace('₄', '4').replace('₃', '3');
  }
}
