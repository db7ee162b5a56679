package io.tanheng.factors.catalog;

import io.tanheng.factors.issue.Issue;
import java.util.List;
import java.util.Optional;

/**
 * What could be read of a factor set: the sound rows, and every fault.
 *
 * @param set the set of the sound rows; absent where the form itself is at fault
 * @param issues faults of form and of rows
 */
public record FactorReading(Optional<FactorSet> set, List<Issue> issues) {
  public FactorReading {
    issues = List.copyOf(issues);
  }

  /** Whether a table or the manifest cannot be read at all. */
  public boolean unreadable() {
    return set.isEmpty() || issues.stream().anyMatch(issue -> form(issue.code()));
  }

  private static boolean form(String code) {
    return code.startsWith("factor-manifest-")
        || code.startsWith("factor-column-")
        || (code.startsWith("factor-table-") && !code.equals("factor-table-changed"));
  }
}
