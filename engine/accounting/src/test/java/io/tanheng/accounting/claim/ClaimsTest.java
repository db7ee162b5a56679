package io.tanheng.accounting.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.accounting.indicator.SamplePark;
import io.tanheng.accounting.inventory.Exclusion;
import io.tanheng.accounting.park.EnterpriseId;
import io.tanheng.accounting.park.Park;
import io.tanheng.accounting.profile.EvaluationProfile;
import io.tanheng.accounting.score.Grade;
import io.tanheng.accounting.score.SampleScores;
import io.tanheng.accounting.score.ScoreBreakdown;
import io.tanheng.accounting.score.Scoring;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimsTest {
  private static final EvaluationProfile PROFILE = SamplePark.PROFILE;
  private static final Park PARK = SamplePark.park(Park.Type.INDUSTRIAL);
  private static final ClaimGround GOOD = ground("95", "0");

  @Test
  void everyConditionMetGivesTheClaimForTheYearAlone() {
    ZeroCarbonClaim claim = Claims.decide(GOOD).claim();
    assertThat(claim.conditions())
        .extracting(ClaimCondition::code)
        .containsExactly(
            "requirements-met",
            "leading-grade",
            "residual-covered",
            "all-seven-gases",
            "exclusions-complete",
            "profile-unaltered",
            "no-error-finding");
    assertThat(claim.conditions()).allMatch(ClaimCondition::met);
    assertThat(claim.zeroCarbon()).isTrue();
    assertThat(claim.zeroCarbonYear()).isEqualTo(OptionalInt.of(2024));
    assertThat(claim.grade()).contains(Grade.LEADING);
    assertThat(claim.provisional()).isFalse();
  }

  /** Case E7: a residual of 22,150 t against what was retired, at 90.0 and 89.99 points. */
  @ParameterizedTest
  @CsvSource({"90, 22150, true", "90, 22149, false", "89.99, 30000, false"})
  void theClaimNeedsTheLeadingGradeAndTheWholeResidual(String points, int retired, boolean claim) {
    int residual = Math.max(0, 22150 - retired);
    ZeroCarbonClaim decided = Claims.decide(ground(points, String.valueOf(residual))).claim();
    assertThat(decided.zeroCarbon()).isEqualTo(claim);
    assertThat(decided.zeroCarbonYear().isPresent()).isEqualTo(claim);
  }

  /** Case E7: issued 2025-05-20, last day 2028-05-19. */
  @ParameterizedTest
  @CsvSource({
    "2025-05-20, 2028-05-19",
    "2025-01-01, 2027-12-31",
    "2025-03-01, 2028-02-29",
    "'', ''"
  })
  void theGradeCertificateHoldsThreeYears(String issued, String last) {
    Park park = SamplePark.park(Park.Type.INDUSTRIAL, Set.copyOf(Park.SEVEN_GASES), "80", issued);
    ZeroCarbonClaim claim = Claims.decide(with(GOOD, park)).claim();
    assertThat(claim.gradeValidUntil())
        .isEqualTo(last.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(last)));
  }

  @Test
  void anUnmetRequirementWithholdsTheGradeButNotThePoints() {
    ClaimGround ground =
        new ClaimGround(
            PROFILE,
            PARK,
            List.of(requirement("R1", true), requirement("R3", false)),
            GOOD.score(),
            GOOD.residual(),
            true,
            List.of(),
            List.of());
    ZeroCarbonClaim claim = Claims.decide(ground).claim();
    assertThat(claim.grade()).isEmpty();
    assertThat(claim.gradeWithoutBonus()).isEmpty();
    assertThat(claim.gradeValidUntil()).isEmpty();
    assertThat(ground.score().grade()).contains(Grade.LEADING);
    assertUnmet(ground, "requirements-met", "unmet", "R3 §4.2.1");
  }

  @Test
  void aGasThatIsNotAccountedWithholdsTheClaim() {
    Park park = SamplePark.park(Park.Type.INDUSTRIAL, Set.of("CO2", "CH4", "N2O"), "80", "");
    assertUnmet(with(GOOD, park), "all-seven-gases", "missing", "HFC, PFC, SF6, NF3");
  }

  @Test
  void anExclusionWithoutEstimateWithholdsTheClaim() {
    List<Exclusion> exclusions =
        List.of(exclusion("septic tanks", "1.5"), exclusion("contractors", ""));
    ClaimGround ground =
        new ClaimGround(
            PROFILE,
            PARK,
            GOOD.requirements(),
            GOOD.score(),
            GOOD.residual(),
            true,
            exclusions,
            List.of());
    assertUnmet(ground, "exclusions-complete", "without_estimate", "contractors");
  }

  @Test
  void anAlteredProfileWithholdsTheClaim() {
    EvaluationProfile altered = SamplePark.with("decline", "arithmetic");
    ClaimGround ground =
        new ClaimGround(
            altered,
            PARK,
            GOOD.requirements(),
            GOOD.score(),
            GOOD.residual(),
            true,
            List.of(),
            List.of());
    assertUnmet(ground, "profile-unaltered", "overridden", "decline");
  }

  @Test
  void aFindingOfSeverityErrorWithholdsTheClaimAndAWarningDoesNot() {
    Issue warning = Issue.warning("evidence-missing", "", Location.BOOK);
    Issue error = Issue.error("serial-used-twice", "§5.8", Location.BOOK);
    assertThat(Claims.decide(with(GOOD, List.of(warning))).claim().zeroCarbon()).isTrue();
    assertUnmet(
        with(GOOD, List.of(warning, error)), "no-error-finding", "codes", "serial-used-twice");
  }

  @Test
  void aResidualAboveZeroWithholdsTheClaim() {
    assertUnmet(ground("95", "1.25"), "residual-covered", "residual", "1.25");
  }

  /** Shares of the groups and the bonus; which readings could change the grade. */
  @ParameterizedTest
  @CsvSource({
    "0.95, 0.95, 0.95, 0.95, 0, ''", "1, 0.8, 0.95, 0.95, 0, weights",
    "0.85, 0.85, 0.85, 0.85, 1, bonus", "1, 0.7, 0.8, 0.8, 1, 'weights bonus'",
    "0.8, 0.8, 0.8, 0.8, 0.5, ''"
  })
  void aGradeThatRestsOnAnUnsettledReadingIsProvisional(
      String a, String b, String c, String d, String bonus, String readings) {
    ScoreBreakdown score = Scoring.score(PROFILE, SampleScores.groups(a, b, c, d, bonus));
    ClaimDecision decision =
        Claims.decide(
            new ClaimGround(
                PROFILE,
                PARK,
                GOOD.requirements(),
                score,
                GOOD.residual(),
                true,
                List.of(),
                List.of()));
    assertThat(decision.findings())
        .extracting(Issue::code)
        .allMatch("grade-depends-on-reading"::equals);
    assertThat(decision.findings())
        .extracting(f -> f.fact("reading"))
        .isEqualTo(readings.isEmpty() ? List.of() : List.of(readings.split(" ")));
    assertThat(decision.claim().provisional()).isEqualTo(!readings.isEmpty());
    assertThat(decision.claim().grade()).isEqualTo(score.grade());
    assertThat(decision.claim().zeroCarbon())
        .isEqualTo(score.grade().equals(Optional.of(Grade.LEADING)));
  }

  @Test
  void leavingTheBonusOutBySettingDoesNotSettleTheReading() {
    EvaluationProfile profile = SamplePark.with("bonus_counted", "no");
    ScoreBreakdown score =
        Scoring.score(profile, SampleScores.groups("0.85", "0.85", "0.85", "0.85", "1"));
    ClaimDecision decision =
        Claims.decide(
            new ClaimGround(
                profile,
                PARK,
                GOOD.requirements(),
                score,
                GOOD.residual(),
                true,
                List.of(),
                List.of()));
    assertThat(score.grade()).contains(Grade.DEVELOPING);
    assertThat(decision.findings())
        .extracting(f -> f.fact("highest_grade"))
        .containsExactly("leading");
  }

  private static void assertUnmet(ClaimGround ground, String code, String fact, String value) {
    ZeroCarbonClaim claim = Claims.decide(ground).claim();
    assertThat(claim.zeroCarbon()).isFalse();
    List<ClaimCondition> unmet = claim.conditions().stream().filter(c -> !c.met()).toList();
    assertThat(unmet).extracting(ClaimCondition::code).containsExactly(code);
    assertThat(unmet.get(0).facts()).containsEntry(fact, value);
  }

  private static ClaimGround ground(String points, String residual) {
    return new ClaimGround(
        PROFILE,
        PARK,
        List.of(requirement("R1", true)),
        SampleScores.points(PROFILE, points),
        SamplePark.figure("residual", residual),
        new BigDecimal(residual).signum() == 0,
        List.of(exclusion("visitors' cars", "0.5")),
        List.of());
  }

  private static ClaimGround with(ClaimGround ground, Park park) {
    return new ClaimGround(
        ground.profile(),
        park,
        ground.requirements(),
        ground.score(),
        ground.residual(),
        ground.covered(),
        ground.exclusions(),
        ground.findings());
  }

  private static ClaimGround with(ClaimGround ground, List<Issue> findings) {
    return new ClaimGround(
        ground.profile(),
        ground.park(),
        ground.requirements(),
        ground.score(),
        ground.residual(),
        ground.covered(),
        ground.exclusions(),
        findings);
  }

  private static Requirement requirement(String code, boolean met) {
    return new Requirement(code, "§4.2.1", met, "given", "E-1");
  }

  private static Exclusion exclusion(String source, String estimate) {
    return new Exclusion(
        source,
        EnterpriseId.SHARED,
        Exclusion.Reason.NE,
        Optional.of(estimate).filter(e -> !e.isEmpty()).map(BigDecimal::new),
        "",
        Location.row("exclusions.csv", 2));
  }
}
