package io.tanheng.documents.report;

import io.tanheng.documents.html.Markup;
import io.tanheng.documents.report.Sheet.Column;
import io.tanheng.factors.catalog.EmissionFactor;
import java.util.List;

/** Every factor, unrounded, with its document, table and state of verification. */
final class FactorPart {
  private FactorPart() {}

  static void write(Sheet sheet) {
    List<EmissionFactor> factors = sheet.evaluation().sources();
    sheet.section(
        "factors", sheet.say("report.factors", "count", Integer.toString(factors.size())));
    long unsettled = factors.stream().filter(each -> each.provenance().unsettled()).count();
    Markup html = sheet.html();
    String key = unsettled == 0 ? "assumption.all-verified" : "report.unsettled";
    html.element("p", "lead", sheet.say(key, "count", Long.toString(unsettled)));
    List<Column> columns =
        List.of(
            Column.text(sheet.say("report.factor")),
            Column.number(sheet.say("indicator.value")),
            Column.text(sheet.say("report.unit")),
            Column.text(sheet.say("report.source")),
            Column.text(sheet.say("report.verified")));
    html.raw("<details open=\"\"><summary>")
        .text(sheet.say("report.all-factors"))
        .raw("</summary>");
    sheet.table("factors", columns, factors.stream().map(each -> cells(sheet, each)).toList());
    html.raw("</details>");
    sheet.end();
  }

  private static List<String> cells(Sheet sheet, EmissionFactor factor) {
    var provenance = factor.provenance();
    String place =
        provenance.table().isEmpty() || provenance.document().contains(provenance.table())
            ? provenance.document()
            : provenance.document() + " " + provenance.table();
    String state = sheet.say("report.verified." + provenance.verification().word());
    return List.of(
        factor.id(),
        factor.value().toPlainString(),
        factor.unit().toString(),
        place + " [" + provenance.set() + "]",
        provenance.attributionConfirmed()
            ? state
            : state + sheet.say("punctuation.list") + sheet.say("report.attribution"));
  }
}
