package io.tanheng.factors.steam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.tanheng.factors.catalog.EmissionFactor;
import io.tanheng.factors.catalog.FactorCatalog;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SteamEnthalpyTest {
  /** Above 15 MPa the printed table drifts. */
  private static final double TABLE_HOLDS_TO = 15;

  static Stream<EmissionFactor> printed() {
    return FactorCatalog.shipped().find("cn-steam").orElseThrow().factors().stream()
        .filter(factor -> pressure(factor) <= TABLE_HOLDS_TO);
  }

  private static double pressure(EmissionFactor factor) {
    return Double.parseDouble(factor.technology().substring("saturated:".length()));
  }

  @ParameterizedTest
  @MethodSource("printed")
  void agreesWithThePrintedTable(EmissionFactor printed) {
    assertThat(SteamEnthalpy.saturated(pressure(printed)))
        .isCloseTo(printed.value().doubleValue(), within(1.5));
  }

  // IAPWS-IF97 (2012), Tables 15 and 35
  @ParameterizedTest
  @CsvSource({"0.0035, 26.85, 2549.91145", "0.0035, 426.85, 3335.68375", "30, 426.85, 2631.49474"})
  void agreesWithTheVerificationValuesOfTheRelease(
      double pressure, double temperature, double expected) {
    assertThat(SteamEnthalpy.superheated(pressure, temperature)).isCloseTo(expected, within(1e-5));
  }

  @Test
  void boilsWhereTheReleaseSays() {
    assertThat(SteamEnthalpy.saturationTemperature(1)).isCloseTo(453.035632 - 273.15, within(2e-6));
  }

  @Test
  void superheatedStartsWhereSaturatedEnds() {
    double boiling = SteamEnthalpy.saturationTemperature(1);
    assertThat(SteamEnthalpy.superheated(1, boiling)).isEqualTo(SteamEnthalpy.saturated(1));
    assertThat(SteamEnthalpy.superheated(1, boiling + 0.01))
        .isGreaterThan(SteamEnthalpy.saturated(1));
    assertThatThrownBy(() -> SteamEnthalpy.superheated(1, boiling - 0.01))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("water");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, 0.0006, 22.1, Double.NaN})
  void refusesPressuresWithoutSaturation(double pressure) {
    assertThatThrownBy(() -> SteamEnthalpy.saturated(pressure))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesWhatIsOutsideTheFormulation() {
    assertThatThrownBy(() -> SteamEnthalpy.superheated(1, 3000))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void isRoundedTheSameEverywhere() {
    double scaled = SteamEnthalpy.saturated(0.7) * 1e6;
    assertThat(scaled).isCloseTo(Math.rint(scaled), within(1e-3));
  }
}
