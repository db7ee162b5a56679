package io.tanheng.cli;

import io.tanheng.documents.json.FindingJson;
import io.tanheng.documents.json.JsonPage;
import io.tanheng.documents.text.Wording;
import io.tanheng.factors.issue.Issue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A refused book as JSON. */
final class FaultJson {
  private FaultJson() {}

  static void write(Path book, List<Issue> faults, JsonPage page, Wording wording)
      throws IOException {
    page.object(
        () -> {
          page.text("book", book.toString());
          FindingJson.write("faults", faults, page, wording);
        });
  }
}
