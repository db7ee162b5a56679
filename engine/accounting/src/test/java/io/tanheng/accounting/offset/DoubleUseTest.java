package io.tanheng.accounting.offset;

import static io.tanheng.accounting.offset.TestLot.ccer;
import static io.tanheng.accounting.offset.TestLot.green;
import static io.tanheng.accounting.offset.TestLot.of;
import static io.tanheng.accounting.offset.TestPark.codes;
import static io.tanheng.accounting.offset.TestPark.issue;
import static io.tanheng.accounting.offset.TestPark.park;
import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.factors.issue.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One unit, one use; one benefit, one claim. */
class DoubleUseTest {
  @Test
  void of_blocks_that_share_a_serial_none_counts() {
    List<LotAssessment> lots =
        park()
            .assess(
                ccer("L1").project("P").serials("1", "100").quantity("100"),
                ccer("L2").project("P").serials("100", "150").quantity("51"),
                ccer("L3").project("P").serials("151", "160").quantity("10"))
            .lots();
    assertThat(lots).extracting(LotAssessment::eligible).containsExactly(false, false, true);
    assertThat(issue(lots.get(0), "serial-used-twice").fact("serials")).isEqualTo("100");
    assertThat(issue(lots.get(0), "serial-used-twice").fact("other")).isEqualTo("L2");
    assertThat(issue(lots.get(1), "serial-used-twice").fact("other")).isEqualTo("L1");
    assertThat(issue(lots.get(1), "serial-used-twice").severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void the_same_block_twice_counts_not_at_all() {
    String block = "RW-5-1463953-2-2-0-7014 - RW-5-1467609-2-2-0-7014";
    List<LotAssessment> lots =
        park()
            .assess(
                of("L1", OffsetKind.CER).registry("CDM").serial(block).quantity("3657"),
                of("L2", OffsetKind.CER).registry("UNFCCC").serial(block).quantity("3657"))
            .lots();
    assertThat(lots).noneMatch(LotAssessment::eligible);
    assertThat(lots).allMatch(lot -> codes(lot).equals(List.of("serial-used-twice")));
  }

  @Test
  void three_adjoining_blocks_of_cer_count_each() {
    List<LotAssessment> lots =
        park()
            .assess(
                cer("L1", 1463953, 1467609, "3657").vintage(2019),
                cer("L2", 1460108, 1463952, "3845").vintage(2018),
                cer("L3", 1459975, 1460107, "133").vintage(2017))
            .lots();
    assertThat(lots).allMatch(LotAssessment::eligible);
  }

  private static TestLot cer(String id, long first, long last, String quantity) {
    return of(id, OffsetKind.CER)
        .project("7014")
        .serial("RW-5-%d-2-2-0-7014 - RW-5-%d-2-2-0-7014".formatted(first, last))
        .quantity(quantity);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ccer", " CCER ", ""})
  void registries_are_compared_by_name_and_a_blank_one_may_be_any(String registry) {
    List<LotAssessment> lots =
        park()
            .assess(
                ccer("L1").project("P").serials("1", "100"),
                ccer("L2").project(" p").registry(registry).serials("1", "100"))
            .lots();
    assertThat(lots).noneMatch(LotAssessment::eligible);
  }

  @Test
  void plain_numbers_of_another_project_or_registry_are_other_units() {
    List<LotAssessment> lots =
        park()
            .assess(
                ccer("L1").project("P").serials("1", "100"),
                ccer("L2").project("Q").serials("1", "100"),
                ccer("L3").project("P").registry("Shanghai").serials("1", "100"),
                ccer("L4").project("R").serial("1-100"),
                ccer("L5").project("S").serial("1-100"))
            .lots();
    assertThat(lots).allMatch(LotAssessment::eligible);
  }

  @Test
  void a_block_is_the_same_however_registry_and_project_are_spelled() {
    List<LotAssessment> lots =
        park()
            .assess(
                ccer("L1").registry("ACR").project("1185").serial("ACR-US-1185-1 to 100"),
                ccer("L2")
                    .registry("American Carbon Registry")
                    .project("ACR1185")
                    .serial("ACR-US-1185-100 to 199"))
            .lots();
    assertThat(issue(lots.get(1), "serial-used-twice").fact("serials"))
        .isEqualTo("ACR-US-1185 100");
  }

  @Test
  void one_certificate_serves_once() {
    List<LotAssessment> lots =
        park()
            .assess(
                green("L1", "100").project("W").serials("GEC-001", "GEC-100"),
                green("L2", "100").project("W").serials("GEC-001", "GEC-100"))
            .lots();
    assertThat(lots).noneMatch(LotAssessment::eligible);
  }

  @Test
  void a_refused_lot_still_holds_its_serials() {
    List<LotAssessment> lots =
        park()
            .assess(
                ccer("L1").project("P").serials("1", "100"),
                ccer("L2").project("P").serials("1", "100").beneficiary("another company"))
            .lots();
    assertThat(lots.get(0).eligible()).isFalse();
    assertThat(codes(lots.get(1))).containsExactly("no-beneficiary", "serial-used-twice");
  }

  @ParameterizedTest
  @ValueSource(strings = {"99", "101", "100.5"})
  void a_quantity_that_is_not_the_number_of_serials_is_a_contradiction(String quantity) {
    LotAssessment lot = park().assessOne(ccer("L1").serials("1", "100").quantity(quantity));
    assertThat(lot.eligible()).isFalse();
    assertThat(issue(lot, "serial-quantity").severity()).isEqualTo(Severity.ERROR);
    assertThat(issue(lot, "serial-quantity").fact("size")).isEqualTo("100");
  }

  @Test
  void serials_that_cannot_be_read_leave_the_lot_out() {
    LotAssessment lot = park().assessOne(ccer("L1").serial("see the certificate"));
    assertThat(lot.eligible()).isFalse();
    assertThat(lot.serials()).isEmpty();
    assertThat(issue(lot, "serial-unreadable").severity()).isEqualTo(Severity.ERROR);
    assertThat(issue(lot, "serial-unreadable").fact("serial")).isEqualTo("see the certificate");
    LotAssessment unlisted = park().assessOne(of("L1", OffsetKind.OTHER).serial("unknown"));
    assertThat(issue(unlisted, "serial-unreadable").severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void unreadable_serials_are_compared_as_they_stand() {
    List<LotAssessment> lots =
        park().assess(ccer("L1").serial("block seven"), ccer("L2").serial("BLOCK  seven")).lots();
    assertThat(codes(lots.get(0))).containsExactly("serial-unreadable", "serial-used-twice");
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"GREEN_POWER", "GREEN_CERTIFICATE"})
  void a_project_year_with_green_power_backs_no_credit(OffsetKind kind) {
    List<LotAssessment> lots =
        park()
            .assess(
                green("L1", "10").project("PV-1").registry("Guangzhou"),
                of("L2", kind).project("pv-1"),
                green("L3", "10").project("PV-1"))
            .lots();
    assertThat(lots).noneMatch(LotAssessment::eligible);
    assertThat(issue(lots.get(1), "benefit-claimed-twice").fact("others")).isEqualTo("L1, L3");
    assertThat(issue(lots.get(0), "benefit-claimed-twice").severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void another_year_or_another_project_is_another_benefit() {
    List<LotAssessment> lots =
        park()
            .assess(
                green("L1", "10").project("PV-1"),
                ccer("L2").project("PV-1").vintage(2023),
                ccer("L3").project("PV-2"))
            .lots();
    assertThat(lots).allMatch(LotAssessment::eligible);
  }

  @Test
  void captured_co2_is_a_deduction_or_a_lot() {
    TestLot capture = of("L1", OffsetKind.SELF_DEVELOPED).inside().projectType("capture");
    LotAssessment twice = park().recovers().assessOne(capture);
    assertThat(twice.eligible()).isFalse();
    assertThat(issue(twice, "benefit-claimed-twice").fact("others")).isEqualTo("co2_recovery");
    assertThat(park().assessOne(capture).inBalance()).isTrue();
  }

  @Test
  void capture_bought_from_elsewhere_is_other_co2() {
    assertThat(park().recovers().assessOne(ccer("L1").projectType("capture")).eligible()).isTrue();
  }

  @Test
  void solar_power_inside_is_not_also_a_credit() {
    List<LotAssessment> lots =
        park()
            .grid("90000")
            .onsite("10000", "0")
            .assess(
                ccer("L1").project("PV").inside().quantity("5703"),
                of("L2", OffsetKind.SELF_DEVELOPED).project("PV").inside().quantity("5703"))
            .lots();
    assertThat(codes(lots.get(0))).contains("in-boundary-credit");
    assertThat(lots.get(1).eligible()).isTrue();
    assertThat(lots).noneMatch(LotAssessment::inBalance);
  }

  @Test
  void embedded_projects_cannot_have_made_more_than_was_used() {
    TestLot pv = of("L1", OffsetKind.SELF_DEVELOPED).inside().quantity("5703");
    assertThat(park().onsite("10000", "0").assess(pv).findings()).isEmpty();
    assertThat(park().onsite("10000", "0").noFactor().assess(pv).findings()).isEmpty();
    assertThat(park().onsite("10000", "0.1").assess(pv).findings())
        .extracting(i -> i.code(), i -> i.severity())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("embedded-exceeds-generation", Severity.WARNING));
    assertThat(park().assess(pv.projectType("efficiency")).findings()).isEmpty();
  }
}
