package io.tanheng.accounting.offset;

import static io.tanheng.accounting.offset.TestLot.ccer;
import static io.tanheng.accounting.offset.TestLot.green;
import static io.tanheng.accounting.offset.TestLot.of;
import static io.tanheng.accounting.offset.TestPark.codes;
import static io.tanheng.accounting.offset.TestPark.issue;
import static io.tanheng.accounting.offset.TestPark.park;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.park.EnterpriseId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GreenMatchingTest {
  /** Certificates cancel MWh, never tonnes: 120 MWh on 100 MWh of use leave nothing below 0. */
  @Test
  void certificates_beyond_the_use_are_surplus() {
    OffsetAssessment assessment =
        park().grid("100").assess(of("L1", OffsetKind.GREEN_CERTIFICATE).quantity("120"));
    LotAssessment lot = assessment.lots().get(0);
    assertThat(lot.eligible()).isTrue();
    assertThat(lot.counted().value()).isEqualByComparingTo("100");
    assertThat(lot.counted().unit()).isEqualTo("MWh");
    assertThat(issue(lot, "green-surplus").fact("surplus")).isEqualTo("20");
    assertThat(assessment.green().park().value()).isEqualByComparingTo("100");
  }

  @Test
  void lots_are_matched_in_the_order_of_their_ids_and_listed_in_that_of_the_book() {
    List<LotAssessment> lots =
        park().grid("100").assess(green("L3", "30"), green("L1", "60"), green("L2", "30")).lots();
    assertThat(counted(lots)).containsExactly("10", "60", "30");
    assertThat(codes(lots.get(0))).containsExactly("green-surplus");
    assertThat(codes(lots.get(1))).isEmpty();
  }

  @Test
  void a_lot_that_is_all_surplus_stays_eligible() {
    List<LotAssessment> lots =
        park().grid("100").assess(green("L1", "100"), green("L2", "30")).lots();
    assertThat(lots).allMatch(LotAssessment::eligible);
    assertThat(counted(lots)).containsExactly("100", "0");
  }

  @Test
  void a_park_that_resold_more_than_it_bought_matches_nothing() {
    assertThat(counted(park().grid("-5").assess(green("L1", "10")).lots())).containsExactly("0");
  }

  @Test
  void a_refused_lot_uses_up_no_grid_power() {
    List<LotAssessment> lots =
        park().grid("100").assess(green("L1", "100").vintage(2023), green("L2", "100")).lots();
    assertThat(counted(lots)).containsExactly("0", "100");
  }

  @Test
  void a_lot_of_an_enterprise_is_limited_to_its_own_grid_power() {
    OffsetAssessment assessment =
        park()
            .grid("100")
            .grid("E1", "40")
            .grid("E2", "60")
            .assess(green("L1", "50").beneficiary("E1"), green("L2", "10").beneficiary("E1"));
    assertThat(counted(assessment.lots())).containsExactly("40", "0");
    assertThat(issue(assessment.lots().get(0), "green-surplus").fact("limit")).isEqualTo("E1");
    assertThat(matched(assessment, "E1")).isEqualByComparingTo("40");
    assertThat(matched(assessment, "E2")).isZero();
  }

  @Test
  void a_lot_says_with_which_grid_power_it_was_matched() {
    List<LotAssessment> lots =
        park()
            .grid("100")
            .grid("E1", "40")
            .grid("E2", "60")
            .assess(green("L1", "50").beneficiary("E1"), green("L2", "10"), ccer("L3"))
            .lots();
    GridPower own = lots.get(0).grid().orElseThrow();
    assertThat(own.owner()).contains(new EnterpriseId("E1"));
    assertThat(own.park().value()).isEqualByComparingTo("100");
    Derivation share = requireNonNull(own.enterprises().get(new EnterpriseId("E1")));
    assertThat(share.value()).isEqualByComparingTo("40");
    assertThat(lots.get(1).grid().orElseThrow().owner()).isEmpty();
    assertThat(lots.get(2).grid()).isEmpty();
  }

  @Test
  void an_enterprise_without_grid_power_matches_nothing() {
    OffsetAssessment assessment =
        park().grid("100").grid("E1", "100").assess(green("L1", "50").beneficiary("E2"));
    assertThat(counted(assessment.lots())).containsExactly("0");
  }

  @Test
  void lots_of_the_park_fall_to_enterprises_by_their_grid_power() {
    OffsetAssessment assessment =
        park()
            .grid("100")
            .grid("E1", "40")
            .grid("E2", "50")
            .grid("park", "10")
            .assess(green("L1", "20").beneficiary("E1"), green("L2", "40"));
    assertThat(matched(assessment, "E1")).isEqualByComparingTo("36");
    assertThat(matched(assessment, "E2")).isEqualByComparingTo("20");
    assertThat(matched(assessment, "park")).isEqualByComparingTo("4");
    assertThat(assessment.green().park().value()).isEqualByComparingTo("60");
  }

  @Test
  void a_fully_matched_park_leaves_nothing_to_any_enterprise() {
    OffsetAssessment assessment =
        park()
            .grid("99.7")
            .grid("E1", "33.4")
            .grid("E2", "66.3")
            .assess(green("L1", "7").beneficiary("E1"), green("L2", "200"));
    assertThat(matched(assessment, "E1")).isEqualByComparingTo("33.4");
    assertThat(matched(assessment, "E2")).isEqualByComparingTo("66.3");
  }

  @Test
  void adding_an_eligible_lot_never_lowers_what_counts() {
    Random random = new Random(5820);
    for (int trial = 0; trial < 200; trial++) {
      TestPark park = park().grid("100").grid("E1", "30").grid("E2", "70");
      List<TestLot> lots = new ArrayList<>();
      BigDecimal green = BigDecimal.ZERO;
      BigDecimal credits = BigDecimal.ZERO;
      for (int i = 0; i < 8; i++) {
        lots.add(any(random, i));
        OffsetAssessment assessment = park.assess(lots.toArray(TestLot[]::new));
        assertThat(assessment.lots()).allMatch(LotAssessment::eligible);
        verify(assessment);
        BigDecimal matched = assessment.green().park().value();
        assertThat(matched).isBetween(green, new BigDecimal("100"));
        assertThat(sum(assessment, false)).isGreaterThanOrEqualTo(credits);
        assertThat(sum(assessment, true)).isEqualByComparingTo(matched);
        green = matched;
        credits = sum(assessment, false);
      }
    }
  }

  private static TestLot any(Random random, int number) {
    String id = "L" + random.nextInt(10) + number;
    String quantity = Integer.toString(1 + random.nextInt(40));
    String beneficiary = List.of("P1", "E1", "E2").get(random.nextInt(3));
    return (random.nextBoolean() ? green(id, quantity) : ccer(id).quantity(quantity))
        .beneficiary(beneficiary);
  }

  /** Every derivation recomputes, and enterprises never match more than the park. */
  private static void verify(OffsetAssessment assessment) {
    assertThat(assessment.lots()).allMatch(lot -> lot.counted().verify().isEmpty());
    assertThat(assessment.green().park().verify()).isEmpty();
    assertThat(assessment.green().byEnterprise().values())
        .allMatch(matched -> matched.verify().isEmpty());
    BigDecimal enterprises =
        assessment.green().byEnterprise().values().stream()
            .map(Derivation::value)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(enterprises.subtract(assessment.green().park().value()).abs())
        .isLessThan(new BigDecimal("1e-25"));
  }

  private static BigDecimal sum(OffsetAssessment assessment, boolean green) {
    return assessment.lots().stream()
        .filter(lot -> lot.lot().kind().green() == green)
        .map(lot -> lot.counted().value())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Test
  void trees_stay_small_however_many_lots_there_are() {
    TestPark park = park().grid("100").grid("E1", "50").grid("E2", "50");
    TestLot[] lots = new TestLot[200];
    for (int i = 0; i < lots.length; i++) {
      lots[i] = green("L%03d".formatted(i), "7").beneficiary(List.of("E1", "P1", "E2").get(i % 3));
    }
    OffsetAssessment assessment = park.assess(lots);
    assertThat(assessment.green().park().leaves()).hasSizeLessThan(1000);
    assertThat(assessment.green().park().value()).isEqualByComparingTo("100");
  }

  private static List<String> counted(List<LotAssessment> lots) {
    return lots.stream().map(lot -> lot.counted().value().toPlainString()).toList();
  }

  private static BigDecimal matched(OffsetAssessment assessment, String enterprise) {
    return requireNonNull(assessment.green().byEnterprise().get(new EnterpriseId(enterprise)))
        .value();
  }
}
