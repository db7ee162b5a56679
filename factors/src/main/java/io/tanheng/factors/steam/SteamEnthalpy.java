package io.tanheng.factors.steam;

import com.hummeling.if97.IF97;
import com.hummeling.if97.OutOfRangeException;

/** Specific enthalpy of steam, kJ/kg, by IAPWS-IF97 (METHOD.md §2: purchased heat). */
public final class SteamEnthalpy {
  private static final double TRIPLE_POINT_PRESSURE = 0.000611657;
  private static final double CRITICAL_PRESSURE = 22.064;
  private static final double ZERO_CELSIUS = 273.15;

  private SteamEnthalpy() {}

  /**
   * Dry saturated steam.
   *
   * @param pressure absolute, MPa, from 0.000611657 to 22.064
   * @return kJ/kg, rounded to 1e-6 so that every machine gives the same decimal
   * @throws IllegalArgumentException outside that range
   */
  public static double saturated(double pressure) {
    checkSaturation(pressure);
    try {
      return rounded(water().specificEnthalpySaturatedVapourP(pressure));
    } catch (OutOfRangeException e) {
      throw new IllegalArgumentException("no saturated steam at " + pressure + " MPa", e);
    }
  }

  /**
   * Superheated steam.
   *
   * @param pressure absolute, MPa
   * @param temperature °C, at or above saturation
   * @throws IllegalArgumentException where that is water, or outside IF97
   */
  public static double superheated(double pressure, double temperature) {
    if (pressure <= CRITICAL_PRESSURE) {
      double boiling = saturationTemperature(pressure);
      if (temperature == boiling) {
        return saturated(pressure);
      }
      if (temperature < boiling) {
        throw new IllegalArgumentException(
            "at %s MPa water boils at %s °C, %s °C is water"
                .formatted(pressure, boiling, temperature));
      }
    }
    try {
      return rounded(water().specificEnthalpyPT(pressure, temperature + ZERO_CELSIUS));
    } catch (OutOfRangeException e) {
      throw new IllegalArgumentException(
          "%s MPa and %s °C are outside IAPWS-IF97".formatted(pressure, temperature), e);
    }
  }

  /**
   * Saturation temperature, °C, of an absolute pressure in MPa, rounded to 1e-6.
   *
   * @throws IllegalArgumentException outside 0.000611657 to 22.064 MPa
   */
  public static double saturationTemperature(double pressure) {
    checkSaturation(pressure);
    try {
      return rounded(water().saturationTemperatureP(pressure) - ZERO_CELSIUS);
    } catch (OutOfRangeException e) {
      throw new IllegalArgumentException("no saturation at " + pressure + " MPa", e);
    }
  }

  // default units of the library: MPa, K, kJ/kg; not shared, as it can be switched to others
  private static IF97 water() {
    return new IF97();
  }

  private static void checkSaturation(double pressure) {
    if (!(pressure >= TRIPLE_POINT_PRESSURE && pressure <= CRITICAL_PRESSURE)) {
      throw new IllegalArgumentException(
          "pressure %s MPa is outside %s to %s"
              .formatted(pressure, TRIPLE_POINT_PRESSURE, CRITICAL_PRESSURE));
    }
  }

  private static double rounded(double value) {
    return Math.rint(value * 1e6) / 1e6;
  }
}
