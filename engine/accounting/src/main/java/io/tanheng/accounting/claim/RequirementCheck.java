package io.tanheng.accounting.claim;

import io.tanheng.factors.issue.Issue;
import java.util.List;

/**
 * The requirements of §4.2 and what is to be known about them.
 *
 * @param requirements R1 to R6 in order
 * @param findings findings in the order of the requirements
 */
public record RequirementCheck(List<Requirement> requirements, List<Issue> findings) {
  public RequirementCheck {
    requirements = List.copyOf(requirements);
    findings = List.copyOf(findings);
  }
}
