package io.tanheng.accounting.emission;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Which factor prices a line: the set, the place, the year, and what is said of the choice. */
class FactorChoiceTest {
  private static final String MWH = "purchased_electricity electricity 1 MWh ";
  private static final String GAS = "stationary_combustion natural_gas 10000 Nm3 ";

  @TempDir Path folder;

  private static List<String> codes(Evaluation evaluation) {
    return evaluation.findings().stream().map(Issue::code).toList();
  }

  /** Announcements of 2024 and 2025 of the Ministry of Ecology and Environment. */
  @ParameterizedTest
  @CsvSource({
    "national, CN-SH, 2023, 0.5306",
    "region,   CN-SH, 2023, 0.55",
    "province, CN-SH, 2023, 0.5737",
    "province, CN-SH, 2022, 0.5849",
    "national, CN-SH, 2021, 0.5568",
    "region,   CN-XZ, 2023, 0.2472",
    "province, CN-XZ, 2023, 0.2472"
  })
  void pricesElectricityByTheRuleOfTheBook(String rule, String province, int year, String factor) {
    Evaluation evaluation =
        new TestBook(folder)
            .set("grid_rule=" + rule, "province=" + province, "reporting_year=" + year)
            .lines(MWH + "period=" + year)
            .evaluation();
    assertThat(evaluation.inventory().park().scope2Location().value()).isEqualByComparingTo(factor);
    assertThat(codes(evaluation)).doesNotContain("factor-vintage", "factor-far-in-time");
  }

  @Test
  void takesAnEarlierYearAndSaysSo() {
    Evaluation evaluation = new TestBook(folder).lines(MWH).evaluation();
    assertThat(evaluation.inventory().park().scope2Location().value())
        .isEqualByComparingTo("0.5306");
    assertThat(codes(evaluation)).contains("factor-vintage").doesNotContain("factor-far-in-time");
  }

  @Test
  void takesTheNearestYearFarAwayAndSaysSo() {
    Evaluation evaluation =
        new TestBook(folder)
            .set("reporting_year=2015", "gases=CO2")
            .lines(MWH + "period=2015")
            .evaluation();
    assertThat(evaluation.inventory().park().scope2Location().value())
        .isEqualByComparingTo("0.5568");
    assertThat(codes(evaluation)).contains("factor-far-in-time").doesNotContain("factor-vintage");
  }

  @Test
  void saysThatAFactorWasPublishedAfterTheClaim() {
    Evaluation evaluation =
        new TestBook(folder).set("claim_date=2025-06-01").lines(MWH).evaluation();
    Issue finding =
        evaluation.findings().stream()
            .filter(f -> f.code().equals("factor-published-later"))
            .findFirst()
            .orElseThrow();
    assertThat(finding.fact("factor")).isEqualTo("cn_grid_average_2023");
  }

  @Test
  void prefersTheParksOwnValues() {
    TestBook book =
        new TestBook(folder)
            .enterprises("E1", "E2")
            .rows(
                "factors",
                "factor_id=NCV activity=natural_gas parameter=ncv value=380 unit=GJ/10^4Nm3 source=laboratory",
                "factor_id=NCV1 activity=natural_gas parameter=ncv value=360 unit=GJ/10^4Nm3"
                    + " enterprise_id=E1 source=laboratory",
                "factor_id=OX activity=natural_gas parameter=oxidation value=99.5 unit=% source=laboratory",
                "factor_id=CC activity=natural_gas parameter=carbon_content value=0.015 unit=tC/GJ"
                    + " source=laboratory")
            .lines(GAS + "enterprise_id=E1", GAS + "enterprise_id=E2");
    assertThat(carbonDioxide(book))
        .usingComparatorForType(BigDecimal::compareTo, BigDecimal.class)
        .containsExactly(
            Arithmetic.of("360 * 0.015 * 0.995 * 44 / 12"),
            Arithmetic.of("380 * 0.015 * 0.995 * 44 / 12"));
  }

  @Test
  void takesTheLatestOfTheParksValuesThatIsValid() {
    TestBook book =
        new TestBook(folder)
            .rows(
                "factors",
                "factor_id=A activity=natural_gas parameter=ef gas=CO2 value=2 unit=kgCO2/Nm3"
                    + " valid_from=2020 source=laboratory",
                "factor_id=B activity=natural_gas parameter=ef gas=CO2 value=2.1 unit=kgCO2/Nm3"
                    + " valid_from=2024 source=laboratory",
                "factor_id=C activity=natural_gas parameter=ef gas=CO2 value=2.2 unit=kgCO2/Nm3"
                    + " valid_from=2021 valid_to=2023 source=laboratory")
            .lines(GAS);
    assertThat(carbonDioxide(book))
        .usingComparatorForType(BigDecimal::compareTo, BigDecimal.class)
        .containsExactly(new BigDecimal("21"));
  }

  @Test
  void refusesTwoEqualFactors() {
    TestBook book =
        new TestBook(folder)
            .rows(
                "factors",
                "factor_id=A activity=natural_gas parameter=ef gas=CO2 value=2 unit=kgCO2/Nm3 source=a",
                "factor_id=B activity=natural_gas parameter=ef gas=CO2 value=3 unit=kgCO2/Nm3 source=b")
            .lines(GAS);
    assertThat(book.faults()).containsOnly("factor-tied");
  }

  @Test
  void neverLowersTheLocationFigureByAnOwnElectricityFactor() {
    Evaluation evaluation =
        new TestBook(folder)
            .set("reporting_year=2023")
            .rows(
                "factors",
                "factor_id=A activity=electricity parameter=ef gas=CO2 value=0.1 unit=tCO2/MWh source=a")
            .lines(MWH + "period=2023")
            .evaluation();
    assertThat(evaluation.inventory().park().scope2Location().value())
        .isEqualByComparingTo("0.5306");
    assertThat(evaluation.inventory().park().scope2Market().value()).isEqualByComparingTo("0.1");
  }

  @Test
  void saysWhichGasHasNoFactor() {
    Evaluation evaluation =
        new TestBook(folder).lines("mobile_combustion bituminous_coal 1 t").evaluation();
    assertThat(evaluation.findings().stream().filter(f -> f.code().equals("gas-not-covered")))
        .extracting(f -> f.fact("gas"))
        .containsExactlyInAnyOrder("CH4", "N2O");
  }

  private static List<BigDecimal> carbonDioxide(TestBook book) {
    return book.emissions().stream()
        .filter(line -> line.gas().equals("CO2"))
        .map(line -> line.mass().value())
        .toList();
  }
}
