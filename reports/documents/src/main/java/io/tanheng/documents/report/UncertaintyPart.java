package io.tanheng.documents.report;

import io.tanheng.accounting.uncertainty.book.BookFigure;
import io.tanheng.accounting.uncertainty.book.BookUncertainty;
import io.tanheng.accounting.uncertainty.book.Density;
import io.tanheng.accounting.uncertainty.book.FigureUncertainty;
import io.tanheng.documents.report.Sheet.Column;
import io.tanheng.documents.text.UncertaintyWording;
import java.util.List;

/** How sure the totals are, and how the trials of the main figures lie. */
final class UncertaintyPart {
  private UncertaintyPart() {}

  static void write(Sheet sheet, BookUncertainty uncertainty) {
    UncertaintyWording wording = new UncertaintyWording(sheet.evaluation(), sheet.wording());
    sheet.section("uncertainty", wording.text("uncertainty.distribution"));
    sheet.html().element("p", "lead", wording.basis(uncertainty));
    for (Density density : uncertainty.densities()) {
      BookFigure figure = uncertainty.figure(density.figure()).figure();
      String caption =
          wording.text(
              "uncertainty.density",
              "figure",
              wording.name(figure),
              "unit",
              wording.unit(figure).isEmpty()
                  ? sheet.wording().unit(figure.unit())
                  : wording.unit(figure),
              "level",
              UncertaintyWording.level(uncertainty));
      sheet.figure(sheet.plots().density(density, uncertainty, caption));
    }
    List<Column> columns =
        List.of(
            Column.text(wording.text("uncertainty.figure")),
            Column.number(wording.text("uncertainty.value")),
            Column.text(sheet.say("report.unit")),
            Column.number(wording.text("uncertainty.approach2")),
            Column.number(wording.text("uncertainty.approach1")));
    sheet.table(
        "plain",
        columns,
        uncertainty.figures().stream()
            .filter(each -> !each.figure().sum() || each.figure().value().signum() != 0)
            .map(each -> cells(each, wording))
            .toList());
    wording.trend(uncertainty).ifPresent(said -> sheet.html().element("p", "cut", said));
    sheet.html().element("p", "cut", wording.covered(uncertainty));
    grades(sheet, uncertainty, wording);
    thresholds(sheet, uncertainty, wording);
    sheet.end();
  }

  private static void grades(Sheet sheet, BookUncertainty uncertainty, UncertaintyWording wording) {
    if (!uncertainty.grades().isEmpty()) {
      sheet.table(
          "plain",
          List.of(
              Column.text(wording.text("uncertainty.grade")),
              Column.number(wording.text("uncertainty.probability"))),
          uncertainty.grades().entrySet().stream()
              .map(
                  each ->
                      List.of(
                          wording.grade(each.getKey()),
                          wording.probability(each.getValue(), uncertainty)))
              .toList());
    }
  }

  private static void thresholds(
      Sheet sheet, BookUncertainty uncertainty, UncertaintyWording wording) {
    if (!uncertainty.thresholds().isEmpty()) {
      sheet.table(
          "plain",
          List.of(
              Column.text(wording.text("uncertainty.threshold")),
              Column.text(wording.text("uncertainty.by-values")),
              Column.number(wording.text("uncertainty.met"))),
          uncertainty.thresholds().stream()
              .map(
                  each ->
                      List.of(
                          wording.threshold(each),
                          wording.verdict(each),
                          wording.chance(each, uncertainty)))
              .toList());
    }
  }

  private static List<String> cells(FigureUncertainty each, UncertaintyWording wording) {
    return List.of(
        wording.name(each.figure()),
        wording.value(each.figure(), each.figure().value().doubleValue()),
        wording.unit(each.figure()),
        wording.distances(each),
        wording.halfWidth(each));
  }
}
