package io.tanheng.documents.report;

import io.tanheng.accounting.balance.BalanceStep;
import io.tanheng.accounting.balance.CarbonBalance;
import io.tanheng.documents.html.Markup;
import io.tanheng.documents.html.Scale;
import io.tanheng.documents.report.Sheet.Column;
import io.tanheng.documents.text.Figures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The carbon balance as a waterfall from the accounting total to the residual, and as a table. */
final class BalancePart {
  private static final BigDecimal HAIR = new BigDecimal("0.3");

  private BalancePart() {}

  static void write(Sheet sheet) {
    CarbonBalance balance = sheet.evaluation().balance();
    sheet.section("balance", sheet.say("balance.heading"));
    sheet.html().raw("<article>");
    waterfall(sheet, balance);
    sheet.html().raw("</article>");
    covers(sheet, balance);
    sheet.end();
  }

  private static void waterfall(Sheet sheet, CarbonBalance balance) {
    List<BigDecimal> ends = new ArrayList<>(List.of(BigDecimal.ZERO));
    balance.steps().forEach(step -> ends.add(step.remaining()));
    Scale scale = Scale.whole(ends);
    BigDecimal before = BigDecimal.ZERO;
    sheet.html().raw("<div class=\"waterfall\">");
    for (BalanceStep step : balance.steps()) {
      boolean total = step.code().equals("gb_total");
      BigDecimal shown = total ? step.amount().value() : step.used();
      String note = note(sheet, step);
      row(
          sheet,
          sheet.wording().word("step", step.code()),
          note,
          total ? "total" : "down",
          scale.place(total ? BigDecimal.ZERO : before),
          scale.place(step.remaining()),
          Figures.amount(shown));
      before = step.remaining();
    }
    String state = sheet.say(balance.covered() ? "balance.covered" : "balance.uncovered");
    BigDecimal residual = balance.residual().value();
    row(
        sheet,
        sheet.say("balance.residual", "state", state),
        "",
        balance.covered() ? "down" : "up",
        scale.place(BigDecimal.ZERO),
        scale.place(residual),
        Figures.amount(residual));
    sheet.html().raw("</div>");
    if (balance.surplus().value().signum() > 0) {
      String surplus = Figures.amount(balance.surplus().value());
      sheet.html().element("p", "cut", sheet.say("balance.surplus") + ": " + surplus + " tCO2e");
    }
  }

  /** What was available where more than was used. */
  private static String note(Sheet sheet, BalanceStep step) {
    boolean rest = step.amount().value().compareTo(step.used()) > 0;
    return rest && !step.code().equals("gb_total")
        ? sheet.say("balance.amount") + " " + Figures.amount(step.amount().value())
        : "";
  }

  private static void row(
      Sheet sheet,
      String label,
      String note,
      String style,
      BigDecimal from,
      BigDecimal to,
      String value) {
    Markup html = sheet.html();
    boolean end = !style.equals("down") || note.isEmpty() && from.signum() == 0;
    html.raw("<div class=\"row end\"><div class=\"label\">").element(end ? "b" : "span", "", label);
    if (!note.isEmpty()) {
      html.element("small", "", note);
    }
    html.raw("</div><div class=\"bar\"><svg viewBox=\"0 0 100 40\" preserveAspectRatio=\"none\"");
    html.raw(" aria-hidden=\"true\"><rect class=\"track\" y=\"9\" width=\"100\" height=\"22\"/>");
    BigDecimal width = from.subtract(to).abs();
    if (width.signum() > 0) {
      html.raw("<rect class=\"" + style + "\" x=\"" + from.min(to) + "\" y=\"9\" width=\"");
      html.raw(width.max(HAIR) + "\" height=\"22\"/>");
    }
    html.raw("</svg></div>").element("div", "value " + (end ? "" : "step"), value);
    html.raw("</div>");
  }

  private static void covers(Sheet sheet, CarbonBalance balance) {
    List<BalanceStep.Cover> all =
        balance.steps().stream().flatMap(step -> step.covers().stream()).toList();
    if (all.isEmpty()) {
      return;
    }
    sheet.html().raw("<details><summary>").text(sheet.say("balance.covers")).raw("</summary>");
    List<Column> columns =
        List.of(
            Column.text(sheet.say("balance.lot")),
            Column.number(sheet.say("balance.from")),
            Column.number(sheet.say("balance.to")),
            Column.text(sheet.say("balance.serials")));
    sheet.table("", columns, all.stream().map(BalancePart::cells).toList());
    sheet.html().raw("</details>");
  }

  private static List<String> cells(BalanceStep.Cover cover) {
    return List.of(
        cover.lot().value(),
        Figures.amount(cover.from()),
        Figures.amount(cover.to()),
        cover.serials().isBlank() ? Figures.NONE : cover.serials());
  }
}
