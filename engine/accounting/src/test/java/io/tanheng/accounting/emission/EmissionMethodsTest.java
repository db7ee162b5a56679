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

/** Each source category against figures worked out by hand; the arithmetic stands in the table. */
class EmissionMethodsTest {
  @TempDir Path folder;

  private static void check(List<EmissionLine> lines, String account, String gas, String mass) {
    EmissionLine line =
        lines.stream()
            .filter(l -> l.gas().equals(gas) && l.account() == Account.valueOf(account))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no " + account + " " + gas + " in " + lines));
    BigDecimal expected = Arithmetic.of(mass);
    assertThat(line.mass().value())
        .isCloseTo(expected, within(expected.abs().multiply(new BigDecimal("1e-15"))));
    assertThat(line.co2e().verify()).isEmpty();
  }

  /** GB/T 32151.34—2024 Table C.1; IPCC 2006 Vol.2 Tables 2.2 to 2.4 and 3.2.2, 3.3.1. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          stationary_combustion natural_gas 2 10^4Nm3                    | CO2 | 2 * 389.31 * 0.0153 * 0.99 * 44 / 12
          stationary_combustion natural_gas 2 10^4Nm3                    | CH4 | 2 * 389.31 * 1 / 1000000
          stationary_combustion natural_gas 2 10^4Nm3                    | N2O | 2 * 389.31 * 0.1 / 1000000
          stationary_combustion natural_gas 2 10^4Nm3 enterprise_id=HEAT | CH4 | 2 * 389.31 * 1 / 1000000
          stationary_combustion natural_gas 2 10^4Nm3 enterprise_id=SHOP | CH4 | 2 * 389.31 * 5 / 1000000
          stationary_combustion natural_gas 1000 Sm3                     | CO2 | 0.1 * 273.15 / 288.15 * 389.31 * 0.0153 * 0.99 * 44 / 12
          stationary_combustion natural_gas 1000 m3_20C                  | CO2 | 0.1 * 273.15 / 293.15 * 389.31 * 0.0153 * 0.99 * 44 / 12
          stationary_combustion bituminous_coal 100 t                    | CO2 | 100 * 19.570 * 0.0261 * 0.93 * 44 / 12
          stationary_combustion bituminous_coal 100 t                    | CH4 | 100 * 19.570 * 10 / 1000000
          stationary_combustion bituminous_coal 100 t enterprise_id=HEAT | CH4 | 100 * 19.570 * 1 / 1000000
          stationary_combustion bituminous_coal 100 t enterprise_id=SHOP | CH4 | 100 * 19.570 * 10 / 1000000
          stationary_combustion bituminous_coal 100 t                    | N2O | 100 * 19.570 * 1.5 / 1000000
          stationary_combustion diesel 1000 L density=0.84               | CO2 | 0.84 * 42.652 * 0.0202 * 0.98 * 44 / 12
          stationary_combustion diesel 500 kg enterprise_id=SHOP         | CH4 | 0.5 * 42.652 * 10 / 1000000
          mobile_combustion diesel 10 t                                  | CH4 | 10 * 42.652 * 3.9 / 1000000
          mobile_combustion diesel 10 t                                  | N2O | 10 * 42.652 * 3.9 / 1000000
          mobile_combustion diesel 10 t parameters=mobile=off_road       | CH4 | 10 * 42.652 * 4.15 / 1000000
          mobile_combustion diesel 10 t parameters=mobile=off_road       | N2O | 10 * 42.652 * 28.6 / 1000000
          mobile_combustion gasoline 10 t                                | CO2 | 10 * 43.070 * 0.0189 * 0.98 * 44 / 12
          mobile_combustion gasoline 10 t                                | CH4 | 10 * 43.070 * 3.8 / 1000000
          mobile_combustion gasoline 10 t                                | N2O | 10 * 43.070 * 5.7 / 1000000
          mobile_combustion lpg 10 t                                     | CH4 | 10 * 50.179 * 62 / 1000000
          """)
  void burnsFuel(String line, String gas, String mass) {
    TestBook book = new TestBook(folder).enterprises("HEAT sector=4430", "SHOP sector=5211");
    check(book.lines(line).emissions(), "SCOPE1", gas, mass);
  }

  /** A line's own figures replace the library's one by one. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bituminous_coal 10 t ncv=21 ncv_unit=GJ/t                      | CO2 | 10 * 21 * 0.0261 * 0.93 * 44 / 12
          bituminous_coal 10 t ncv=21 ncv_unit=GJ/t                      | CH4 | 10 * 21 * 10 / 1000000
          bituminous_coal 10 t carbon_content=0.027                      | CO2 | 10 * 19.570 * 0.027 * 0.93 * 44 / 12
          bituminous_coal 10 t oxidation=98.5                            | CO2 | 10 * 19.570 * 0.0261 * 0.985 * 44 / 12
          bituminous_coal 10 t ef=2.1 ef_unit=tCO2/t                     | CO2 | 10 * 2.1
          bituminous_coal 10 t ef=95 ef_unit=kgCO2/GJ                    | CO2 | 10 * 19.570 * 95 / 1000
          bituminous_coal 10 t ef=95 ef_unit=kgCO2/GJ oxidation=99       | CO2 | 10 * 19.570 * 95 / 1000 * 0.99
          bituminous_coal 10 t ef=2 ef_unit=kgCH4/t                      | CH4 | 10 * 2 / 1000
          bituminous_coal 10 t ef=2 ef_unit=kgCH4/t                      | CO2 | 10 * 19.570 * 0.0261 * 0.93 * 44 / 12
          """)
  void takesTheLinesOwnFigures(String line, String gas, String mass) {
    TestBook book = new TestBook(folder);
    check(
        book.lines("stationary_combustion " + line + " evidence=laboratory").emissions(),
        "SCOPE1",
        gas,
        mass);
  }

  @Test
  void keepsBiomassCarbonOutOfTheTotals() {
    List<EmissionLine> lines =
        new TestBook(folder).lines("stationary_combustion wood 10 t").emissions();
    check(lines, "BIOGENIC", "CO2", "10 * 15.6 * 112000 / 1000000");
    check(lines, "SCOPE1", "CH4", "10 * 15.6 * 30 / 1000000");
    check(lines, "SCOPE1", "N2O", "10 * 15.6 * 4 / 1000000");
  }

  /** Carbonates, clinker, lime, nitric acid, and carbon that enters and leaves with materials. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          process cn_carbonate_caco3 100 t                                            | CO2 | 100 * 0.440
          process cn_carbonate_caco3 100000 kg purity=95                              | CO2 | 100 * 0.440 * 0.95
          process cn_carbonate_caco3 100 t purity=95 parameters=calcination=0.98      | CO2 | 100 * 0.440 * 0.95 * 0.98
          process ipcc2006_cement_clinker 1000 t                                      | CO2 | 1000 * 0.52
          process ipcc2006_lime_high_calcium_lime 1000 t                              | CO2 | 1000 * 0.75
          process ipcc2006_nitric_acid_high_pressure_plants 50 t                      | N2O | 50 * 9 / 1000
          process cn_steel_electrode 10 t                                             | CO2 | 10 * 3.663
          process cn_carbonate_caco3 10 t ef=0.43 ef_unit=tCO2/t evidence=laboratory  | CO2 | 10 * 0.43
          carbon_input cn_cc_methanol 10 t                                            | CO2 | 10 * 0.375 * 44 / 12
          carbon_output cn_cc_urea 10 t                                               | CO2 | (0 - 10) * 0.200 * 44 / 12
          carbon_input bituminous_coal 10 t                                           | CO2 | 10 * 19.570 * 0.0261 * 44 / 12
          carbon_output coke 10 t                                                     | CO2 | (0 - 10) * 28.435 * 0.0295 * 44 / 12
          fugitive SF6 20 kg                                                          | SF6 | 0.02
          fugitive CH4_fossil 2 t                                                     | CH4_fossil | 2
          fugitive R-410A 10 kg                                                       | HFC-32 | 0.01 * 0.5
          fugitive R-404A 10 kg purity=90                                             | HFC-143a | 0.01 * 0.9 * 0.52
          """)
  void releasesFromProcesses(String line, String gas, String mass) {
    check(new TestBook(folder).lines(line).emissions(), "SCOPE1", gas, mass);
  }

  @Test
  void keepsOzoneDepletingGasesAsAMemoItem() {
    TestBook book =
        new TestBook(folder).set("gwp=AR5").lines("fugitive R-401A 1 t", "fugitive HCFC-22 1 t");
    List<EmissionLine> lines = book.emissions();
    check(lines, "MEMO", "HCFC-22", "0.53");
    check(lines, "SCOPE1", "HFC-152a", "0.13");
    assertThat(book.evaluation().inventory().park().gbTotal().value())
        .isEqualByComparingTo("17.94");
  }

  /** IPCC 2006 Vol.5 Ch.4 to 6; provincial guidelines 2025 for incineration. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ipcc2006_industrial_wastewater_anaerobic_deep_lagoon_2_m 1 t parameters=tow=1000;s=200;r=30                    | CH4 | ((1000 - 200) * 0.25 * 0.8 - 30) / 1000
          ipcc2006_industrial_wastewater_anaerobic_deep_lagoon_2_m 1 t parameters=tow=1000;bo=0.21;mcf=0.5               | CH4 | 1000 * 0.21 * 0.5 / 1000
          ipcc2006_industrial_wastewater_anaerobic_deep_lagoon_2_m 5 t                                                   | CH4 | 5000 * 0.25 * 0.8 / 1000
          ipcc2006_industrial_wastewater_anaerobic_deep_lagoon_2_m 2000 m3 parameters=cod=3                              | CH4 | 2000 * 3 * 0.25 * 0.8 / 1000
          ipcc2006_industrial_wastewater_anaerobic_deep_lagoon_2_m 1 t parameters=n=140                                  | N2O | 140 * 0.005 * 44 / 28 / 1000
          ipcc2006_industrial_wastewater_anaerobic_deep_lagoon_2_m 1 t parameters=n=140;ef=0.016                         | N2O | 140 * 0.016 * 44 / 28 / 1000
          ipcc2006_domestic_wastewater_septic_system 1 t                                                                 | CH4 | 1000 * 0.6 * 0.5 / 1000
          cn_inc_msw 100 t                                                                                               | CO2 | 100 * 0.4 * 0.4 * 0.95 * 44 / 12
          cn_inc_hazardous 100 t                                                                                         | CO2 | 100 * 0.5 * 0.9 * 0.995 * 44 / 12
          cn_inc_hazardous 100 t parameters=ccw=0.45;fcf=0.8;ce=0.99                                                     | CO2 | 100 * 0.45 * 0.8 * 0.99 * 44 / 12
          ipcc2006_incineration_industrial_waste_dry 100 t                                                               | CO2 | 100 * 0.50 * 0.90 * 1.00 * 44 / 12
          ipcc2006_biological_treatment_composting_wet 100 t                                                             | CH4 | 100 * 4 / 1000
          ipcc2006_biological_treatment_composting_wet 100 t                                                             | N2O | 100 * 0.24 / 1000
          ipcc2006_incineration_msw_continuous_stoker 100 t                                                              | CH4 | 100 * 0.2 / 1000000
          """)
  void treatsWaste(String line, String gas, String mass) {
    check(new TestBook(folder).lines("waste " + line).emissions(), "SCOPE1", gas, mass);
  }

  @Test
  void neverCountsLessThanNoMethane() {
    TestBook book =
        new TestBook(folder)
            .lines(
                "waste ipcc2006_industrial_wastewater_anaerobic_deep_lagoon_2_m 1 t"
                    + " parameters=tow=1000;mcf=0.1;r=30");
    check(book.emissions(), "SCOPE1", "CH4", "0");
    assertThat(book.evaluation().findings())
        .anyMatch(finding -> finding.code().equals("methane-recovery-exceeds"));
  }

  /** Saturated and superheated enthalpies by IAPWS-IF97 within the printed table's 1.5 kJ/kg. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          purchased_heat heat 1000 GJ                                             | SCOPE2   | 1000 * 0.11
          purchased_heat heat 1000 GJ ef=0.09 ef_unit=tCO2/GJ evidence=supplier   | SCOPE2   | 1000 * 0.09
          purchased_heat hot_water 1000 t temperature=90                          | SCOPE2   | 1000 * (90 - 20) * 4.1868 / 1000 * 0.11
          exported_heat heat 100 GJ                                               | EXPORTED | 100 * 0.11
          exported_heat heat 100 GJ supply=grid                                   | EXPORTED | 100 * 0.11
          exported_heat heat 100 GJ supply=renewable                              | EXPORTED | 0
          purchased_cooling cooling 3600 GJ parameters=cop=4                      | SCOPE2   | 3600 / 3.6 / 4 * 0.5306
          purchased_cooling cooling 100 GJ ef=0.05 ef_unit=tCO2/GJ evidence=bill  | SCOPE2   | 100 * 0.05
          purchased_electricity electricity 10000 kWh                             | SCOPE2   | 10 * 0.5306
          purchased_electricity electricity 10 MWh supply=direct_line evidence=contract | SCOPE2 | 0
          purchased_electricity electricity 10 MWh ef=0.3 ef_unit=tCO2/MWh evidence=contract | SCOPE2 | 10 * 0.5306
          exported_electricity electricity 10 MWh                                 | EXPORTED | 10 * 0.5306
          exported_electricity electricity 10 MWh supply=grid                     | EXPORTED | 10 * 0.5306
          exported_electricity electricity 10 MWh supply=renewable                | EXPORTED | 0
          onsite_renewable solar_power 10 MWh                                     | NONE     | 0
          onsite_renewable solar_power 10 MWh attribute=sold                      | ATTRIBUTE_SOLD | 10 * 0.5306
          co2_recovery CO2 100 t purity=99 evidence=delivery                      | RECOVERED | 100 * 0.99
          co2_recovery CO2 2 10^4Nm3 purity=99.5 evidence=delivery                | RECOVERED | 2 * 19.77 * 0.995
          """)
  void tradesEnergyAndCarbon(String line, String account, String mass) {
    check(
        new TestBook(folder).set("reporting_year=2023").lines(line + " period=2023").emissions(),
        account,
        "CO2",
        mass);
  }

  /** h of dry saturated steam as GB/T 32151.34—2024 Table C.4 prints it; h of IAPWS-IF97 else. */
  @ParameterizedTest
  @CsvSource({"pressure=1.0,2777.0", "pressure=0.5,2748.5", "pressure=1.0 temperature=300,3051.3"})
  void pricesSteamByItsEnthalpy(String state, BigDecimal enthalpy) {
    List<EmissionLine> lines =
        new TestBook(folder).lines("purchased_heat steam 1000 t " + state).emissions();
    BigDecimal perKilogram = new BigDecimal("0.00011").multiply(new BigDecimal("1000"));
    assertThat(lines.get(0).mass().value())
        .isCloseTo(
            enthalpy.subtract(new BigDecimal("83.74")).multiply(perKilogram),
            within(new BigDecimal("1.5").multiply(perKilogram)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          stationary_combustion natural_gas 1000 m3                                          | gas-volume-state
          stationary_combustion diesel 1000 L                                                | density-needed
          stationary_combustion bituminous_coal 1 t ncv=21 ncv_unit=GJ/t                     | evidence-missing
          stationary_combustion bituminous_coal 1 t ncv=21000 ncv_unit=GJ/t evidence=x       | ncv-implausible
          carbon_input bituminous_coal 1 t ncv=21000 ncv_unit=GJ/t evidence=x                | ncv-implausible
          stationary_combustion bituminous_coal 1 t ef=2 ef_unit=kgCO2/Nm3 evidence=x        | factor-unit-mismatch
          purchased_cooling cooling 100 GJ                                                   | cooling-without-factor
          purchased_heat steam 100 t pressure=1 temperature=100                              | out-of-range
          onsite_renewable solar_heat 100 GJ attribute=sold                                  | attribute-of-heat
          fugitive CH4_7SM7 1 t                                                              | methane-code-refused
          stationary_combustion crude_benzene 1 Nm3                                          | unit-mismatch
          """)
  void refusesWhatCannotBePriced(String line, String code) {
    assertThat(new TestBook(folder).lines(line).faults()).contains(code);
  }

  @Test
  void takesNothingOffWithoutEvidence() {
    Evaluation evaluation =
        new TestBook(folder)
            .set("reporting_year=2023")
            .lines(
                "purchased_electricity electricity 10 MWh supply=direct_line period=2023",
                "fugitive CO2 100 t period=2023",
                "co2_recovery CO2 50 t period=2023")
            .evaluation();
    assertThat(evaluation.inventory().park().gbTotal().value()).isEqualByComparingTo("105.306");
    assertThat(evaluation.findings())
        .extracting(Issue::code)
        .contains("direct-line-without-evidence", "recovery-without-evidence");
  }

  @Test
  void saysThatTheEnergyOfAFuelIsNotKnown() {
    Evaluation evaluation =
        new TestBook(folder)
            .set("factor_sets=ipcc-2006")
            .lines("stationary_combustion raw_coal 1 t ef=2 ef_unit=tCO2/t evidence=laboratory")
            .evaluation();
    assertThat(evaluation.inventory().park().scope1().value()).isEqualByComparingTo("2");
    assertThat(evaluation.findings()).extracting(Issue::code).contains("energy-not-known");
  }

  @Test
  void doesNotDeductRecoveredBiogenicCarbon() {
    TestBook book =
        new TestBook(folder)
            .lines(
                "fugitive CO2 100 t",
                "co2_recovery CO2 50 t evidence=delivery parameters=origin=biogenic");
    assertThat(book.evaluation().inventory().park().gbTotal().value()).isEqualByComparingTo("100");
    assertThat(book.evaluation().inventory().coverage().excluded()).isEqualTo(1);
  }

  @Test
  void pricesASupplierFactorByMarketOnly() {
    var park =
        new TestBook(folder)
            .lines(
                "purchased_electricity electricity 10 MWh"
                    + " ef=0.3 ef_unit=tCO2/MWh evidence=contract period=2023")
            .set("reporting_year=2023")
            .evaluation()
            .inventory()
            .park();
    assertThat(park.scope2Location().value()).isEqualByComparingTo("5.306");
    assertThat(park.scope2Market().value()).isEqualByComparingTo("3");
    assertThat(park.gbTotal().value()).isEqualByComparingTo("5.306");
  }
}
