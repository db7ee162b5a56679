package io.tanheng.documents.report;

import io.tanheng.accounting.claim.Requirement;
import io.tanheng.documents.html.Markup;
import io.tanheng.documents.summary.RequirementSection;

/** The requirements of §4.2 and what each rests on. */
final class RequirementPart {
  private RequirementPart() {}

  static void write(Sheet sheet) {
    if (sheet.evaluation().requirements().isEmpty()) {
      return;
    }
    sheet.section("requirements", sheet.say("requirement.heading"));
    Markup html = sheet.html();
    html.raw("<ul class=\"checks\">");
    for (Requirement each : sheet.evaluation().requirements()) {
      html.raw("<li class=\"" + (each.met() ? "yes" : "no") + "\"><b>").text(each.code() + " ");
      html.text(sheet.wording().word("requirement", each.code())).raw("</b> ").text(each.clause());
      html.element("small", "", RequirementSection.evidence(each, sheet.wording())).raw("</li>");
    }
    html.raw("</ul>");
    sheet.end();
  }
}
