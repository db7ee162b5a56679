package io.tanheng.documents.summary;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.documents.text.Page;
import io.tanheng.documents.text.Wording;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Severity;
import java.util.List;

/** Every finding, errors first. */
public final class FindingSection implements EvaluationSummary.Section {
  @Override
  public void print(Evaluation evaluation, Page page, Wording wording) {
    print(evaluation.findings(), page, wording);
  }

  /** Prints findings with their count, errors first. */
  public static void print(List<Issue> findings, Page page, Wording wording) {
    long errors = findings.stream().filter(each -> each.severity() == Severity.ERROR).count();
    page.heading(
        wording.text(
            "finding.heading",
            "errors",
            Long.toString(errors),
            "warnings",
            Long.toString(findings.size() - errors)));
    for (Severity severity : Severity.values()) {
      findings.stream()
          .filter(each -> each.severity() == severity)
          .forEach(each -> finding(each, page, wording));
    }
  }

  private static void finding(Issue finding, Page page, Wording wording) {
    String severity = wording.text("severity." + finding.severity().word());
    String word = finding.severity() == Severity.ERROR ? page.alarm(severity) : severity;
    String clause = finding.clause().isBlank() ? "" : " " + finding.clause();
    page.line("  " + word + " " + finding.code() + clause);
    page.wrapped(4, wording.fault(finding));
  }
}
