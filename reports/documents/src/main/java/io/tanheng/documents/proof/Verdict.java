package io.tanheng.documents.proof;

import io.tanheng.factors.issue.Issue;
import java.util.List;

/**
 * What a verification found.
 *
 * @param differences everything that is not as the proof says, the cause before what follows
 * @param notes what is to be known of the verification itself
 */
public record Verdict(List<Issue> differences, List<Issue> notes) {
  public Verdict {
    differences = List.copyOf(differences);
    notes = List.copyOf(notes);
  }

  /** Whether everything is as the proof says. */
  public boolean same() {
    return differences.isEmpty();
  }
}
