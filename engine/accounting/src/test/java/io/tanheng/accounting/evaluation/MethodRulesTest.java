package io.tanheng.accounting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.accounting.emission.EmissionLine;
import io.tanheng.accounting.method.AccountingMethods;
import io.tanheng.factors.issue.Issue;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each rule of a method does to a line. */
class MethodRulesTest {
  private static final String GREEN =
      "project_id=PR project_type=renewable location=out_of_boundary country=CN vintage=2024"
          + " quantity=600 unit=MWh retired_on=2025-03-01 retired_for=2024 beneficiary=P";

  @TempDir Path folder;

  /** GB/T 32151: bituminous coal is oxidised to less than 100 %. */
  @ParameterizedTest
  @CsvSource({
    "ndrc-910-2025, use=transformation, 1",
    "ndrc-910-2025, use=end_use, table",
    "shanghai-ets, use=transformation, table",
    "t-seesa-010, use=transformation, table",
    "iso-14064-1, use=end_use, 1"
  })
  void oxidation(String method, String use, String expected) {
    String line = "stationary_combustion bituminous_coal 1000 t parameters=" + use;
    BigDecimal tonnes = co2(method, line);
    BigDecimal table = co2("t-seesa-010", line);
    BigDecimal full = co2("t-seesa-010", line + " oxidation=100 evidence=laboratory");
    assertThat(full).isGreaterThan(table);
    assertThat(tonnes).isEqualByComparingTo(expected.equals("1") ? full : table);
  }

  @Test
  void ownOxidationGoesBeforeTheOneOfTheGuidelines() {
    String line = "stationary_combustion bituminous_coal 1000 t oxidation=95 evidence=laboratory";
    assertThat(co2("iso-14064-1", line)).isEqualByComparingTo(co2("t-seesa-010", line));
  }

  @ParameterizedTest
  @CsvSource({
    "t-seesa-010,   '',                                              110",
    "ndrc-910-2025, '',                                              110",
    "ndrc-910-2025, 'ef=0.09 ef_unit=tCO2/GJ evidence=bill',          90",
    "ndrc-910-2025, 'parameters=origin=non_fossil evidence=contract', 0",
    "ndrc-910-2025, 'parameters=origin=non_fossil',                  110",
    "t-seesa-010,   'parameters=origin=non_fossil evidence=contract', 110",
    "shanghai-ets,  'ef=0.09 ef_unit=tCO2/GJ evidence=bill',          60",
    "shanghai-ets,  '',                                               60"
  })
  void heat(String method, String more, BigDecimal tonnes) {
    assertThat(co2(method, "purchased_heat heat 1000 GJ " + more)).isEqualByComparingTo(tonnes);
  }

  @ParameterizedTest
  @CsvSource({
    "ndrc-910-2025, green_certificate, '',                                        333",
    "ndrc-910-2025, green_power,       '',                                        333",
    "shanghai-ets,  green_power,       methodology=inter_provincial evidence=bill, 168",
    "shanghai-ets,  green_power,       methodology=省间 evidence=bill,             168",
    "shanghai-ets,  green_power,       methodology=inter_provincial,              420",
    "shanghai-ets,  green_power,       methodology=intra_provincial,              420",
    "shanghai-ets,  green_certificate, methodology=inter_provincial evidence=bill, 420",
    "t-seesa-010,   green_power,       '',                                        530.6",
    "iso-14064-1,   green_power,       '',                                        530.6"
  })
  void greenPower(String method, String kind, String more, BigDecimal location) {
    Evaluation evaluation = lot(method, kind, more);
    assertThat(evaluation.inventory().park().scope2Location().value())
        .isEqualByComparingTo(location);
    assertThat(evaluation.inventory().byCategory().get("purchased_electricity"))
        .isEqualByComparingTo(location);
    assertThat(evaluation.inventory().byGas().get("CO2")).isEqualByComparingTo(location);
  }

  @Test
  void howPowerWasTradedIsAskedForWhereItMatters() {
    assertThat(needs(lot("shanghai-ets", "green_power", ""))).contains("trade-not-stated");
    assertThat(needs(lot("shanghai-ets", "green_power", "methodology=intra_provincial")))
        .doesNotContain("trade-not-stated");
    assertThat(needs(lot("ndrc-910-2025", "green_power", ""))).doesNotContain("trade-not-stated");
  }

  @Test
  void onlyTheGasesOfTheMethodAreAccounted() {
    Evaluation evaluation =
        under("ndrc-910-2025", "stationary_combustion natural_gas 10 10^4Nm3", "fugitive SF6 1 kg");
    assertThat(evaluation.inventory().byGas()).containsOnlyKeys("CO2");
    assertThat(needs(evaluation)).contains("use-not-stated", "coal-rate-missing");
  }

  @Test
  void conformityNeedsADocumentedTest() {
    TestBook book = new TestBook(folder).lines("purchased_electricity electricity 1 MWh");
    assertThat(conformity(book)).contains(MethodResult.Conformity.CATEGORIES_1_AND_2);
    assertThat(conformity(book.set("significance_test=report 2024-17")))
        .contains(MethodResult.Conformity.ALL_CATEGORIES);
  }

  private static Optional<MethodResult.Conformity> conformity(TestBook book) {
    return evaluated(book, "iso-14064-1").method().conformity();
  }

  private Evaluation lot(String method, String kind, String more) {
    TestBook book =
        new TestBook(folder)
            .set("claim_date=2025-06-30")
            .lines("purchased_electricity electricity 1000 MWh")
            .rows("offsets", ("lot_id=G kind=" + kind + " " + GREEN + " " + more).strip());
    return evaluated(book, method);
  }

  private BigDecimal co2(String method, String line) {
    return under(method, line).inventory().lines().stream()
        .filter(l -> l.gas().equals("CO2"))
        .map(EmissionLine::tonnes)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private Evaluation under(String method, String... lines) {
    return evaluated(new TestBook(folder).lines(lines), method);
  }

  private static Evaluation evaluated(TestBook book, String method) {
    var outcome = book.evaluate(AccountingMethods.find(method).orElseThrow());
    return outcome
        .asOptional()
        .orElseThrow(() -> new AssertionError("refused: " + outcome.issues()));
  }

  private static List<String> needs(Evaluation evaluation) {
    return evaluation.method().needs().stream().map(Issue::code).toList();
  }
}
