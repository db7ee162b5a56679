package io.tanheng.documents.report;

import io.tanheng.accounting.evaluation.Assumption;
import io.tanheng.documents.html.Markup;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Severity;
import java.util.List;

/** Every finding, errors first, and what the result rests on that is not settled. */
final class FindingPart {
  /** So many are shown. */
  private static final int SHOWN = 500;

  private FindingPart() {}

  static void write(Sheet sheet) {
    List<Issue> findings = sheet.evaluation().findings();
    long errors = findings.stream().filter(each -> each.severity() == Severity.ERROR).count();
    sheet.section(
        "findings",
        sheet.say(
            "finding.heading",
            "errors",
            Long.toString(errors),
            "warnings",
            Long.toString(findings.size() - errors)));
    Markup html = sheet.html();
    html.raw("<ul class=\"findings\">");
    for (Severity severity : Severity.values()) {
      findings.stream()
          .filter(each -> each.severity() == severity)
          .limit(SHOWN)
          .forEach(each -> finding(sheet, each));
    }
    html.raw("</ul>");
    if (findings.size() > SHOWN) {
      String shown = Integer.toString(SHOWN);
      html.element("p", "cut", sheet.say("report.findings-bounded", "count", shown));
    }
    sheet.end();
    assumptions(sheet);
  }

  private static void finding(Sheet sheet, Issue issue) {
    Markup html = sheet.html();
    html.raw("<li class=\"" + issue.severity().word() + "\"><b>");
    html.text(sheet.say("severity." + issue.severity().word())).raw("</b> ");
    html.text(sheet.wording().fault(issue));
    html.element("small", "", (issue.code() + " " + issue.clause()).strip()).raw("</li>");
  }

  private static void assumptions(Sheet sheet) {
    sheet.section("assumptions", sheet.say("assumption.heading"));
    sheet.html().raw("<ul class=\"findings\">");
    for (Assumption each : sheet.evaluation().assumptions()) {
      String clause = each.clause().isBlank() ? "" : sheet.wording().citation(each.clause()) + " ";
      String sentence = clause + sheet.wording().text(each.code(), each.facts()).strip();
      sheet.html().element("li", "", sentence);
    }
    sheet.html().raw("</ul>");
    sheet.end();
  }
}
