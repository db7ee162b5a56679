package io.tanheng.documents.report;

import io.tanheng.accounting.indicator.ThresholdResult;
import io.tanheng.documents.html.Markup;
import io.tanheng.documents.report.Sheet.Column;
import io.tanheng.documents.summary.ThresholdSection;
import java.util.List;
import java.util.OptionalInt;

/** The indicators of a profile of thresholds by target year, each met, missed or open. */
final class ThresholdPart {
  private ThresholdPart() {}

  static void write(Sheet sheet) {
    sheet.evaluation().thresholds().stream()
        .map(ThresholdResult::targetYear)
        .distinct()
        .sorted((a, b) -> Integer.compare(a.orElse(0), b.orElse(0)))
        .forEach(year -> write(sheet, year));
  }

  private static void write(Sheet sheet, OptionalInt year) {
    List<ThresholdResult> results =
        sheet.evaluation().thresholds().stream()
            .filter(each -> each.targetYear().equals(year))
            .toList();
    String heading = ThresholdSection.heading(sheet.evaluation(), year, sheet.wording());
    sheet.section("thresholds" + (year.isPresent() ? "-" + year.getAsInt() : ""), heading);
    sheet.html().element("p", "lead", sheet.evaluation().scheme().title());
    marks(sheet.html(), results);
    List<Column> columns =
        List.of(
            Column.text(sheet.say("indicator.no")),
            Column.text(sheet.say("threshold.role")),
            Column.text(sheet.say("indicator.name")),
            Column.number(sheet.say("indicator.value")),
            Column.number(sheet.say("threshold.threshold")),
            Column.text(sheet.say("threshold.verdict")),
            Column.number(sheet.say("threshold.gap")));
    sheet.table(
        "thresholds",
        columns,
        results.stream()
            .map(each -> List.of(ThresholdSection.cells(each, sheet.wording())))
            .toList());
    sheet.html().element("p", "cut", ThresholdSection.counts(results, sheet.wording()));
    sheet.end();
  }

  /** One mark for each indicator. */
  private static void marks(Markup html, List<ThresholdResult> results) {
    html.raw("<p class=\"marks\">");
    for (ThresholdResult each : results) {
      html.element("span", each.verdict().word(), each.definition().indicator().key());
    }
    html.raw("</p>");
  }
}
