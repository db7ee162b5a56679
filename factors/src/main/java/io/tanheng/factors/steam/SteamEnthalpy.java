package io.tanheng.factors.steam;

/** Specific enthalpy of steam, kJ/kg, by IAPWS-IF97 (method.md §2: purchased heat). */
public final class SteamEnthalpy {
  private SteamEnthalpy() {}

  /**
   * Dry saturated steam.
   *
   * @param pressure absolute, MPa, from 0.000611657 to 22.064
   * @return kJ/kg, rounded to 1e-6 so that every machine gives the same decimal
   * @throws IllegalArgumentException outside that range
   */
  public static double saturated(double pressure) {
    throw new UnsupportedOperationException();
  }

  /**
   * Superheated steam.
   *
   * @param pressure absolute, MPa
   * @param temperature °C, at or above saturation
   * @throws IllegalArgumentException where that is water, or outside IF97
   */
  public static double superheated(double pressure, double temperature) {
    throw new UnsupportedOperationException();
  }

  /** Saturation temperature, °C, of an absolute pressure in MPa. */
  public static double saturationTemperature(double pressure) {
    throw new UnsupportedOperationException();
  }
}
