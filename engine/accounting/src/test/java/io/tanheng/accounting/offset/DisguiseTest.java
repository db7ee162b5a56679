package io.tanheng.accounting.offset;

import static io.tanheng.accounting.offset.TestLot.ccer;
import static io.tanheng.accounting.offset.TestLot.green;
import static io.tanheng.accounting.offset.TestLot.of;
import static io.tanheng.accounting.offset.TestPark.codes;
import static io.tanheng.accounting.offset.TestPark.park;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.tanheng.factors.issue.Severity;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Ways to have one tonne count twice, or another programme's tonne count, under another name. */
class DisguiseTest {
  @ParameterizedTest
  @CsvSource({
    "CCER EX 201, CCER",
    "ccer–ex–201, CCER",
    "CCER.EX.201, C CER",
    "ＣＣＥＲ-EX-201, ccer",
  })
  void another_spelling_of_project_and_registry_is_no_other(String project, String registry) {
    List<LotAssessment> lots =
        park()
            .assess(
                ccer("L1").project("CCER-EX-201").serials("2000001", "2000100"),
                ccer("L2").project(project).registry(registry).serials("2000001", "2000100"))
            .lots();
    assertThat(lots).allMatch(lot -> codes(lot).contains("serial-used-twice"));
  }

  @ParameterizedTest
  @CsvSource({"CCER 2000001 to 2000100", "CCER-EX-201-2000001 to 2000100"})
  void a_prefix_that_one_lot_leaves_out_makes_no_difference(String whole) {
    List<LotAssessment> lots =
        park()
            .assess(
                ccer("L1").project("P").serials("2000001", "2000100"),
                ccer("L2").project("P").serial(whole))
            .lots();
    assertThat(lots).noneMatch(LotAssessment::eligible);
  }

  @Test
  void the_same_numbers_under_another_project_are_pointed_out() {
    List<LotAssessment> lots =
        park()
            .assess(
                ccer("L1").project("P").serials("1", "100"),
                ccer("L2").project("Q").serials("1", "100"))
            .lots();
    assertThat(lots).allMatch(LotAssessment::eligible);
    assertThat(lots).allMatch(lot -> codes(lot).contains("serial-numbers-alike"));
  }

  @Test
  void a_lot_written_twice_counts_not_at_all_where_serials_do_not_tell() {
    List<LotAssessment> lots =
        park()
            .assess(
                ccer("L1").project("P").serials("1", "100").quantity("100"),
                ccer("L2").project("P").quantity("100"))
            .lots();
    assertThat(lots).allMatch(lot -> codes(lot).contains("lot-repeated"));
    assertThat(lots).noneMatch(LotAssessment::eligible);
  }

  @Test
  void two_retirements_of_one_size_on_two_days_are_two_lots() {
    List<LotAssessment> lots =
        park()
            .assess(
                ccer("L1").project("P").quantity("100").retired("2025-03-01"),
                ccer("L2").project("P").quantity("100").retired("2025-04-01"))
            .lots();
    assertThat(lots).allMatch(LotAssessment::eligible);
  }

  @Test
  void a_project_inside_by_one_lot_is_not_outside_by_another() {
    List<LotAssessment> lots =
        park()
            .onsite("10000", "0")
            .assess(
                of("L1", OffsetKind.SELF_DEVELOPED).project("PV").inside().quantity("10"),
                ccer("L2").project("PV").quantity("4000"))
            .lots();
    assertThat(lots.get(1).eligible()).isFalse();
    assertThat(lots.get(1).why())
        .anyMatch(
            i ->
                i.code().equals("project-location-contradiction")
                    && i.severity() == Severity.ERROR);
  }

  @Test
  void own_reductions_and_credits_of_one_project_and_year_are_one_benefit() {
    List<LotAssessment> lots =
        park()
            .assess(
                of("L1", OffsetKind.SELF_DEVELOPED).project("X").quantity("450"),
                ccer("L2").project("X").quantity("450"))
            .lots();
    assertThat(lots).allMatch(lot -> codes(lot).contains("benefit-claimed-twice"));
  }

  static Stream<Arguments> relabelled() {
    return Stream.of(
        arguments(ccer("L1").registry("Verra"), "not-listed"),
        arguments(
            of("L1", OffsetKind.CER)
                .serial(
                    "19328-940005924-940008531-VCS-VCU-1289-VER-CN-13-3880-01012022-31122022-0"),
            "not-listed"),
        arguments(ccer("L1").country("IN"), "country-contradicts-kind"),
        arguments(ccer("L1").retired("2019-01-01"), "retired-before-made"));
  }

  @ParameterizedTest
  @MethodSource("relabelled")
  void another_programme_under_a_listed_name_is_refused(TestLot candidate, String code) {
    LotAssessment lot = park().assessOne(candidate);
    assertThat(lot.eligible()).isFalse();
    assertThat(codes(lot)).contains(code);
  }

  @Test
  void captured_co2_called_otherwise_is_still_captured_co2() {
    LotAssessment lot = park().recovers().assessOne(ccer("L1").inside().technology("CCUS, stored"));
    assertThat(codes(lot)).contains("benefit-claimed-twice");
  }

  @Test
  void what_an_assessor_would_ask_is_said() {
    assertThat(codes(park().assessOne(ccer("L1").evidence("")))).contains("lot-evidence-missing");
    assertThat(codes(park().assessOne(ccer("L1").acquired("2025-06-01").retired("2025-05-01"))))
        .contains("acquired-after-retired");
    assertThat(codes(park().grid("10").assessOne(green("L1", "5").evidence(""))))
        .contains("lot-evidence-missing");
  }
}
