package io.tanheng.accounting.evaluation;

import io.tanheng.accounting.balance.CarbonBalance;
import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.claim.Requirement;
import io.tanheng.accounting.claim.ZeroCarbonClaim;
import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.indicator.IndicatorResult;
import io.tanheng.accounting.indicator.ThresholdResult;
import io.tanheng.accounting.inventory.Inventory;
import io.tanheng.accounting.offset.LotAssessment;
import io.tanheng.accounting.profile.EvaluationProfile;
import io.tanheng.accounting.profile.Scheme;
import io.tanheng.accounting.score.ScoreBreakdown;
import io.tanheng.factors.catalog.EmissionFactor;
import io.tanheng.factors.issue.Issue;
import java.util.List;
import java.util.Optional;

/**
 * The result of a run; reports only read it.
 *
 * @param book the book it is of
 * @param scheme the evaluation profile, overrides applied
 * @param method the accounting method and what it says of the year
 * @param inventory inventory of the reporting year
 * @param history inventories of earlier years that have activity rows, the earliest first
 * @param lots every offset lot and what it counts
 * @param balance carbon balance
 * @param indicators every indicator and alternative, in the order of Table 1; empty under a profile
 *     of thresholds
 * @param otherReadings values of indicator 26 under the readings that do not count
 * @param scored score and its range; absent under a profile of thresholds
 * @param requirements R1 to R6; empty under a profile of thresholds
 * @param claim grade and claim
 * @param findings every finding, errors first
 * @param sources every factor used, by id
 * @param assumptions readings and assumptions the result rests on
 * @param thresholds every indicator of a profile of thresholds; empty under one that scores
 */
public record Evaluation(
    Book book,
    Scheme scheme,
    MethodResult method,
    Inventory inventory,
    List<Inventory> history,
    List<LotAssessment> lots,
    CarbonBalance balance,
    List<IndicatorResult> indicators,
    List<Derivation> otherReadings,
    Optional<ScoreBreakdown> scored,
    List<Requirement> requirements,
    ZeroCarbonClaim claim,
    List<Issue> findings,
    List<EmissionFactor> sources,
    List<Assumption> assumptions,
    List<ThresholdResult> thresholds) {
  public Evaluation {
    history = List.copyOf(history);
    lots = List.copyOf(lots);
    indicators = List.copyOf(indicators);
    otherReadings = List.copyOf(otherReadings);
    requirements = List.copyOf(requirements);
    findings = List.copyOf(findings);
    sources = List.copyOf(sources);
    assumptions = List.copyOf(assumptions);
    thresholds = List.copyOf(thresholds);
  }

  /** The same result with other findings. */
  Evaluation withFindings(List<Issue> other) {
    return new Evaluation(
        book,
        scheme,
        method,
        inventory,
        history,
        lots,
        balance,
        indicators,
        otherReadings,
        scored,
        requirements,
        claim,
        other,
        sources,
        assumptions,
        thresholds);
  }

  /**
   * The profile that scores.
   *
   * @throws IllegalStateException under a profile of thresholds
   */
  public EvaluationProfile profile() {
    if (scheme instanceof EvaluationProfile profile) {
      return profile;
    }
    throw new IllegalStateException("profile " + scheme.id() + " gives no score");
  }

  /**
   * Score and its range.
   *
   * @throws IllegalStateException under a profile of thresholds
   */
  public ScoreBreakdown score() {
    return scored.orElseThrow(
        () -> new IllegalStateException("profile " + scheme.id() + " gives no score"));
  }

  /** Whether a finding of severity error withholds the claim (exit code 1). */
  public boolean hasErrors() {
    return findings.stream().anyMatch(f -> f.severity() == io.tanheng.factors.issue.Severity.ERROR);
  }

  /**
   * The derivation of a figure: {@code gb_total}, {@code scope1}, {@code residual}, {@code score},
   * {@code indicator:26}, {@code line:L0001}, {@code enterprise:E03}, {@code
   * enterprise:E03:scope1}, {@code by_category:process}, {@code by_gas:CH4}, {@code score_range},
   * {@code lot:LOT1} …
   *
   * @return the trees of that name; empty where there is no such figure
   */
  public List<Derivation> explain(String what) {
    return Explanations.of(this, what);
  }

  /** Every name that {@link #explain} knows. */
  public List<String> explainable() {
    return Explanations.names(this);
  }
}
