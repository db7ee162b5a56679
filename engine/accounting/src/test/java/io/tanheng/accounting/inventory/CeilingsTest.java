package io.tanheng.accounting.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.evaluation.TestBook;
import io.tanheng.factors.issue.Issue;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing deducted beyond what there was, and nothing priced ten times off. */
class CeilingsTest {
  @TempDir Path folder;

  private static List<String> errors(Evaluation evaluation) {
    return evaluation.findings().stream()
        .filter(f -> f.severity() == io.tanheng.factors.issue.Severity.ERROR)
        .map(Issue::code)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "exported_electricity electricity 1001 MWh, export-exceeds-supply",
    "exported_electricity electricity 1000 MWh, ''",
    "exported_electricity electricity 2000 MWh supply=renewable, ''",
    "co2_recovery CO2 33.1 t evidence=meter, recovery-exceeds-emissions",
    "co2_recovery CO2 33 t evidence=meter, ''",
    "carbon_output coke 100 t, carbon-output-exceeds-input",
  })
  void deductionsStayBelowWhatThereWas(String line, String code) {
    Evaluation evaluation =
        new TestBook(folder)
            .lines(
                "purchased_electricity electricity 1000 MWh",
                "process cn_carbonate_caco3 75 t",
                line)
            .evaluation();
    assertThat(errors(evaluation)).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    assertThat(broken(evaluation)).isEqualTo(errors(evaluation));
  }

  /** The checks that the inventory carries for those who recompute it. */
  private static List<String> broken(Evaluation evaluation) {
    List<ArithmeticCheck> checks = evaluation.inventory().checks();
    assertThat(checks).allMatch(check -> check.amount().verify().isEmpty());
    return checks.stream().filter(each -> !each.holds()).map(ArithmeticCheck::code).toList();
  }

  @Test
  void gridPowerResoldWasBought() {
    Evaluation evaluation =
        new TestBook(folder)
            .lines(
                "purchased_electricity electricity 100 MWh",
                "stationary_combustion diesel 1000 t",
                "exported_electricity electricity 101 MWh supply=grid")
            .evaluation();
    assertThat(errors(evaluation)).containsExactly("resale-exceeds-purchases");
  }

  @ParameterizedTest
  @CsvSource({
    "oxidation=0.98",
    "carbon_content=15.3",
    "carbon_content=0",
    "ef=0 ef_unit=tCO2/10^4Nm3",
    "ncv=0.0001 ncv_unit=GJ/Nm3",
  })
  void ownFactorsTenTimesOffAreRefused(String own) {
    assertThat(
            new TestBook(folder)
                .lines("stationary_combustion natural_gas 10 10^4Nm3 evidence=laboratory " + own)
                .faults())
        .containsAnyOf("carbon-implausible", "ncv-implausible");
  }

  @Test
  void aMassBalanceTakesNoEmissionFactor() {
    assertThat(new TestBook(folder).lines("carbon_output ipcc2006_cement_clinker 1000 t").faults())
        .containsExactly("carbon-content-needed");
  }

  @Test
  void ownCarbonContentsGoInAndOut() {
    Evaluation evaluation =
        new TestBook(folder)
            .lines(
                "carbon_input coke 1000 t ef=0.85 ef_unit=tC/t evidence=laboratory",
                "carbon_output crude_steel 10000 t ef=0.001 ef_unit=tC/t evidence=laboratory")
            .evaluation();
    assertThat(errors(evaluation)).isEmpty();
    // (1000 × 0.85 − 10000 × 0.001) × 44/12
    assertThat(evaluation.inventory().park().scope1().value())
        .isCloseTo(
            new java.math.BigDecimal("3080"),
            org.assertj.core.api.Assertions.within(new java.math.BigDecimal("1e-20")));
    assertThat(evaluation.inventory().energy().total().value().signum()).isPositive();
  }

  @Test
  void energyMadeFromFuelsNeedsFuels() {
    Evaluation evaluation =
        new TestBook(folder)
            .lines(
                "purchased_electricity electricity 1000 MWh",
                "stationary_combustion wood 1000 t",
                "exported_heat heat 100 GJ")
            .evaluation();
    assertThat(evaluation.findings()).extracting(Issue::code).contains("export-without-fuel");
  }
}
