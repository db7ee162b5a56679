package io.tanheng.accounting.offset;

import static io.tanheng.accounting.offset.TestLot.ccer;
import static io.tanheng.accounting.offset.TestLot.green;
import static io.tanheng.accounting.offset.TestLot.of;
import static io.tanheng.accounting.offset.TestPark.codes;
import static io.tanheng.accounting.offset.TestPark.issue;
import static io.tanheng.accounting.offset.TestPark.park;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.tanheng.factors.issue.Severity;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EligibilityTestsTest {
  private static final OffsetKind SELF = OffsetKind.SELF_DEVELOPED;

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
  void every_listed_programme_counts(OffsetKind kind) {
    LotAssessment lot = park().assessOne(of("L1", kind));
    assertThat(lot.eligible()).isTrue();
    assertThat(lot.inBalance()).isTrue();
    assertThat(lot.counted().value()).isEqualByComparingTo("100");
    assertThat(lot.counted().unit()).isEqualTo(kind.green() ? "MWh" : "tCO2e");
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        arguments("not-listed", of("L1", OffsetKind.OTHER).registry("Verra")),
        arguments("not-retired", ccer("L1").notRetired()),
        arguments("retired-after-claim", ccer("L1").retired("2025-07-01")),
        arguments("retired-for-other-year", ccer("L1").retiredFor(2023)),
        arguments("retired-for-missing", ccer("L1").retiredForNoYear()),
        arguments("purpose-not-voluntary", ccer("L1").purpose("compliance")),
        arguments("purpose-not-voluntary", ccer("L1").purpose("other")),
        arguments("no-beneficiary", ccer("L1").beneficiary("")),
        arguments("no-beneficiary", ccer("L1").beneficiary("another company")),
        arguments("no-beneficiary", ccer("L1").beneficiary("E3")),
        arguments("vintage-after-year", ccer("L1").vintage(2025)),
        arguments("vintage-after-year", of("L1", SELF).vintage(2025)),
        arguments("vintage-other-year", green("L1", "100").vintage(2023)),
        arguments("vintage-other-year", of("L1", OffsetKind.GREEN_CERTIFICATE).vintage(2025)),
        arguments("vintage-other-year", of("L1", SELF).inside().vintage(2023)),
        arguments("no-location", ccer("L1").nowhere()),
        arguments("no-location", of("L1", SELF).nowhere()),
        arguments("in-boundary-credit", ccer("L1").inside()),
        arguments("in-boundary-credit", of("L1", OffsetKind.CARBON_INCLUSION).inside()),
        arguments("not-verified", of("L1", SELF).verifiedBy("")),
        arguments("not-verified", of("L1", SELF).evidence(" ")),
        arguments("not-verified", of("L1", SELF).inside().verifiedBy("")),
        arguments("on-site-generation", green("L1", "100").inside()),
        arguments("foreign-certificate", green("L1", "100").country("NO")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void leaves_out_with_its_reason(String code, TestLot candidate) {
    LotAssessment lot = park().assessOne(candidate);
    assertThat(lot.eligible()).isFalse();
    assertThat(lot.inBalance()).isFalse();
    assertThat(lot.counted().value()).isZero();
    assertThat(issue(lot, code).severity()).isEqualTo(Severity.WARNING);
    assertThat(issue(lot, code).fact("lot")).isEqualTo("L1");
    assertThat(issue(lot, code).clause()).isNotBlank();
  }

  @Test
  void says_which_test_refused_it() {
    LotAssessment lot = park().assessOne(ccer("L1").vintage(2025).beneficiary(""));
    assertThat(lot.tests()).hasSize(11);
    assertThat(lot.tests().stream().filter(TestResult::refuses).map(TestResult::test))
        .containsExactly("beneficiary", "vintage");
    assertThat(lot.tests().stream().flatMap(test -> test.remarks().stream()))
        .containsAll(lot.why());
  }

  static Stream<Arguments> accepted() {
    return Stream.of(
        arguments("retired on the day of the claim", ccer("L1").retired("2025-06-30")),
        arguments("purpose said", ccer("L1").purpose(" Voluntary ")),
        arguments("vintage of the year", ccer("L1").vintage(2024)),
        arguments("vintage five years before", ccer("L1").vintage(2019)),
        arguments("for the park by name", ccer("L1").beneficiary(" binhai park ")),
        arguments("for the park by Chinese name", ccer("L1").beneficiary("滨海园区")),
        arguments("for an enterprise by id", ccer("L1").beneficiary("e1")),
        arguments("for an enterprise by name", ccer("L1").beneficiary("Tile Maker")),
        arguments("for an enterprise by Chinese name", ccer("L1").beneficiary("钢厂")),
        arguments("a sink inside is outside", ccer("L1").inside().projectType("sink")),
        arguments("a sink anywhere", ccer("L1").nowhere().projectType("sink")),
        arguments("capture that is no line", ccer("L1").inside().projectType("capture")),
        arguments("power of the country", green("L1", "100").country("CN")),
        arguments("power of a place not said", green("L1", "100").nowhere()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("accepted")
  void counts_without_a_word_but_serials(String what, TestLot candidate) {
    LotAssessment lot = park().assessOne(candidate);
    assertThat(lot.eligible()).as(what).isTrue();
    assertThat(codes(lot))
        .isSubsetOf("serial-missing", "in-boundary-sink-counted", "green-origin-not-said");
  }

  @Test
  void an_embedded_project_needs_no_retirement_and_stays_out_of_the_balance() {
    LotAssessment lot =
        park().onsite("1000", "0").assessOne(of("L1", SELF).inside().notRetired().beneficiary(""));
    assertThat(lot.eligible()).isTrue();
    assertThat(lot.inBalance()).isFalse();
    assertThat(lot.counted().value()).isEqualByComparingTo("100");
    assertThat(lot.why()).isEmpty();
  }

  @Test
  void a_self_developed_project_outside_needs_all_tests() {
    assertThat(codes(park().assessOne(of("L1", SELF).notRetired().beneficiary(""))))
        .containsExactly("not-retired", "no-beneficiary");
  }

  @Test
  void a_self_developed_sink_inside_lowers_the_balance() {
    LotAssessment lot = park().assessOne(of("L1", SELF).inside().projectType("sink"));
    assertThat(lot.inBalance()).isTrue();
  }

  @Test
  void every_fault_of_a_lot_is_named() {
    LotAssessment lot =
        park()
            .assessOne(
                of("L1", OffsetKind.OTHER)
                    .purpose("compliance")
                    .beneficiary("an airline")
                    .vintage(2025)
                    .inside());
    assertThat(codes(lot))
        .containsExactly(
            "not-listed",
            "purpose-not-voluntary",
            "no-beneficiary",
            "vintage-after-year",
            "in-boundary-credit");
  }

  /** Reasons of registries that end a credit without covering anybody's tonnes. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Convert to ARB",
        "ARB",
        "Removal: premature issuance",
        "CORSIA Compliance",
        "compliance"
      })
  void cancelled_is_not_retired(String purpose) {
    LotAssessment lot = park().assessOne(ccer("L1").purpose(purpose).beneficiary("an airline"));
    assertThat(lot.counted().value()).isZero();
    assertThat(codes(lot)).contains("purpose-not-voluntary", "no-beneficiary");
    assertThat(park().assessOne(ccer("L1").purpose(purpose)).counted().value()).isZero();
  }

  @Test
  void old_vintages_are_remarked_or_refused_where_the_profile_says_so() {
    LotAssessment old = park().assessOne(ccer("L1").vintage(2018));
    assertThat(old.eligible()).isTrue();
    assertThat(codes(old)).contains("vintage-old");
    assertThat(park().ageLimit(3).assessOne(ccer("L1").vintage(2021)).eligible()).isTrue();
    assertThat(codes(park().ageLimit(3).assessOne(ccer("L1").vintage(2020))))
        .contains("vintage-too-old");
  }

  @Test
  void without_a_claim_date_retirements_stand_untested() {
    OffsetAssessment assessment =
        park().noClaimDate().assess(ccer("L1").retired("2031-01-01"), ccer("L2"));
    assertThat(assessment.lots()).allMatch(LotAssessment::eligible);
    assertThat(assessment.findings())
        .extracting(i -> i.code())
        .containsExactly("claim-date-missing");
    assertThat(park().noClaimDate().assess().findings()).isEmpty();
  }

  static Stream<Arguments> noted() {
    return Stream.of(
        arguments("ccer-before-2017", ccer("L1").vintage(2016)),
        arguments("ccer-before-2017", ccer("L1").acquired("2017-03-13")),
        arguments("serial-missing", of("L1", OffsetKind.CER)),
        arguments("carbon-inclusion-terms", of("L1", OffsetKind.CARBON_INCLUSION)),
        arguments(
            "energy-saving-certificate",
            of("L1", OffsetKind.ENERGY_SAVING).evidence("").verifiedBy("")),
        arguments("nuclear-not-renewable", green("L1", "100").technology("Nuclear")),
        arguments("nuclear-not-renewable", green("L1", "100").technology("核电")),
        arguments("retired-late", ccer("L1").retired("2026-01-01")),
        arguments("certificate-fraction", of("L1", OffsetKind.GREEN_CERTIFICATE).quantity("1.5")),
        arguments(
            "certificate-expired",
            of("L1", OffsetKind.GREEN_CERTIFICATE).month(2).retired("2026-03-01")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("noted")
  void remarks_on_terms_and_counts(String code, TestLot candidate) {
    LotAssessment lot = park().noClaimDate().assessOne(candidate);
    assertThat(lot.eligible()).isTrue();
    assertThat(issue(lot, code).severity()).isEqualTo(Severity.WARNING);
  }

  static Stream<Arguments> unremarked() {
    return Stream.of(
        arguments("ccer-before-2017", ccer("L1").vintage(2017).acquired("2017-03-14")),
        arguments("retired-late", ccer("L1").retired("2025-12-31")),
        arguments("energy-saving-certificate", of("L1", OffsetKind.ENERGY_SAVING).verifiedBy("")),
        arguments(
            "certificate-expired",
            of("L1", OffsetKind.GREEN_CERTIFICATE).month(2).retired("2026-02-28")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unremarked")
  void terms_that_are_just_met_are_not_remarked_on(String code, TestLot candidate) {
    assertThat(codes(park().noClaimDate().assessOne(candidate))).doesNotContain(code);
  }

  @Test
  void a_carbon_inclusion_project_in_another_mechanism_is_remarked_on() {
    OffsetAssessment assessment =
        park()
            .assess(
                of("L1", OffsetKind.CARBON_INCLUSION).project("PV-7"),
                ccer("L2").project("pv-7").vintage(2023));
    assertThat(issue(assessment.lots().get(0), "carbon-inclusion-elsewhere").fact("other"))
        .isEqualTo("L2");
    assertThat(assessment.lots()).allMatch(LotAssessment::eligible);
  }

  /** A residual of 22 150 t is met by what §5.8 lists; the verified carbon units beside are not. */
  @Test
  void accepts_the_listed_programmes_of_a_portfolio() {
    OffsetAssessment assessment =
        park()
            .assess(
                of("L1", SELF).quantity("1000"),
                ccer("L2").quantity("6000"),
                of("L3", OffsetKind.CER).quantity("15150"),
                of("L4", OffsetKind.OTHER).registry("Verra").quantity("3000"));
    assertThat(
            assessment.lots().stream()
                .filter(LotAssessment::inBalance)
                .map(lot -> lot.counted().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo("22150");
    assertThat(codes(assessment.lots().get(3))).containsExactly("not-listed");
  }

  @Test
  void a_credit_in_mwh_contradicts_itself() {
    LotAssessment lot = park().assessOne(ccer("L1").unit("MWh"));
    assertThat(lot.eligible()).isFalse();
    assertThat(issue(lot, "offset-unit").severity()).isEqualTo(Severity.ERROR);
    assertThat(issue(lot, "offset-unit").fact("expected")).isEqualTo("tCO2e");
    assertThat(park().assessOne(green("L1", "5").unit("tCO2e")).eligible()).isFalse();
  }

  @Test
  void kilowatt_hours_are_counted_in_mwh() {
    LotAssessment lot = park().assessOne(green("L1", "2500").unit("kWh"));
    assertThat(lot.counted().value()).isEqualByComparingTo("2.5");
    assertThat(lot.counted().unit()).isEqualTo("MWh");
  }
}
