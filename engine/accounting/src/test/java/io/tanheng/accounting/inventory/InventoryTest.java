package io.tanheng.accounting.inventory;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.evaluation.TestBook;
import io.tanheng.accounting.park.EnterpriseId;
import io.tanheng.factors.issue.Issue;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Totals of the park and its enterprises, transfers inside it, energy and market-based power. */
class InventoryTest {
  private static final String BUY = "purchased_electricity electricity ";
  private static final String SELL = "exported_electricity electricity ";
  private static final String OF_2023 = " period=2023 ";

  @TempDir Path folder;

  private TestBook book() {
    return new TestBook(folder).set("reporting_year=2023").enterprises("E1", "E2", "E3");
  }

  private static List<Issue> findings(Evaluation evaluation, String code) {
    return evaluation.findings().stream().filter(f -> f.code().equals(code)).toList();
  }

  private static Totals of(Evaluation evaluation, String enterprise) {
    return requireNonNull(evaluation.inventory().byEnterprise().get(new EnterpriseId(enterprise)));
  }

  @Test
  void cancelsTransfersAndReconciles() {
    Evaluation evaluation =
        book()
            .lines(
                BUY + "100 MWh enterprise_id=E1" + OF_2023,
                SELL + "40 MWh enterprise_id=E1 counterparty=E2 supply=grid" + OF_2023,
                BUY + "40 MWh enterprise_id=E2 counterparty=E1" + OF_2023,
                BUY + "10 MWh" + OF_2023)
            .evaluation();
    Inventory inventory = evaluation.inventory();
    assertThat(inventory.park().gbTotal().value()).isEqualByComparingTo("58.366");
    assertThat(inventory.park().exports().value()).isZero();
    assertThat(of(evaluation, "E1").gbTotal().value()).isEqualByComparingTo("31.836");
    assertThat(of(evaluation, "E2").gbTotal().value()).isEqualByComparingTo("21.224");
    assertThat(of(evaluation, "E3").gbTotal().value()).isZero();
    assertThat(of(evaluation, "park").gbTotal().value()).isEqualByComparingTo("5.306");
    assertThat(inventory.transfers()).hasValueSatisfying(t -> assertThat(t.difference()).isZero());
    assertThat(findings(evaluation, "transfer-unmatched")).isEmpty();
    assertThat(findings(evaluation, "transfer-exceeds-supply")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"98, 2023, 0", "97.9, 2023, 1", "100, 2023-05, 2", "0, 2023, 1"})
  void matchesTheTwoSidesOfATransferWithinTwoPercent(String bought, String period, int unmatched) {
    Evaluation evaluation =
        book()
            .lines(
                BUY + "200 MWh enterprise_id=E1" + OF_2023,
                SELL + "100 MWh enterprise_id=E1 counterparty=E2 supply=grid" + OF_2023,
                BUY + bought + " MWh enterprise_id=E2 counterparty=E1 period=" + period)
            .evaluation();
    assertThat(findings(evaluation, "transfer-unmatched")).hasSize(unmatched);
    assertThat(evaluation.hasErrors()).isEqualTo(unmatched > 0);
    assertThat(evaluation.inventory().checks().stream().allMatch(ArithmeticCheck::holds))
        .isEqualTo(unmatched == 0);
  }

  @Test
  void monthsOfOnePairThatDoNotMatchAreOneFinding() {
    Evaluation evaluation =
        book()
            .lines(
                BUY + "200 MWh enterprise_id=E1" + OF_2023,
                SELL + "50 MWh enterprise_id=E1 counterparty=E2 supply=grid period=2023-01",
                SELL + "40 MWh enterprise_id=E1 counterparty=E2 supply=grid period=2023-02",
                SELL + "30 MWh enterprise_id=E1 counterparty=E2 supply=grid period=2023-03",
                BUY + "40 MWh enterprise_id=E2 counterparty=E1 period=2023-02")
            .evaluation();
    assertThat(findings(evaluation, "transfer-unmatched"))
        .extracting(
            f -> f.fact("period"), f -> f.fact("sold"), f -> f.fact("more"), f -> f.fact("last"))
        .containsExactly(org.assertj.core.groups.Tuple.tuple("2023-01", "50", "1", "2023-03"));
  }

  @Test
  void comparesTransfersOfOneCarrierOnly() {
    Evaluation evaluation =
        book()
            .lines(
                "stationary_combustion natural_gas 10 10^4Nm3 enterprise_id=E1" + OF_2023,
                "exported_heat heat 100 GJ enterprise_id=E1 counterparty=park" + OF_2023,
                "purchased_cooling cooling 100 GJ counterparty=E1 parameters=cop=4" + OF_2023)
            .evaluation();
    assertThat(findings(evaluation, "transfer-unmatched"))
        .extracting(f -> f.fact("carrier"))
        .containsExactlyInAnyOrder("cooling", "heat");
  }

  @Test
  void warnsOfASellerWithoutSupply() {
    Evaluation evaluation =
        book()
            .lines(
                BUY + "50 MWh enterprise_id=E1" + OF_2023,
                SELL + "60 MWh enterprise_id=E1 counterparty=E2 supply=grid" + OF_2023,
                BUY + "60 MWh enterprise_id=E2 counterparty=E1" + OF_2023)
            .evaluation();
    assertThat(findings(evaluation, "transfer-exceeds-supply"))
        .extracting(f -> f.fact("seller"), f -> f.fact("sold"), f -> f.fact("supply"))
        .containsExactly(org.assertj.core.groups.Tuple.tuple("E1", "60", "50"));
    assertThat(evaluation.hasErrors()).isFalse();
  }

  private TestBook mixed() {
    return book()
        .lines(
            "stationary_combustion natural_gas 100 10^4Nm3 enterprise_id=E1" + OF_2023,
            "stationary_combustion wood 100 t enterprise_id=E2" + OF_2023,
            "carbon_input cn_cc_methanol 10 t enterprise_id=E2" + OF_2023,
            "carbon_output cn_cc_urea 4 t enterprise_id=E2" + OF_2023,
            BUY + "1000 MWh enterprise_id=E3" + OF_2023,
            "purchased_heat heat 500 GJ enterprise_id=E3" + OF_2023,
            "onsite_renewable solar_power 200 MWh" + OF_2023,
            "onsite_renewable solar_power 50 MWh attribute=sold" + OF_2023,
            "exported_electricity electricity 100 MWh enterprise_id=E1" + OF_2023,
            "exported_electricity electricity 30 MWh supply=renewable" + OF_2023,
            "fugitive HCFC-22 10 kg" + OF_2023,
            "co2_recovery CO2 20 t evidence=delivery" + OF_2023);
  }

  @Test
  void addsCategoriesGasesAndEnterprisesUpToTheTotals() {
    Inventory inventory = mixed().evaluation().inventory();
    Totals park = inventory.park();
    BigDecimal scopes = park.scope1().value().add(park.scope2Location().value());
    assertThat(sum(inventory.byCategory().values())).isEqualByComparingTo(scopes);
    assertThat(sum(inventory.byGas().values())).isEqualByComparingTo(scopes);
    assertThat(inventory.byCategory())
        .doesNotContainKeys("exported_electricity", "co2_recovery", "onsite_renewable");
    assertThat(
            sum(inventory.byEnterprise().values().stream().map(t -> t.gbTotal().value()).toList()))
        .isEqualByComparingTo(park.gbTotal().value());
    assertThat(park.isoTotalLocation().value()).isEqualByComparingTo(scopes);
    assertThat(park.isoTotalMarket().value())
        .isEqualByComparingTo(park.scope1().value().add(park.scope2Market().value()));
    assertThat(park.gbTotal().value())
        .isEqualByComparingTo(
            scopes
                .subtract(new BigDecimal("20"))
                .subtract(new BigDecimal("53.06"))
                .add(new BigDecimal("26.53")));
  }

  private static BigDecimal sum(java.util.Collection<BigDecimal> values) {
    return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Biomass fuels are energy, fossil exports are taken off, renewable ones were never counted. */
  @Test
  void countsEnergyInStandardCoal() {
    EnergyUse energy = mixed().evaluation().inventory().energy();
    BigDecimal wood =
        new BigDecimal("1560").divide(new BigDecimal("29.3076"), java.math.MathContext.DECIMAL128);
    BigDecimal gas =
        new BigDecimal("38931").divide(new BigDecimal("29.3076"), java.math.MathContext.DECIMAL128);
    BigDecimal power = new BigDecimal("0.1229").multiply(new BigDecimal(1000 + 200 + 50 - 100));
    BigDecimal heat = new BigDecimal("0.03412").multiply(new BigDecimal("500"));
    assertThat(energy.total().value())
        .isCloseTo(
            wood.add(gas).add(power).add(heat),
            org.assertj.core.api.Assertions.within(new BigDecimal("1e-20")));
    assertThat(energy.renewable().value())
        .isCloseTo(
            wood.add(new BigDecimal("24.58")),
            org.assertj.core.api.Assertions.within(new BigDecimal("1e-20")));
  }

  /** Lots of an enterprise are its own, lots of the park fall pro rata to grid MWh. */
  @Test
  void sharesGreenPowerAmongEnterprises() {
    String lot = " project_id=W vintage=2023 unit=MWh retired_on=2024-02-01 retired_for=2023 ";
    Evaluation evaluation =
        book()
            .lines(
                BUY + "100 MWh enterprise_id=E1" + OF_2023,
                BUY + "300 MWh enterprise_id=E2" + OF_2023,
                BUY + "100 MWh enterprise_id=E3 supply=direct_line evidence=contract" + OF_2023)
            .rows(
                "offsets",
                "lot_id=A kind=green_power quantity=40 beneficiary=E1" + lot,
                "lot_id=B kind=green_certificate quantity=180 beneficiary=P" + lot)
            .evaluation();
    // park: 400 − 220 = 180; E1: 100 − 40 − 180 × 100/400 = 15; E2: 300 − 180 × 300/400 = 165
    assertThat(evaluation.inventory().park().scope2Market().value())
        .isEqualByComparingTo("109.728");
    assertThat(of(evaluation, "E1").scope2Market().value()).isEqualByComparingTo("9.144");
    assertThat(of(evaluation, "E2").scope2Market().value()).isEqualByComparingTo("100.584");
    assertThat(of(evaluation, "E3").scope2Market().value()).isZero();
    assertThat(evaluation.inventory().park().scope2Location().value())
        .isEqualByComparingTo("212.24");
  }

  @Test
  void pricesSoldAttributesByTheResidualMix() {
    Totals park =
        book()
            .lines(
                BUY + "10 MWh" + OF_2023,
                "onsite_renewable solar_power 5 MWh attribute=sold" + OF_2023)
            .evaluation()
            .inventory()
            .park();
    assertThat(park.scope2Market().value()).isEqualByComparingTo("9.144");
    assertThat(park.attributeSold().value()).isEqualByComparingTo("2.653");
  }

  @Test
  void countsAnEnterpriseWhileItIsInside() {
    Evaluation evaluation =
        new TestBook(folder)
            .set("reporting_year=2023")
            .enterprises("E1 from=2023-07-01", "E2 to=2022-12-31")
            .lines(
                BUY + "10 MWh enterprise_id=E1 period=2023-06",
                BUY + "10 MWh enterprise_id=E1 period=2023-07",
                BUY + "10 MWh enterprise_id=E2" + OF_2023)
            .evaluation();
    assertThat(evaluation.inventory().park().gbTotal().value()).isEqualByComparingTo("5.306");
    assertThat(evaluation.inventory().coverage()).isEqualTo(new Coverage(3, 1, 2));
    assertThat(findings(evaluation, "line-outside-boundary")).hasSize(2);
  }

  @Test
  void leavesOutAGasThatIsNotAccounted() {
    Evaluation evaluation =
        book().set("gases=CO2,CH4,N2O").lines("fugitive SF6 1 kg" + OF_2023).evaluation();
    assertThat(evaluation.inventory().coverage()).isEqualTo(new Coverage(1, 0, 1));
    assertThat(findings(evaluation, "line-excluded-gas")).hasSize(1);
  }
}
