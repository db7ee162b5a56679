package io.tanheng.factors.lint;

import io.tanheng.factors.catalog.AcceptedFinding;
import io.tanheng.factors.issue.Issue;
import java.util.List;

/**
 * What a factor set was found to have.
 *
 * @param findings what is wrong, in the order of the rows
 * @param accepted findings that the set carries with a reason
 */
public record LintReport(List<Issue> findings, List<Accepted> accepted) {
  /** A finding and why it stands. */
  public record Accepted(Issue finding, AcceptedFinding acceptance) {}

  public LintReport {
    findings = List.copyOf(findings);
    accepted = List.copyOf(accepted);
  }
}
