package io.tanheng.documents.statement;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.indicator.IndicatorResult;
import io.tanheng.accounting.indicator.ThresholdResult;
import io.tanheng.accounting.score.ScoreBreakdown;
import io.tanheng.documents.paper.Block;
import io.tanheng.documents.paper.Block.Column;
import io.tanheng.documents.paper.Block.Item;
import io.tanheng.documents.paper.Block.Mark;
import io.tanheng.documents.paper.Block.Row;
import io.tanheng.documents.paper.Block.Row.Weight;
import io.tanheng.documents.paper.Block.Tone;
import io.tanheng.documents.summary.ClaimSection;
import io.tanheng.documents.summary.IndicatorSection;
import io.tanheng.documents.summary.RequirementSection;
import io.tanheng.documents.summary.ScoreSection;
import io.tanheng.documents.summary.ThresholdSection;
import io.tanheng.documents.text.Figures;
import java.util.ArrayList;
import java.util.List;

/** Requirements, indicators, score, grade and claim with every condition. */
final class ConclusionChapter {
  private ConclusionChapter() {}

  /** The answer in one sentence. */
  static void result(Draft draft) {
    Evaluation evaluation = draft.evaluation();
    String grade =
        evaluation
            .scored()
            .map(score -> ClaimSection.grade(evaluation, draft.wording()))
            .orElseGet(() -> draft.say("summary.grade.none"));
    draft.say(
        Tone.RESULT,
        "statement.result",
        "total",
        Figures.amount(evaluation.inventory().park().gbTotal().value()),
        "residual",
        Figures.amount(evaluation.balance().residual().value()),
        "grade",
        grade,
        "claim",
        ClaimSection.claim(evaluation.claim(), draft.wording()));
  }

  static void requirements(Draft draft) {
    if (draft.evaluation().requirements().isEmpty()) {
      return;
    }
    draft.table(
        draft.say("requirement.heading"),
        List.of(
            Column.id("", 2),
            draft.words("statement.clause", 3),
            draft.words("statement.requirement", 8),
            draft.words("lot.state", 3),
            draft.words("statement.evidence", 8)),
        draft.evaluation().requirements().stream()
            .map(
                each ->
                    Row.of(
                        each.code(),
                        each.clause(),
                        draft.wording().word("requirement", each.code()),
                        draft.say(each.met() ? "requirement.met" : "requirement.unmet"),
                        RequirementSection.evidence(each, draft.wording())))
            .toList());
  }

  static void indicators(Draft draft) {
    if (draft.evaluation().scored().isEmpty()) {
      thresholds(draft);
      return;
    }
    List<Row> rows = new ArrayList<>();
    String group = "";
    for (IndicatorResult each : draft.evaluation().indicators()) {
      if (!each.definition().group().equals(group)) {
        group = each.definition().group();
        rows.add(Row.group(draft.wording().word("group", group)));
      }
      String[] cells = IndicatorSection.cells(each, draft.wording());
      String evidence = each.evidence().isBlank() ? Figures.NONE : each.evidence();
      rows.add(Row.of(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], evidence));
    }
    draft.table(
        draft.say("indicator.heading"),
        List.of(
            Column.id(draft.say("indicator.no"), 2),
            draft.words("indicator.name", 8),
            draft.numbers("indicator.value", "", 4),
            draft.numbers("indicator.leading", "", 4),
            draft.numbers("statement.s", "", 3),
            draft.words("indicator.status", 4),
            draft.words("statement.evidence", 7)),
        rows);
    draft.plots().radar().ifPresent(plot -> draft.figure(plot, 0.5));
    draft.plots().bars().ifPresent(plot -> draft.figure(plot, 0.95));
    draft.evaluation().scored().ifPresent(score -> score(score, draft));
  }

  private static void score(ScoreBreakdown score, Draft draft) {
    List<Row> rows = new ArrayList<>();
    score.groups().forEach(each -> rows.add(Row.of(ScoreSection.cells(each, draft.wording()))));
    rows.add(points(draft, Weight.PLAIN, "score.bonus", score.bonus().value()));
    rows.add(points(draft, Weight.TOTAL, "score.total", score.total().value()));
    rows.add(points(draft, Weight.PLAIN, "score.without", score.withoutBonus().value()));
    draft.table(
        draft.say("score.heading"),
        List.of(
            draft.words("statement.group", 8),
            draft.numbers("score.weight", "", 3),
            draft.numbers("score.mean", "", 3),
            draft.numbers("score.points", "", 3)),
        rows);
    draft.add(Block.Paragraph.note(ScoreSection.range(score.weightRange(), draft.wording())));
  }

  private static Row points(Draft draft, Weight weight, String key, java.math.BigDecimal points) {
    return Row.of(weight, draft.say(key), "", "", Figures.score(points));
  }

  private static void thresholds(Draft draft) {
    List<Row> rows = new ArrayList<>();
    for (ThresholdResult each : draft.evaluation().thresholds()) {
      String year =
          each.targetYear().isPresent()
              ? Integer.toString(each.targetYear().getAsInt())
              : Figures.NONE;
      String[] cells = ThresholdSection.cells(each, draft.wording());
      List<String> all = new ArrayList<>(List.of(year));
      all.addAll(List.of(cells));
      rows.add(Row.of(all.toArray(String[]::new)));
    }
    draft.table(
        draft.evaluation().scheme().title(),
        List.of(
            draft.words("statement.year", 2),
            Column.id(draft.say("indicator.no"), 2),
            draft.words("threshold.role", 3),
            draft.words("indicator.name", 7),
            draft.numbers("indicator.value", "", 4),
            draft.numbers("threshold.threshold", "", 4),
            draft.words("threshold.verdict", 3),
            draft.numbers("threshold.gap", "", 4)),
        rows);
  }

  static void conditions(Draft draft) {
    draft.add(
        new Block.Items(
            draft.evaluation().claim().conditions().stream()
                .map(
                    each ->
                        new Item(
                            each.met() ? Mark.YES : Mark.NO,
                            draft
                                .wording()
                                .text(
                                    "condition." + each.code() + (each.met() ? ".met" : ".unmet"),
                                    each.facts())))
                .toList()));
  }

  /** Whether certificates are drafted, and why not. */
  static void certificates(Draft draft) {
    if (Certificates.grade(draft.dossier(), draft.wording()).isEmpty()) {
      draft.note("statement.no-grade-certificate");
    }
    if (Certificates.zeroCarbon(draft.dossier(), draft.wording()).isEmpty()) {
      draft.note("statement.no-zero-certificate");
    }
  }
}
