package io.tanheng.documents.json;

import io.tanheng.documents.text.Wording;
import io.tanheng.factors.issue.Issue;
import java.io.IOException;
import java.util.List;

/** Writes findings, and faults of a book in the same form. */
public final class FindingJson {
  private FindingJson() {}

  /** Writes an array of them under a name. */
  public static void write(String name, List<Issue> issues, JsonPage page, Wording wording)
      throws IOException {
    page.objects(
        name,
        issues,
        issue -> {
          page.text("severity", issue.severity().word());
          page.text("code", issue.code());
          page.text("clause", issue.clause());
          page.text("where", issue.where().text());
          page.text("message", wording.sentence(issue));
        });
  }
}
