package io.tanheng.documents.statement;

import io.tanheng.accounting.uncertainty.book.BookModel;
import io.tanheng.accounting.uncertainty.book.BookUncertainty;
import io.tanheng.accounting.uncertainty.book.Density;
import io.tanheng.accounting.uncertainty.book.FigureUncertainty;
import io.tanheng.accounting.uncertainty.book.VarianceShares;
import io.tanheng.documents.paper.Block;
import io.tanheng.documents.paper.Block.Column;
import io.tanheng.documents.paper.Block.Item;
import io.tanheng.documents.paper.Block.Mark;
import io.tanheng.documents.paper.Block.Row;
import io.tanheng.documents.text.Figures;
import io.tanheng.documents.text.UncertaintyWording;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** How sure the figures are, by simulation and by error propagation. */
final class UncertaintyChapter {
  private final Draft draft;
  private final BookUncertainty uncertainty;
  private final UncertaintyWording wording;

  private UncertaintyChapter(Draft draft, BookUncertainty uncertainty) {
    this.draft = draft;
    this.uncertainty = uncertainty;
    this.wording = new UncertaintyWording(draft.evaluation(), draft.wording());
  }

  /** The whole of it; where it was not calculated, a sentence that says so. */
  static void write(Draft draft) {
    if (draft.dossier().uncertainty().isEmpty()) {
      draft.paragraph("statement.no-uncertainty");
      return;
    }
    new UncertaintyChapter(draft, draft.dossier().uncertainty().get()).write();
  }

  private void write() {
    draft.add(Block.Paragraph.of(wording.basis(uncertainty)));
    figures();
    uncertainty.densities().stream()
        .filter(each -> each.figure().equals("gb_total") || each.figure().equals(BookModel.BALANCE))
        .forEach(this::density);
    uncertainty.contributions().stream()
        .filter(each -> each.figure().equals("gb_total") && !each.shares().isEmpty())
        .forEach(this::contributions);
    draft.add(Block.Paragraph.of(wording.covered(uncertainty)));
    grades();
    thresholds();
    draft.heading(3, "uncertainty.assumptions");
    draft.add(
        new Block.Items(
            uncertainty.assumptions().stream()
                .map(each -> new Item(Mark.DOT, wording.assumption(each)))
                .toList()));
  }

  private void grades() {
    if (uncertainty.grades().isEmpty()) {
      return;
    }
    List<Row> rows =
        uncertainty.grades().entrySet().stream()
            .map(
                each ->
                    Row.of(
                        wording.grade(each.getKey()),
                        wording.probability(each.getValue(), uncertainty)))
            .toList();
    draft.table(
        draft.say("uncertainty.grade"),
        List.of(
            draft.words("uncertainty.grade", 7), draft.numbers("uncertainty.probability", "", 4)),
        rows);
  }

  private void thresholds() {
    if (uncertainty.thresholds().isEmpty()) {
      return;
    }
    List<Row> rows =
        uncertainty.thresholds().stream()
            .map(
                each ->
                    Row.of(
                        wording.threshold(each),
                        wording.verdict(each),
                        wording.chance(each, uncertainty)))
            .toList();
    draft.table(
        draft.say("uncertainty.thresholds"),
        List.of(
            draft.words("uncertainty.threshold", 7),
            draft.words("uncertainty.by-values", 3),
            draft.words("uncertainty.met", 4)),
        rows);
  }

  private void figures() {
    List<Row> rows =
        uncertainty.figures().stream()
            .filter(each -> !each.figure().sum() || each.figure().value().signum() != 0)
            .map(this::row)
            .toList();
    draft.table(
        draft.say("statement.intervals", "level", UncertaintyWording.level(uncertainty)),
        List.of(
            draft.words("statement.item", 7),
            draft.numbers("uncertainty.value", "", 4),
            draft.words("statement.unit", 3),
            draft.numbers("uncertainty.lower", "", 4),
            draft.numbers("uncertainty.upper", "", 4),
            draft.numbers("statement.half-width", "", 4)),
        rows);
    draft.note("uncertainty.key");
  }

  private Row row(FigureUncertainty each) {
    String unit = each.figure().unit();
    boolean plain = wording.unit(each.figure()).isEmpty();
    return Row.of(
        wording.name(each.figure()),
        wording.value(each.figure(), each.figure().value().doubleValue()),
        plain ? "" : unit.equals("tCO2e") ? unit : wording.unit(each.figure()),
        end(each, interval -> interval.lower()),
        end(each, interval -> interval.upper()),
        wording.halfWidth(each));
  }

  private String end(
      FigureUncertainty each,
      Function<io.tanheng.accounting.uncertainty.distribution.Interval, Double> end) {
    return each.spread()
        .map(spread -> wording.value(each.figure(), end.apply(spread.interval())))
        .orElse(Figures.NONE);
  }

  private void density(Density density) {
    String name = wording.name(uncertainty.figure(density.figure()).figure());
    String level = UncertaintyWording.level(uncertainty);
    String description = draft.say("statement.density", "figure", name, "level", level);
    draft.figure(draft.plots().density(density, uncertainty, description), 0.85);
  }

  private void contributions(VarianceShares shares) {
    List<Row> rows =
        shares.shares().stream()
            .map(
                each ->
                    Row.of(
                        wording.parameter(each.parameter()),
                        Figures.percent(BigDecimal.valueOf(each.share()))))
            .toList();
    String name = wording.name(uncertainty.figure(shares.figure()).figure());
    draft.table(
        draft.say("uncertainty.variance", "figure", name),
        List.of(
            Column.text(draft.say("statement.parameter"), 9),
            draft.numbers("statement.variance-share", "%", 3)),
        rows);
  }
}
