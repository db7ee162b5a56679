package io.tanheng.documents.statement;

import io.tanheng.accounting.measure.Measure;
import io.tanheng.accounting.measure.MeasureState;
import io.tanheng.accounting.measure.Target;
import io.tanheng.documents.paper.Block.Column;
import io.tanheng.documents.paper.Block.Row;
import io.tanheng.documents.paper.Block.Tone;
import io.tanheng.documents.text.Figures;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is aimed at, with which measures, and how far the park has come. */
final class TargetChapter {
  /** Digits of a difference. */
  private static final MathContext DIGITS = new MathContext(6);

  private TargetChapter() {}

  /** The targets of the plan and the measures of reduction (part c). */
  static void plan(Draft draft) {
    List<Target> targets = draft.evaluation().book().planning().targets();
    if (targets.isEmpty()) {
      draft.say(Tone.WARNING, "statement.no-targets");
    } else {
      List<Row> rows = new ArrayList<>();
      targets.forEach(
          each ->
              rows.add(
                  Row.of(
                      Integer.toString(each.year()),
                      kind(each, draft),
                      Figures.exact(each.value()),
                      unit(each, draft),
                      each.note())));
      draft.table(
          draft.say("statement.targets"),
          List.of(
              draft.words("statement.year", 2),
              draft.words("statement.target-kind", 5),
              draft.numbers("statement.target", "", 3),
              draft.words("statement.unit", 3),
              draft.words("exclusion.note", 7)),
          rows);
    }
    measures(draft);
  }

  private static void measures(Draft draft) {
    List<Measure> measures = draft.evaluation().book().planning().measures();
    if (measures.isEmpty()) {
      draft.say(Tone.WARNING, "statement.no-measures");
      return;
    }
    draft.table(
        draft.say("statement.measures"),
        List.of(
            Column.id(draft.say("enterprise.id"), 2),
            draft.words("statement.measure", 8),
            draft.words("statement.clause", 2),
            draft.words("statement.measure-state", 3),
            draft.words("statement.begin", 3),
            draft.words("statement.where", 5)),
        measures.stream().map(each -> measure(each, draft)).toList());
  }

  private static Row measure(Measure each, Draft draft) {
    String where =
        each.enterprise()
            .map(id -> draft.wording().name(id, draft.evaluation().book().enterprises()))
            .orElseGet(() -> draft.say("statement.whole-park"));
    String begin =
        each.earliest().isEmpty() && each.latest().isEmpty()
            ? Figures.NONE
            : year(each.earliest()) + " – " + year(each.latest());
    return Row.of(
        each.id(),
        each.name(),
        each.clause().isBlank() ? Figures.NONE : "§" + each.clause(),
        state(each.state(), draft),
        begin,
        where);
  }

  private static String year(java.util.OptionalInt year) {
    return year.isPresent() ? Integer.toString(year.getAsInt()) : "";
  }

  private static String state(MeasureState state, Draft draft) {
    return draft.say("statement.measure." + state.name().toLowerCase(java.util.Locale.ROOT));
  }

  /** Each target beside the figure of the reporting year (part d). */
  static void progress(Draft draft) {
    List<Row> rows = new ArrayList<>();
    for (Target each : draft.evaluation().book().planning().targets()) {
      Optional<BigDecimal> now = now(each.kind(), draft);
      rows.add(
          Row.of(
              Integer.toString(each.year()),
              kind(each, draft),
              Figures.exact(each.value()),
              now.map(value -> shown(each.kind(), value)).orElse(Figures.NONE),
              now.map(value -> Figures.exact(value.subtract(each.value()).round(DIGITS)))
                  .orElse(Figures.NONE),
              unit(each, draft)));
    }
    if (!rows.isEmpty()) {
      draft.table(
          draft.say("statement.progress"),
          List.of(
              draft.words("statement.target-year", 3),
              draft.words("statement.target-kind", 5),
              draft.numbers("statement.target", "", 4),
              Column.number(draft.say("statement.now", "year", draft.year()), "", 4),
              draft.numbers("statement.difference", "", 4),
              draft.words("statement.unit", 3)),
          rows);
    }
    draft.plots().intensity().ifPresent(plot -> draft.figure(plot, 0.6));
  }

  private static String shown(Target.Kind kind, BigDecimal value) {
    return switch (kind) {
      case RESIDUAL, GB_TOTAL -> Figures.amount(value);
      case INTENSITY -> Figures.mean(value);
      case SCORE -> Figures.score(value);
    };
  }

  private static Optional<BigDecimal> now(Target.Kind kind, Draft draft) {
    return switch (kind) {
      case RESIDUAL -> Optional.of(draft.evaluation().balance().residual().value());
      case GB_TOTAL -> Optional.of(draft.evaluation().inventory().park().gbTotal().value());
      case SCORE -> draft.evaluation().scored().map(score -> score.total().value());
      case INTENSITY ->
          Optional.ofNullable(draft.plots().intensities().get(draft.year()))
              .map(each -> each.value());
    };
  }

  private static String kind(Target each, Draft draft) {
    return draft.say("statement.target." + each.kind().word());
  }

  private static String unit(Target each, Draft draft) {
    return switch (each.kind()) {
      case RESIDUAL, GB_TOTAL -> Draft.TONNES;
      case INTENSITY -> draft.say("statement.intensity-unit");
      case SCORE -> draft.say("score.points");
    };
  }
}
