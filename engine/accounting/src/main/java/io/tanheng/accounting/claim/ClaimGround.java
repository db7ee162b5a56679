package io.tanheng.accounting.claim;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.inventory.Exclusion;
import io.tanheng.accounting.park.Park;
import io.tanheng.accounting.profile.EvaluationProfile;
import io.tanheng.accounting.score.ScoreBreakdown;
import io.tanheng.factors.issue.Issue;
import java.util.List;

/**
 * What a claim is decided on.
 *
 * @param profile the profile, overrides applied
 * @param park gases, reporting year and issue date
 * @param requirements R1 to R6
 * @param score score and its range
 * @param residual what no offset covers, tCO2e
 * @param covered whether the residual is covered
 * @param exclusions sources that are not counted
 * @param findings every finding so far
 */
public record ClaimGround(
    EvaluationProfile profile,
    Park park,
    List<Requirement> requirements,
    ScoreBreakdown score,
    Derivation residual,
    boolean covered,
    List<Exclusion> exclusions,
    List<Issue> findings) {
  public ClaimGround {
    requirements = List.copyOf(requirements);
    exclusions = List.copyOf(exclusions);
    findings = List.copyOf(findings);
  }
}
