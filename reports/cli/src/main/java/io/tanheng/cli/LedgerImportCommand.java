package io.tanheng.cli;

import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Outcome;
import io.tanheng.ledger.Ledger;
import io.tanheng.ledger.book.BookContent;
import io.tanheng.ledger.book.Imported;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tanheng ledger import}: stores a book as the draft of its year. */
@Command(name = "import")
final class LedgerImportCommand implements Tanheng.Command {
  private final Session session;

  @Parameters(paramLabel = "BOOK", descriptionKey = "book")
  private Path book = Path.of("");

  @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "ledger-reason")
  private String reason = "";

  @Mixin private FactorFolders folders = new FactorFolders();

  @Mixin private LedgerAddress address = new LedgerAddress();

  LedgerImportCommand(Session session) {
    this.session = session;
  }

  @Override
  public int run() throws IOException {
    LedgerRun run = new LedgerRun(session, address);
    Outcome<BookContent> content = BookContent.read(book, folders.catalog(session));
    if (!(content instanceof Outcome.Given<BookContent> given)) {
      new BookRun(session).printFaults("merge.refused", book, content.issues(), run.wording());
      return ExitCode.REFUSED;
    }
    return run.besideBook(book, ledger -> told(run, ledger, ledger.store(given.value(), reason)));
  }

  /** What was stored, and which of its lots use serials that somebody else has. */
  private static int told(LedgerRun run, Ledger ledger, Outcome<Imported> stored) {
    if (!(stored instanceof Outcome.Given<Imported> done)) {
      return run.refuse(stored.issues());
    }
    print(run, done.value());
    List<Issue> conflicts = ledger.conflicts(done.value().version()).asOptional().orElse(List.of());
    run.refuse(conflicts);
    return conflicts.isEmpty() ? ExitCode.GOOD : ExitCode.FINDINGS;
  }

  private static void print(LedgerRun run, Imported done) {
    run.say(
        done.nothing() ? "ledger.imported-nothing" : "ledger.imported",
        "park",
        done.version().park(),
        "version",
        done.version().name(),
        "added",
        Integer.toString(done.added()),
        "changed",
        Integer.toString(done.changed()),
        "withdrawn",
        Integer.toString(done.withdrawn()),
        "digest",
        done.version().digest());
  }
}
