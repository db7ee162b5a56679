package io.tanheng.documents.json;

import io.tanheng.accounting.claim.ClaimCondition;
import io.tanheng.accounting.claim.Requirement;
import io.tanheng.accounting.claim.ZeroCarbonClaim;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.indicator.IndicatorResult;
import io.tanheng.accounting.indicator.ThresholdResult;
import io.tanheng.accounting.profile.Bound;
import io.tanheng.accounting.profile.EvaluationProfile;
import io.tanheng.accounting.profile.Limit;
import io.tanheng.accounting.score.Grade;
import io.tanheng.accounting.score.GroupScore;
import io.tanheng.accounting.score.ScoreBreakdown;
import io.tanheng.accounting.score.WeightRange;
import io.tanheng.documents.text.Wording;
import java.io.IOException;
import java.util.Optional;

/**
 * Writes {@code indicators} or {@code thresholds}, {@code score}, {@code requirements} and {@code
 * claim}.
 */
final class ScoreJson {
  private final JsonPage page;
  private final Wording wording;

  ScoreJson(JsonPage page, Wording wording) {
    this.page = page;
    this.wording = wording;
  }

  void write(Evaluation evaluation) throws IOException {
    page.objects("indicators", evaluation.indicators(), this::indicator);
    if (evaluation.scored().isPresent()) {
      page.object("score", () -> score(evaluation.score(), evaluation.profile()));
    } else {
      page.objects("thresholds", evaluation.thresholds(), this::threshold);
      page.nothing("score");
    }
    page.objects("requirements", evaluation.requirements(), this::requirement);
    page.object("claim", () -> claim(evaluation.claim()));
  }

  private void indicator(IndicatorResult indicator) throws IOException {
    page.number("no", indicator.definition().no());
    page.number("value", indicator.value());
    page.number("leading_value", indicator.definition().leadingValue());
    page.number("s", indicator.s());
    page.text("status", indicator.status());
    page.textOrNull("alternative", indicator.definition().alternative());
  }

  private void threshold(ThresholdResult result) throws IOException {
    Optional<Bound> bound = result.limit().flatMap(Limit::bound);
    page.number("no", result.definition().no());
    page.text("role", result.definition().role().word());
    if (result.targetYear().isPresent()) {
      page.number("target_year", result.targetYear().getAsInt());
    } else {
      page.nothing("target_year");
    }
    page.number("value", result.value());
    page.text("comparator", bound.map(each -> each.comparator().sign()));
    page.numberOrNull("threshold", bound.map(Bound::value));
    page.textOrNull("unit", result.definition().indicator().unit());
    page.text("verdict", result.verdict().word());
    page.number("gap", result.gap());
    page.number("reduction", result.reduction());
    page.text("status", result.status());
    page.textOrNull("evidence", result.evidence());
  }

  private void score(ScoreBreakdown score, EvaluationProfile profile) throws IOException {
    page.objects("groups", score.groups(), this::group);
    page.number("bonus", score.bonus());
    page.number("total", score.total());
    grade("grade", score.grade());
    page.numbers("weights", profile.weights());
    page.object("weight_range", () -> range(score.weightRange()));
  }

  private void group(GroupScore group) throws IOException {
    page.text("group", group.group());
    page.number("weight", group.weight());
    page.number("mean", group.mean());
    page.number("points", group.points());
  }

  private void range(WeightRange range) throws IOException {
    page.number("lowest", range.lowest());
    page.number("highest", range.highest());
    grade("lowest_grade", range.lowestGrade());
    grade("highest_grade", range.highestGrade());
  }

  private void requirement(Requirement requirement) throws IOException {
    page.text("code", requirement.code());
    page.text("clause", requirement.clause());
    page.truth("met", requirement.met());
    page.text("basis", requirement.basis());
    page.text("evidence", requirement.evidence());
  }

  private void claim(ZeroCarbonClaim claim) throws IOException {
    grade("grade", claim.grade());
    grade("grade_without_bonus", claim.gradeWithoutBonus());
    page.truth("provisional", claim.provisional());
    page.text("grade_valid_until", claim.gradeValidUntil().map(Object::toString));
    page.truth("zero_carbon", claim.zeroCarbon());
    if (claim.zeroCarbonYear().isPresent()) {
      page.number("zero_carbon_year", claim.zeroCarbonYear().getAsInt());
    } else {
      page.nothing("zero_carbon_year");
    }
    page.texts(
        "reasons",
        claim.conditions().stream().filter(each -> !each.met()).map(this::reason).toList());
  }

  private String reason(ClaimCondition condition) {
    return wording.text("condition." + condition.code() + ".unmet", condition.facts());
  }

  private void grade(String name, Optional<Grade> grade) throws IOException {
    page.text(name, grade.map(Grade::word));
  }
}
