package io.tanheng.factors.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tanheng.factors.quantity.Decimals;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Figures of the sets against tables that others published; see SOURCE.md. */
class PublishedTablesTest {
  private static final FactorCatalog CATALOG = FactorCatalog.shipped();
  private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);

  private static EmissionFactor ipcc(String fuel, Parameter parameter, String gas) {
    List<EmissionFactor> rows =
        CATALOG.find("ipcc-2006").orElseThrow().factors().stream()
            .filter(factor -> factor.item().equals(fuel) && factor.parameter() == parameter)
            .filter(factor -> factor.gas().equals(gas))
            .filter(factor -> !factor.technology().contains(":"))
            .toList();
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  private static BigDecimal only(String set, String activity, Parameter parameter) {
    List<EmissionFactor> rows = CATALOG.factors(List.of(set), activity, parameter);
    assertThat(rows).hasSize(1);
    return rows.get(0).value();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "ipcc2006_v2_table1_4.csv", numLinesToSkip = 1)
  void carbonGivesTheCo2FactorOfTable14(
      String fuel, BigDecimal carbon, BigDecimal co2, BigDecimal lower, BigDecimal upper) {
    EmissionFactor content = ipcc(fuel, Parameter.CARBON_CONTENT, "");
    EmissionFactor factor = ipcc(fuel, Parameter.EF, "CO2");
    assertThat(content.value().movePointRight(3)).isEqualByComparingTo(carbon);
    assertThat(factor.value()).isEqualByComparingTo(co2);
    assertThat(factor.bounds().orElseThrow().lower()).isEqualByComparingTo(lower);
    assertThat(factor.bounds().orElseThrow().upper()).isEqualByComparingTo(upper);
    BigDecimal computed = toCo2(content.value().movePointRight(6));
    assertThat(computed.round(THREE_DIGITS)).isEqualByComparingTo(co2);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "carbonates.csv", numLinesToSkip = 1)
  void carbonatesAreStoichiometric(
      String activity, BigDecimal expected, int groups, BigDecimal molarMass) {
    BigDecimal value = only("ipcc-2006", activity, Parameter.EF);
    assertThat(value).isEqualByComparingTo(expected);
    BigDecimal computed =
        new BigDecimal("44.0095")
            .multiply(BigDecimal.valueOf(groups))
            .divide(molarMass, Decimals.PRECISION);
    assertThat(value).isCloseTo(computed, within(new BigDecimal("3e-5")));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "chinese_fuels.csv", numLinesToSkip = 1)
  void chineseFuelsMultiplyToThePublishedProduct(String activity, BigDecimal expected) {
    String set = "gbt32151-2024";
    BigDecimal carbon =
        only(set, activity, Parameter.NCV)
            .multiply(only(set, activity, Parameter.CARBON_CONTENT))
            .multiply(only(set, activity, Parameter.OXIDATION));
    assertThat(toCo2(carbon)).isCloseTo(expected, within(new BigDecimal("5e-6")));
  }

  private static BigDecimal toCo2(BigDecimal carbon) {
    BigDecimal co2 = CATALOG.findFactor("molar_mass_co2").orElseThrow().value();
    BigDecimal c = CATALOG.findFactor("molar_mass_c").orElseThrow().value();
    return carbon.multiply(co2).divide(c, Decimals.PRECISION);
  }
}
