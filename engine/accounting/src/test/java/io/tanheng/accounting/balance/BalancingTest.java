package io.tanheng.accounting.balance;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.evaluation.TestBook;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The balance: its order, which lot covers which tonnes, what is left and what is over. */
class BalancingTest {
  @TempDir Path folder;

  private TestBook park(String... lines) {
    return new TestBook(folder).set("reporting_year=2023", "claim_date=2024-12-01").lines(lines);
  }

  private static String lot(String id, String kind, String quantity) {
    boolean green = kind.startsWith("green");
    return ("lot_id=%s kind=%s quantity=%s unit=%s project_id=%s vintage=2023 beneficiary=P"
            + " retired_on=2024-03-01 retired_for=2023 location=out_of_boundary registry=R"
            + " verified_by=V evidence=notice")
        .formatted(id, kind, quantity, green ? "MWh" : "tCO2e", id);
  }

  private Evaluation allKinds() {
    return park(
            "fugitive CO2 1000 t period=2023",
            "purchased_electricity electricity 1000 MWh period=2023")
        .rows(
            "offsets",
            lot("F", "cer", "100"),
            lot("E", "ccer", "100"),
            lot("D", "energy_saving", "100"),
            lot("C", "carbon_inclusion", "100"),
            lot("B2", "green_certificate", "200"),
            lot("B1", "green_power", "100"),
            lot("A", "self_developed", "100"))
        .evaluation();
  }

  @Test
  void subtractsInTheOrderOfTheStandard() {
    CarbonBalance balance = allKinds().balance();
    assertThat(balance.steps())
        .extracting(BalanceStep::code)
        .containsExactly(
            "gb_total",
            "self_developed",
            "green_power",
            "carbon_inclusion",
            "energy_saving",
            "ccer",
            "cer");
    assertThat(balance.steps().get(2).amount().value()).isEqualByComparingTo("159.18");
    assertThat(balance.residual().value()).isEqualByComparingTo("871.42");
    assertThat(balance.surplus().value()).isZero();
    assertThat(balance.covered()).isFalse();
  }

  @Test
  void coversTonneByTonneWithoutGap() {
    CarbonBalance balance = allKinds().balance();
    List<BalanceStep.Cover> covers =
        balance.steps().stream().flatMap(step -> step.covers().stream()).toList();
    BigDecimal at = BigDecimal.ZERO;
    for (BalanceStep.Cover cover : covers) {
      assertThat(cover.from()).isEqualByComparingTo(at);
      assertThat(cover.to()).isGreaterThan(cover.from());
      at = cover.to();
    }
    assertThat(covers)
        .extracting(cover -> cover.lot().value())
        .containsExactly("A", "B1", "B2", "C", "D", "E", "F");
    assertThat(at.add(balance.residual().value())).isEqualByComparingTo("1530.6");
  }

  @ParameterizedTest
  @CsvSource({
    "999.9,   0.1,        0,     false",
    "1000,    0,          0,     true",
    "999.9999995, 0.0000005, 0,  true",
    "999.99999, 0.00001,  0,     false",
    "1200.5,  0,          200.5, true"
  })
  void isCoveredWhereNothingIsLeft(
      String credits, String residual, String surplus, boolean covered) {
    CarbonBalance balance =
        park("fugitive CO2 1000 t period=2023")
            .rows("offsets", lot("C", "carbon_inclusion", credits))
            .evaluation()
            .balance();
    assertThat(balance.residual().value()).isEqualByComparingTo(residual);
    assertThat(balance.surplus().value()).isEqualByComparingTo(surplus);
    assertThat(balance.covered()).isEqualTo(covered);
  }

  @Test
  void spendsTheFirstSerialsOfALotThatIsPartlyUsed() {
    CarbonBalance balance =
        park("fugitive CO2 150 t period=2023")
            .rows(
                "offsets",
                lot("A", "ccer", "100") + " serial_first=1 serial_last=100",
                lot("B", "cer", "100") + " serial_first=501 serial_last=600")
            .evaluation()
            .balance();
    assertThat(balance.steps().get(6).covers())
        .extracting(BalanceStep.Cover::serials)
        .containsExactly("501–550");
    assertThat(balance.steps().get(6).used()).isEqualByComparingTo("50");
    assertThat(balance.surplus().value()).isEqualByComparingTo("50");
  }

  @Test
  void leavesNothingOfATotalBelowZero() {
    Evaluation evaluation =
        park("fugitive CO2 10 t period=2023", "co2_recovery CO2 30 t evidence=delivery period=2023")
            .rows("offsets", lot("C", "ccer", "5"))
            .evaluation();
    CarbonBalance balance = evaluation.balance();
    assertThat(evaluation.inventory().park().gbTotal().value()).isEqualByComparingTo("-20");
    assertThat(balance.residual().value()).isZero();
    assertThat(balance.covered()).isTrue();
    assertThat(balance.surplus().value()).isEqualByComparingTo("5");
    assertThat(balance.steps()).allSatisfy(step -> assertThat(step.covers()).isEmpty());
    assertThat(evaluation.indicators())
        .filteredOn(i -> List.of("24", "25", "26", "27").contains(i.definition().key()))
        .hasSize(4)
        .allSatisfy(i -> assertThat(i.value()).isEmpty());
  }

  @Test
  void matchesGreenPowerWithWhatWasNotResold() {
    CarbonBalance balance =
        park(
                "purchased_electricity electricity 100 MWh period=2023",
                "exported_electricity electricity 30 MWh supply=grid period=2023")
            .rows("offsets", lot("G", "green_power", "100"))
            .evaluation()
            .balance();
    assertThat(balance.steps().get(2).amount().value()).isEqualByComparingTo("37.142");
    assertThat(balance.residual().value()).isZero();
  }
}
