package io.tanheng.documents.summary;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.indicator.ThresholdResult;
import io.tanheng.accounting.indicator.ThresholdResult.Verdict;
import io.tanheng.accounting.profile.Bound;
import io.tanheng.accounting.profile.IndicatorDefinition;
import io.tanheng.accounting.profile.IndicatorDefinition.Kind;
import io.tanheng.accounting.profile.Limit;
import io.tanheng.documents.text.Figures;
import io.tanheng.documents.text.Page;
import io.tanheng.documents.text.TextTable;
import io.tanheng.documents.text.Wording;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Every indicator of a profile of thresholds, by target year: met or not, and what is missing. */
public final class ThresholdSection implements EvaluationSummary.Section {
  private static final MathContext SHOWN = new MathContext(5);

  @Override
  public void print(Evaluation evaluation, Page page, Wording wording) {
    evaluation.thresholds().stream()
        .map(ThresholdResult::targetYear)
        .distinct()
        .sorted((a, b) -> Integer.compare(a.orElse(0), b.orElse(0)))
        .forEach(year -> print(evaluation, year, page, wording));
  }

  private static void print(Evaluation evaluation, OptionalInt year, Page page, Wording wording) {
    List<ThresholdResult> results =
        evaluation.thresholds().stream().filter(each -> each.targetYear().equals(year)).toList();
    page.heading(heading(evaluation, year, wording));
    page.wrapped(2, evaluation.scheme().title());
    TextTable table = page.newTable("lllrrlr");
    table.row(
        wording.text("indicator.no"),
        wording.text("threshold.role"),
        wording.text("indicator.name"),
        wording.text("indicator.value"),
        wording.text("threshold.threshold"),
        wording.text("threshold.verdict"),
        wording.text("threshold.gap"));
    results.forEach(each -> table.row(cells(each, wording)));
    page.table(table);
    page.wrapped(2, counts(results, wording));
    results.forEach(each -> note(each, page, wording));
  }

  /** The heading of a target year. */
  public static String heading(Evaluation evaluation, OptionalInt year, Wording wording) {
    String profile = evaluation.scheme().id();
    return year.isPresent()
        ? wording.text(
            "threshold.heading-year", "profile", profile, "year", Integer.toString(year.getAsInt()))
        : wording.text("threshold.heading", "profile", profile);
  }

  /** Number, role, name, value, threshold, verdict and gap of an indicator. */
  public static String[] cells(ThresholdResult result, Wording wording) {
    IndicatorDefinition indicator = result.definition().indicator();
    return new String[] {
      indicator.key(),
      wording.word("role", result.definition().role().word()),
      wording.name(indicator),
      result.value().map(v -> value(v.value(), indicator, wording)).orElse(Figures.NONE),
      threshold(result, wording),
      wording.word("verdict", result.verdict().word()),
      result.gap().map(gap -> figure(gap.value(), indicator)).orElse("")
    };
  }

  private static String threshold(ThresholdResult result, Wording wording) {
    if (result.limit().isEmpty()) {
      return Figures.NONE;
    }
    Optional<Bound> bound = result.limit().flatMap(Limit::bound);
    return bound
        .map(b -> b.comparator().sign() + " " + figure(b.value(), result.definition().indicator()))
        .orElseGet(() -> wording.text("threshold.met"));
  }

  private static String value(BigDecimal value, IndicatorDefinition indicator, Wording wording) {
    if (indicator.kind() == Kind.PRESENCE) {
      return wording.text(value.signum() > 0 ? "threshold.met" : "indicator.no-state");
    }
    return figure(value, indicator);
  }

  private static String figure(BigDecimal value, IndicatorDefinition indicator) {
    return switch (indicator.kind()) {
      case RATIO -> Figures.percent(value);
      case COUNT, PRESENCE -> Figures.exact(value);
      case QUANTITY -> Figures.exact(value.round(SHOWN)) + " " + indicator.unit();
    };
  }

  /** How many are met, missed and open. */
  public static String counts(List<ThresholdResult> results, Wording wording) {
    return wording.text(
        "threshold.counts",
        "met",
        count(results, Verdict.MET),
        "missed",
        count(results, Verdict.NOT_MET),
        "open",
        count(results, Verdict.UNKNOWN),
        "none",
        Long.toString(
            results.stream()
                .filter(r -> r.verdict() == Verdict.EXCLUDED || r.verdict() == Verdict.NO_THRESHOLD)
                .count()));
  }

  private static String count(List<ThresholdResult> results, Verdict verdict) {
    return Long.toString(results.stream().filter(each -> each.verdict() == verdict).count());
  }

  /**
   * What the document says beside a threshold, and by how much emissions or energy have to fall.
   */
  private static void note(ThresholdResult result, Page page, Wording wording) {
    String no = result.definition().indicator().key();
    result
        .limit()
        .map(limit -> wording.chinese() ? limit.conditionZh() : limit.condition())
        .filter(condition -> !condition.isBlank())
        .ifPresent(text -> page.wrapped(2, no + "  ", text));
    result
        .reduction()
        .ifPresent(
            less ->
                page.wrapped(
                    2,
                    no + "  ",
                    wording.text(
                        "threshold.reduce",
                        "amount",
                        Figures.amount(less.value()),
                        "unit",
                        less.unit(),
                        "figure",
                        wording.label(less.inputs().get(0).label()))));
  }
}
