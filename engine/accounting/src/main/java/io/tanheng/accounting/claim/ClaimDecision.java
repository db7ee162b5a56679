package io.tanheng.accounting.claim;

import io.tanheng.factors.issue.Issue;
import java.util.List;

/**
 * The claim and what is to be known about it.
 *
 * @param claim grade and claim
 * @param findings {@code grade-depends-on-reading} for each reading that could change the grade
 */
public record ClaimDecision(ZeroCarbonClaim claim, List<Issue> findings) {
  public ClaimDecision {
    findings = List.copyOf(findings);
  }
}
