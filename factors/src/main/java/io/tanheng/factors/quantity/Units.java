package io.tanheng.factors.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Every unit of the library. */
public final class Units {
  private static final List<Unit> ALL;
  private static final Map<String, Unit> BY_NAME;
  private static final Map<String, Unit> BY_LOWER_CASE;

  static {
    UnitTable table = UnitTable.read();
    ALL = table.units();
    BY_NAME = table.byName();
    BY_LOWER_CASE = table.byLowerCase();
  }

  private Units() {}

  /** The unit of that symbol or alias ({@code 吨}, {@code 万Nm³}, {@code m³}). */
  public static Optional<Unit> find(String symbol) {
    return Optional.ofNullable(BY_NAME.get(symbol.strip()));
  }

  /**
   * The unit of that symbol or alias in capitals or small letters, {@code KWH}; absent where two
   * units differ by them, as milligrams and megagrams do.
   */
  public static Optional<Unit> findInAnyCase(String symbol) {
    return Optional.ofNullable(BY_LOWER_CASE.get(symbol.strip().toLowerCase(Locale.ROOT)));
  }

  /**
   * The unit of that symbol.
   *
   * @throws IllegalArgumentException where there is none; for symbols in our own code
   */
  public static Unit get(String symbol) {
    return find(symbol).orElseThrow(() -> new IllegalArgumentException("no unit " + symbol));
  }

  /**
   * The unit of a factor, such as {@code kgCH4/GJ}; a fraction is {@code 1/1} without substance.
   */
  public static Optional<FactorUnit> findFactorUnit(String symbol) {
    return FactorUnitText.parse(symbol);
  }

  /** Every unit, in the order of the table. */
  public static List<Unit> all() {
    return ALL;
  }
}
