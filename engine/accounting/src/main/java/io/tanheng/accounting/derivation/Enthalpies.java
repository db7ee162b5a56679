package io.tanheng.accounting.derivation;

import io.tanheng.factors.steam.SteamEnthalpy;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Enthalpies of steam, worked out once for each state: the lines of a book have few. */
final class Enthalpies {
  private static final int LIMIT = 1024;
  private static final Map<List<BigDecimal>, BigDecimal> KNOWN = new ConcurrentHashMap<>();

  private Enthalpies() {}

  /** Dry saturated steam, kJ/kg, of a pressure in MPa. */
  static BigDecimal saturated(List<BigDecimal> state) {
    return known(state, s -> SteamEnthalpy.saturated(s.get(0).doubleValue()));
  }

  /** Superheated steam, kJ/kg, of a pressure in MPa and a temperature in °C. */
  static BigDecimal superheated(List<BigDecimal> state) {
    return known(
        state, s -> SteamEnthalpy.superheated(s.get(0).doubleValue(), s.get(1).doubleValue()));
  }

  private static BigDecimal known(
      List<BigDecimal> state, Function<List<BigDecimal>, Double> formulation) {
    BigDecimal known = KNOWN.get(state);
    if (known != null) {
      return known;
    }
    BigDecimal enthalpy = BigDecimal.valueOf(formulation.apply(state));
    if (KNOWN.size() < LIMIT) {
      KNOWN.put(List.copyOf(state), enthalpy);
    }
    return enthalpy;
  }
}
