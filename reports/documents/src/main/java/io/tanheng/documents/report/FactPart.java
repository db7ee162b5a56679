package io.tanheng.documents.report;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.documents.html.Markup;

/** Which book, method and profile the result is of. */
final class FactPart {
  private FactPart() {}

  static void write(Sheet sheet) {
    Evaluation evaluation = sheet.evaluation();
    var park = evaluation.book().park();
    var document = evaluation.method().method().document();
    sheet.section("facts", sheet.say("report.facts"));
    sheet.html().raw("<dl>");
    fact(sheet, "report.fact.park", sheet.wording().name(park) + " (" + park.parkId() + ")");
    fact(sheet, "report.fact.year", Integer.toString(park.reportingYear()));
    fact(sheet, "report.fact.digest", evaluation.book().digest());
    fact(sheet, "report.fact.method", document.id() + ", " + document.source());
    fact(
        sheet,
        "report.fact.profile",
        evaluation.scheme().id() + ", " + evaluation.scheme().title());
    fact(sheet, "report.fact.gwp", park.gwp());
    fact(sheet, "report.fact.sets", String.join(", ", park.factorSets()));
    fact(sheet, "report.fact.rounding", sheet.say("report.rounding"));
    fact(sheet, "report.fact.proof", sheet.say("report.proof"));
    sheet.html().raw("</dl>");
    sheet.end();
  }

  private static void fact(Sheet sheet, String key, String value) {
    Markup html = sheet.html();
    html.element("dt", "", sheet.say(key)).element("dd", "", value);
  }
}
