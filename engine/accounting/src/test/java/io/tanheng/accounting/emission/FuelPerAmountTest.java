package io.tanheng.accounting.emission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.evaluation.TestBook;
import io.tanheng.factors.issue.Issue;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A set that gives a factor per amount and no calorific value prices a fuel by it. */
class FuelPerAmountTest {
  @TempDir Path folder;

  private TestBook book(String sets) {
    return new TestBook(folder).set("factor_sets=" + sets);
  }

  private static BigDecimal mass(List<EmissionLine> lines, String gas) {
    return lines.stream()
        .filter(line -> line.gas().equals(gas))
        .map(line -> line.mass().value())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          uk-2024             | stationary_combustion natural_gas 1000 Sm3        | CO2 | 2.0414
          uk-2024             | stationary_combustion natural_gas 1000 Nm3        | CO2 | 2.0414 * 288.15 / 273.15
          uk-2024             | stationary_combustion natural_gas 10 t            | CO2 | 25.6312
          uk-2024             | stationary_combustion natural_gas 1 GJ_gross      | CO2 | 0.18253 / 3.6
          uk-2024             | mobile_combustion diesel 1000 L                   | CO2 | 2.62818
          uk-2024             | mobile_combustion diesel 1000 L density=0.84      | CO2 | 2.62818
          us-hub-2025         | stationary_combustion diesel 1000 L density=0.84  | CO2 | 10.21 / 3.785411784
          gbt32151-2024,uk-2024 | mobile_combustion diesel 1000 L density=0.84    | CO2 | 0.84 * 42.652 * 0.0202 * 0.98 * 44 / 12
          uk-2024,gbt32151-2024 | mobile_combustion diesel 1000 L density=0.84    | CO2 | 2.62818
          gbt32151-2024       | mobile_combustion diesel 1000 L density=0.84 ef=2.63 ef_unit=kgCO2/L evidence=x | CO2 | 2.63
          uk-2024             | mobile_combustion diesel 1000 L density=0.84 ef=3.1 ef_unit=tCO2/t evidence=x | CO2 | 0.84 * 3.1
          uk-2024             | mobile_combustion diesel 1000 L density=0.84 ncv=42 ncv_unit=GJ/t carbon_content=0.0202 oxidation=100 evidence=x | CO2 | 0.84 * 42 * 0.0202 * 44 / 12
          uk-2024             | stationary_combustion raw_coal 10 t               | CH4 | 10 * 7.6384 / 28 / 1000
          uk-2024             | stationary_combustion fuel_oil 10 t               | N2O | 10 * 7.12299 / 265 / 1000
          us-hub-2025         | stationary_combustion natural_gas 1000 mmBtu_gross | CO2 | 53.06
          us-hub-2025         | stationary_combustion diesel 1000 US_gal          | CH4 | 0.41 / 1000
          us-hub-2025         | stationary_combustion bituminous_coal 100 short_ton | CO2 | 232.5
          us-hub-2025         | mobile_combustion diesel 1000 US_gal parameters=mobile=off_road | N2O | 0.62 / 1000
          uk-2024,ipcc-2006   | stationary_combustion lignite 10 t                | CO2 | 10 * 11.9 * 101000 / 1000000
          ndrc-batch3-2015    | stationary_combustion lng 10 t                    | CO2 | 10 * 44.2 * 0.0172 * 0.98 * 44 / 12
          ndrc-steel-2013     | stationary_combustion anthracite 10 t             | CO2 | 10 * 20.304 * 0.02749 * 0.94 * 44 / 12
          mee-ets-2023,gbt32151-2024 | stationary_combustion bituminous_coal 10 t | CO2 | 10 * 19.570 * 0.0261 * 0.93 * 44 / 12
          """)
  void pricesBySet(String sets, String line, String gas, String expected) {
    BigDecimal mass = mass(book(sets).lines(line).emissions(), gas);
    BigDecimal wanted = Arithmetic.of(expected);
    assertThat(mass).isCloseTo(wanted, within(wanted.multiply(new BigDecimal("1e-12"))));
  }

  /** Road vehicles have no CH4 of stationary combustion: the hub gives theirs per mile. */
  @Test
  void takesNoStationaryMethaneForVehicles() {
    Evaluation evaluation =
        book("us-hub-2025").lines("mobile_combustion diesel 1000 US_gal").evaluation();
    assertThat(evaluation.inventory().lines()).extracting(EmissionLine::gas).containsOnly("CO2");
    assertThat(evaluation.findings()).extracting(Issue::code).contains("gas-not-covered");
  }

  @Test
  void takesTheEnergyOfTheNextSetThatKnowsIt() {
    Evaluation evaluation =
        book("uk-2024,gbt32151-2024")
            .lines("stationary_combustion petroleum_coke 100 t")
            .evaluation();
    assertThat(evaluation.inventory().energy().total().value())
        .isCloseTo(Arithmetic.of("100 * 32.5 / 29.3076"), within(new BigDecimal("1e-12")));
    assertThat(evaluation.findings()).extracting(Issue::code).doesNotContain("energy-not-known");
  }

  @Test
  void saysThatTheEnergyIsNotKnown() {
    Evaluation evaluation =
        book("uk-2024").lines("stationary_combustion petroleum_coke 100 t").evaluation();
    assertThat(evaluation.findings()).extracting(Issue::code).contains("energy-not-known");
  }

  @Test
  void saysThatAnOxidationWasAssumed() {
    Evaluation evaluation =
        book("mee-ets-2023").lines("stationary_combustion anthracite 10 t").evaluation();
    assertThat(mass(evaluation.inventory().lines(), "CO2"))
        .isCloseTo(
            Arithmetic.of("10 * 22.867 * 0.02749 * 44 / 12"), within(new BigDecimal("1e-12")));
    assertThat(evaluation.findings()).extracting(Issue::code).contains("oxidation-assumed");
  }

  @ParameterizedTest
  @CsvSource({
    "gbt32151-2024, stationary_combustion natural_gas 1 MWh_gross, unit-mismatch",
    "uk-2024, stationary_combustion natural_gas 1 MWh, fuel-energy-basis",
    "gbt32151-2024, stationary_combustion diesel 1000 L, density-needed"
  })
  void refusesABasisThatNoSetPrices(String sets, String line, String code) {
    assertThat(book(sets).lines(line).faults()).contains(code);
  }

  @Test
  void pricesElectricityOfOtherCountries() {
    assertThat(
            book("uk-2024")
                .set("province=GB-ENG")
                .lines("purchased_electricity electricity 10 MWh")
                .emissions()
                .get(0)
                .mass()
                .value())
        .isEqualByComparingTo("2.0493");
    assertThat(
            new TestBook(folder)
                .set(
                    "factor_sets=us-hub-2025",
                    "province=US-CA",
                    "grid_rule=region",
                    "grid_region=us_camx")
                .set("reporting_year=2023")
                .lines("purchased_electricity electricity 1 MWh period=2023")
                .emissions()
                .get(0)
                .mass()
                .value())
        .isCloseTo(Arithmetic.of("436.655 * 0.45359237 / 1000"), within(new BigDecimal("1e-9")));
  }
}
