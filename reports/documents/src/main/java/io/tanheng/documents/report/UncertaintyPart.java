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
    sheet.html().element("p", "cut", wording.covered(uncertainty));
    sheet.end();
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
