package io.tanheng.accounting.offset;

import io.tanheng.factors.issue.Issue;
import java.util.List;

/**
 * What the lots of a book count for the year.
 *
 * @param lots every lot, in the order of the book, with its own findings
 * @param green grid power that green lots stand for
 * @param findings what concerns the lots together
 */
public record OffsetAssessment(
    List<LotAssessment> lots, GreenMatching green, List<Issue> findings) {
  public OffsetAssessment {
    lots = List.copyOf(lots);
    findings = List.copyOf(findings);
  }
}
