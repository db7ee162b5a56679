package io.tanheng.factors.quantity;

import java.util.List;
import java.util.Optional;

/** Every unit of the library. */
public final class Units {
  private Units() {}

  /** The unit of that symbol or alias ({@code 吨}, {@code 万Nm³}, {@code m³}). */
  public static Optional<Unit> find(String symbol) {
    throw new UnsupportedOperationException(symbol);
  }

  /**
   * The unit of that symbol.
   *
   * @throws IllegalArgumentException where there is none; for symbols in our own code
   */
  public static Unit get(String symbol) {
    return find(symbol).orElseThrow(() -> new IllegalArgumentException("no unit " + symbol));
  }

  /** The unit of a factor, such as {@code kgCH4/GJ}; a fraction is {@code 1/1} without substance. */
  public static Optional<FactorUnit> findFactorUnit(String symbol) {
    throw new UnsupportedOperationException(symbol);
  }

  public static List<Unit> all() {
    throw new UnsupportedOperationException();
  }
}
