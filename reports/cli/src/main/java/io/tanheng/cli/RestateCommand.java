package io.tanheng.cli;

import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.book.BookReader;
import io.tanheng.accounting.restatement.Restatement;
import io.tanheng.accounting.restatement.Restating;
import io.tanheng.accounting.restatement.Significance;
import io.tanheng.documents.json.JsonPage;
import io.tanheng.documents.text.Page;
import io.tanheng.documents.text.Wording;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Messages;
import io.tanheng.factors.issue.Outcome;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tanheng restate}: from the old figure of a year to the new one, reason by reason. */
@Command(name = "restate")
final class RestateCommand implements Tanheng.Command {
  /** What happens at the threshold itself. */
  enum At {
    above(Significance.Comparator.ABOVE),
    at_least(Significance.Comparator.AT_LEAST);

    private final Significance.Comparator comparator;

    At(Significance.Comparator comparator) {
      this.comparator = comparator;
    }
  }

  private final Session session;
  private final Wording wording;

  @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "old-book")
  private Path old = Path.of("");

  @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "now-book")
  private Path now = Path.of("");

  @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "restate-year")
  private Optional<Integer> year = Optional.empty();

  @Option(names = "--threshold", paramLabel = "%", descriptionKey = "threshold")
  private BigDecimal threshold = BigDecimal.valueOf(5);

  @Option(names = "--comparator", paramLabel = "above|at_least", descriptionKey = "comparator")
  private At comparator = At.above;

  @Option(names = "--row-tonnes", paramLabel = "T", descriptionKey = "row-tonnes")
  private BigDecimal rowTonnes = BigDecimal.valueOf(100);

  @Mixin private FactorFolders folders = new FactorFolders();

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  RestateCommand(Session session) {
    this.session = session;
    Locale locale = session.wording().chinese() ? Locale.CHINESE : Locale.ENGLISH;
    this.wording = session.wording().with(Messages.of(Restating.class, locale));
  }

  @Override
  public int run() throws IOException {
    Significance significance = significance();
    FactorCatalog catalog = folders.catalog(session);
    Outcome<Book> before = BookReader.read(old, catalog);
    Outcome<Book> after = BookReader.read(now, catalog);
    if (!(before instanceof Outcome.Given<Book> oldBook)) {
      return refuse(old, before);
    }
    if (!(after instanceof Outcome.Given<Book> newBook)) {
      return refuse(now, after);
    }
    Outcome<Restatement> outcome =
        Restating.restate(
            oldBook.value(),
            newBook.value(),
            catalog,
            year.orElse(oldBook.value().park().reportingYear()),
            significance);
    if (!(outcome instanceof Outcome.Given<Restatement> given)) {
      return refuse(now, outcome);
    }
    print(new RestatementTable(given.value(), catalog.activities(), wording));
    return ExitCode.GOOD;
  }

  private int refuse(Path book, Outcome<?> refused) {
    new BookRun(session).printFaults(book, refused.issues(), wording);
    return ExitCode.REFUSED;
  }

  private Significance significance() {
    if (threshold.signum() <= 0) {
      throw session.usage(
          "usage-value",
          "name",
          "--threshold",
          "value",
          threshold.toPlainString(),
          "allowed",
          "> 0");
    }
    if (rowTonnes.signum() < 0) {
      throw session.usage(
          "usage-value",
          "name",
          "--row-tonnes",
          "value",
          rowTonnes.toPlainString(),
          "allowed",
          ">= 0");
    }
    return new Significance(threshold.movePointLeft(2), comparator.comparator, rowTonnes);
  }

  private void print(RestatementTable found) throws IOException {
    if (json) {
      try (JsonPage page = JsonPage.to(session.terminal().out())) {
        found.json(page);
      }
      return;
    }
    Page page = new Page(session.terminal().colour());
    found.print(page);
    session.terminal().out().print(page);
  }
}
