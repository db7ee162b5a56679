package io.tanheng.documents.report;

import io.tanheng.accounting.indicator.IndicatorResult;
import io.tanheng.documents.html.Markup;
import io.tanheng.documents.report.Sheet.Column;
import io.tanheng.documents.summary.IndicatorSection;
import io.tanheng.documents.summary.ScoreSection;
import io.tanheng.documents.text.Figures;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** The score, a radar of every s, and the indicators with value, leading value, s and evidence. */
final class IndicatorPart {
  private IndicatorPart() {}

  static void write(Sheet sheet) {
    if (sheet.evaluation().scored().isEmpty()) {
      return;
    }
    sheet.section("score", sheet.say("score.heading"));
    sheet.html().raw("<div class=\"columns\">");
    score(sheet);
    sheet.plots().radar().ifPresent(sheet::figure);
    sheet.html().raw("</div>");
    sheet.end();
    sheet.section("indicators", sheet.say("indicator.heading"));
    table(sheet);
    sheet.end();
  }

  private static void score(Sheet sheet) {
    var score = sheet.evaluation().score();
    List<Column> columns =
        List.of(
            Column.text(""),
            Column.number(sheet.say("score.weight")),
            Column.number(sheet.say("score.mean")),
            Column.number(sheet.say("score.points")));
    List<List<String>> rows =
        Stream.concat(
                score.groups().stream()
                    .map(group -> List.of(ScoreSection.cells(group, sheet.wording()))),
                Stream.of(
                    total(sheet, "score.bonus", score.bonus().value()),
                    total(sheet, "score.total", score.total().value()),
                    total(sheet, "score.without", score.withoutBonus().value())))
            .toList();
    sheet.html().raw("<div>");
    sheet.table("plain", columns, rows);
    String range = ScoreSection.range(score.weightRange(), sheet.wording());
    sheet.html().element("p", "cut", range).raw("</div>");
  }

  private static List<String> total(Sheet sheet, String key, BigDecimal points) {
    return List.of(sheet.say(key), "", "", Figures.score(points));
  }

  private static void table(Sheet sheet) {
    Markup html = sheet.html();
    html.raw("<div class=\"wide\"><table class=\"stack indicators\"><thead><tr>");
    for (String key : new String[] {"no", "name", "value", "leading"}) {
      boolean number = key.equals("value") || key.equals("leading");
      html.element("th", number ? "n" : "", sheet.say("indicator." + key));
    }
    html.element("th", "", "s").element("th", "", sheet.say("indicator.status"));
    html.raw("</tr></thead><tbody>");
    String group = "";
    for (IndicatorResult each : sheet.evaluation().indicators()) {
      if (!each.definition().group().equals(group)) {
        group = each.definition().group();
        html.raw("<tr class=\"group\"><th colspan=\"6\">");
        html.text(sheet.wording().word("group", group)).raw("</th></tr>");
      }
      row(sheet, each);
    }
    html.raw("</tbody></table></div>");
  }

  private static void row(Sheet sheet, IndicatorResult result) {
    String[] cells = IndicatorSection.cells(result, sheet.wording());
    Markup html = sheet.html();
    html.raw(result.counts() ? "<tr>" : "<tr class=\"out\">");
    html.element("td", "id", cells[0]).raw("<td>").text(cells[1]);
    if (!result.evidence().isBlank()) {
      html.element("small", "", result.evidence());
    }
    html.raw("</td><td class=\"n\" data-column=\"").text(sheet.say("indicator.value"));
    html.raw("\">").text(cells[2]).raw("</td><td class=\"n\" data-column=\"");
    html.text(sheet.say("indicator.leading")).raw("\">").text(cells[3]).raw("</td>");
    html.raw("<td class=\"s\" data-column=\"s\">");
    result.s().ifPresent(s -> bar(html, s.value()));
    html.text(cells[4]).raw("</td><td>").text(cells[5]).raw("</td></tr>");
  }

  /** A bar as long as s. */
  private static void bar(Markup html, BigDecimal s) {
    BigDecimal width = io.tanheng.documents.html.Scale.whole(List.of(BigDecimal.ONE)).place(s);
    boolean full = s.compareTo(BigDecimal.ONE) >= 0;
    html.raw("<svg viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" aria-hidden=\"true\">");
    html.raw("<rect class=\"track\" width=\"100\" height=\"8\"/><rect class=\"");
    html.raw((full ? "down" : "part") + "\" width=\"" + width + "\" height=\"8\"/></svg>");
  }
}
