package io.tanheng.cli;

import io.tanheng.accounting.book.BookReader;
import io.tanheng.accounting.collect.BookMerge;
import io.tanheng.documents.json.JsonPage;
import io.tanheng.documents.text.Wording;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What the commands share that bring data together: their sentences, where they may write. */
final class Collected {
  private final Session session;
  private final Wording wording;

  Collected(Session session) {
    this.session = session;
    Locale locale = session.wording().chinese() ? Locale.CHINESE : Locale.ENGLISH;
    this.wording = session.wording().with(Messages.of(BookMerge.class, locale));
  }

  Wording wording() {
    return wording;
  }

  String text(String key, String... facts) {
    return wording.text(key, facts);
  }

  /**
   * A book is never written over, and it is written as a folder.
   *
   * @throws UsageException where something stands at that place, or its name is a workbook's
   */
  void checkFolder(Path out) {
    if (BookReader.namedAsWorkbook(out)) {
      throw session.usage("usage-out-workbook", "path", out.toString());
    }
    if (Files.exists(out)) {
      throw session.usage("usage-out-exists", "path", out.toString());
    }
  }

  /** Says every fault below that heading; the exit code. */
  int refuse(String heading, Path book, List<Issue> faults, boolean json) throws IOException {
    new BookRun(session).printFaults(heading, book, faults, wording);
    if (json) {
      try (JsonPage page = JsonPage.to(session.terminal().out())) {
        FaultJson.write(book, faults, page, wording);
      }
    }
    return ExitCode.REFUSED;
  }
}
