package io.tanheng.accounting.claim;

import io.tanheng.accounting.profile.Scheme;
import io.tanheng.accounting.score.Grade;
import io.tanheng.factors.issue.Issue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Decides the grade awarded and the zero-carbon claim (§7.4). */
public final class Claims {
  private Claims() {}

  /**
   * Decides a claim. The grade is withheld where a requirement is unmet; the zero-carbon claim
   * holds for the reporting year alone where every condition is met.
   */
  public static ClaimDecision decide(ClaimGround ground) {
    return decide(ground, List.of());
  }

  /**
   * Decides a claim that something beside the profile stands against. Then the grade is
   * provisional.
   *
   * @param unmet conditions that the result fails before anything is scored
   */
  public static ClaimDecision decide(ClaimGround ground, List<ClaimCondition> unmet) {
    List<ClaimCondition> conditions = new ArrayList<>(unmet);
    conditions.addAll(ClaimConditions.of(ground));
    List<Issue> findings = GradeReadings.findings(ground);
    boolean zeroCarbon = conditions.stream().allMatch(ClaimCondition::met);
    int year = ground.park().reportingYear();
    Optional<Grade> grade = awarded(ground, ground.score().grade());
    ZeroCarbonClaim claim =
        new ZeroCarbonClaim(
            grade,
            awarded(ground, ground.score().gradeWithoutBonus()),
            !findings.isEmpty() || !unmet.isEmpty(),
            grade.flatMap(awarded -> validUntil(ground)),
            zeroCarbon,
            zeroCarbon ? OptionalInt.of(year) : OptionalInt.empty(),
            conditions);
    return new ClaimDecision(claim, findings);
  }

  /** No grade and no claim, since the profile gives none. */
  public static ZeroCarbonClaim none(Scheme scheme) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("profile", scheme.id());
    return new ZeroCarbonClaim(
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        false,
        OptionalInt.empty(),
        List.of(new ClaimCondition("profile-with-claim", false, facts)));
  }

  private static Optional<Grade> awarded(ClaimGround ground, Optional<Grade> points) {
    return points.filter(grade -> ground.requirements().stream().allMatch(Requirement::met));
  }

  private static Optional<LocalDate> validUntil(ClaimGround ground) {
    int years = ground.profile().number("certificate_years").intValueExact();
    return ground.park().issueDate().map(issued -> lastDay(issued, years));
  }

  /** The day before the anniversary; where that day does not exist, the last of its month. */
  private static LocalDate lastDay(LocalDate issued, int years) {
    LocalDate anniversary = issued.plusYears(years);
    return anniversary.getDayOfMonth() == issued.getDayOfMonth()
        ? anniversary.minusDays(1)
        : anniversary;
  }
}
