package io.tanheng.documents.json;

import io.tanheng.documents.text.Wording;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** Writes findings, and faults of a book in the same form. */
public final class FindingJson {
  private FindingJson() {}

  /** Writes an array of them under a name. */
  public static void write(String name, List<Issue> issues, JsonPage page, Wording wording)
      throws IOException {
    write(name, issues, page, wording, Location::text);
  }

  /** Writes them with tables as places, whichever form the book has. */
  static void ofTables(String name, List<Issue> issues, JsonPage page, Wording wording)
      throws IOException {
    write(name, issues, page, wording, Location::tableText);
  }

  private static void write(
      String name,
      List<Issue> issues,
      JsonPage page,
      Wording wording,
      Function<Location, String> place)
      throws IOException {
    page.objects(
        name,
        issues,
        issue -> {
          page.text("severity", issue.severity().word());
          page.text("code", issue.code());
          page.text("clause", issue.clause());
          page.text("where", place.apply(issue.where()));
          page.text("message", wording.sentence(issue));
        });
  }
}
