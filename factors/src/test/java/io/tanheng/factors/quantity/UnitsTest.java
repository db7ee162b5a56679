package io.tanheng.factors.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsTest {
  @ParameterizedTest
  @CsvSource({
    "1500, mmBtu, MJ, 1582583.77893",
    "5000, US_gal, m3, 18.92705892",
    "25, lb, kg, 11.33980925",
    "500, short_ton, kg, 453592.37",
    "500000, kWh, MJ, 1800000",
    "1, toe, GJ, 41.868",
    "1, tce, GJ, 29.3076",
    "1000, kcal, kJ, 4186.8",
    "2.5, 10^4kWh, MWh, 25",
    "1, 10^4Nm3, Nm3, 10000",
    "293.15, m3_20C, Nm3, 273.15",
    "288.15, Sm3, Nm3, 273.15",
    "293.15, 10^4m3_20C, 10^4Nm3, 273.15",
    "45, %, 1, 0.45"
  })
  void convertsExactly(BigDecimal value, String from, String to, BigDecimal expected) {
    Quantity converted = new Quantity(value, Units.get(from)).to(Units.get(to));
    assertThat(converted.value()).isEqualByComparingTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"KWH,kWh", "MWH,MWh", "Nm3,Nm3", "NM3,Nm3", "KG,kg", "T,t", "gj,GJ"})
  void isFoundInAnyCase(String written, String symbol) {
    assertThat(Units.findInAnyCase(written)).contains(Units.get(symbol));
  }

  @ParameterizedTest
  @ValueSource(strings = {"mg", "MG", "mt", "MT", "A"})
  void isNotGuessedWhereCaseTellsUnitsApart(String written) {
    assertThat(Units.findInAnyCase(written)).isEmpty();
  }

  /** Worked case H3, to the digits that it prints; it counts its therms up in the last one. */
  @ParameterizedTest
  @CsvSource({
    "1500, mmBtu, MJ, 1582583.779, 0.0005",
    "5000, US_gal, m3, 18.92705892, 0.000000005",
    "25, lb, kg, 11.33980925, 0",
    "500, short_ton, kg, 453592.37, 0",
    "500000, kWh, MJ, 1800000, 0",
    "1000000, kWh, therm_US, 34129.564, 0.001",
    "1000000, kWh, therm, 34121.417, 0.001"
  })
  void convertsAsPublished(
      BigDecimal value, String from, String to, BigDecimal expected, BigDecimal within) {
    Quantity converted = new Quantity(value, Units.get(from)).to(Units.get(to));
    assertThat(converted.value()).isCloseTo(expected, Offset.offset(within));
  }

  /** A standard cubic foot is at 60 °F: 288.15 K would be 59 °F. */
  @Test
  void aStandardCubicFootIsAtSixtyFahrenheit() {
    BigDecimal normal = Quantity.of("519.67", Units.get("scf")).to(Units.get("Nm3")).value();
    assertThat(normal).isEqualByComparingTo("13.92254396388864");
  }

  @Test
  void grossEnergyIsNotNetEnergy() {
    assertThatThrownBy(() -> Quantity.of("1", Units.get("kWh_gross")).to(Units.get("kWh")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everyUnitConvertsThereAndBack() {
    for (Unit from : Units.all()) {
      for (Unit to : Units.all()) {
        if (from.dimension() == to.dimension()) {
          BigDecimal back = Quantity.of("7", from).to(to).to(from).value();
          assertThat(Decimals.written(back)).as(from + " " + to).isEqualByComparingTo("7");
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "吨, t",
    "千克, kg",
    "公斤, kg",
    "千瓦时, kWh",
    "度, kWh",
    "兆瓦时, MWh",
    "万千瓦时, 10^4kWh",
    "万kWh, 10^4kWh",
    "吉焦, GJ",
    "万Nm³, 10^4Nm3",
    "万标准立方米, 10^4Nm3",
    "标准立方米, Nm3",
    "升, L",
    "立方米, m3",
    "m³, m3",
    "吨标准煤, tce",
    "tonnes, t",
    "' GJ ', GJ"
  })
  void findsByAlias(String alias, String symbol) {
    assertThat(Units.find(alias)).map(Unit::symbol).contains(symbol);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "T", "mt", "MWH", "kWhs", "CO2", "tons"})
  void knowsNoOther(String symbol) {
    assertThat(Units.find(symbol)).isEmpty();
  }

  @Test
  void aBareCubicMetreIsNotAGasVolume() {
    assertThat(Units.get("m3").dimension()).isEqualTo(Dimension.VOLUME);
    assertThatThrownBy(() -> Quantity.of("1", Units.get("m3")).to(Units.get("Nm3")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("m3")
        .hasMessageContaining("Nm3");
  }

  @ParameterizedTest
  @CsvSource({
    "kgCO2/kWh, kg, CO2, kWh, kgCO2/kWh",
    "tCO2/t, t, CO2, t, tCO2/t",
    "GJ/10^4Nm3, GJ, '', 10^4Nm3, GJ/10^4Nm3",
    "tC/GJ, t, C, GJ, tC/GJ",
    "kgCH4/TJ, kg, CH4, TJ, kgCH4/TJ",
    "kgN2O-N/kg, kg, N2O-N, kg, kgN2O-N/kg",
    "kgHFC-23/kg, kg, HFC-23, kg, kgHFC-23/kg",
    "gCH4/kg, g, CH4, kg, gCH4/kg",
    "tCO2e/t, t, CO2e, t, tCO2e/t",
    "kJ/kg, kJ, '', kg, kJ/kg",
    "kgce/kWh, kgce, '', kWh, kgce/kWh",
    "kg CO₂/万Nm³, kg, CO2, 10^4Nm3, kgCO2/10^4Nm3",
    "fraction, 1, '', 1, 1",
    "1, 1, '', 1, 1",
    "%, %, '', 1, %"
  })
  void readsUnitsOfFactors(
      String text, String numerator, String substance, String denominator, String shown) {
    FactorUnit unit = Units.findFactorUnit(text).orElseThrow();
    assertThat(unit)
        .isEqualTo(new FactorUnit(Units.get(numerator), substance, Units.get(denominator)));
    assertThat(unit).hasToString(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "tCO2/", "/t", "tCO2/piece", "GJCO2/t", "kgco2/kWh", "CO2/t", "t/t/t"})
  void refusesWhatIsNoUnitOfAFactor(String text) {
    assertThat(Units.findFactorUnit(text)).isEmpty();
  }
}
