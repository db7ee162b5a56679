package io.tanheng.cli;

import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.book.BookReader;
import io.tanheng.accounting.comparison.Comparison;
import io.tanheng.accounting.comparison.Variant;
import io.tanheng.documents.html.ComparisonPage;
import io.tanheng.documents.json.ComparisonJson;
import io.tanheng.documents.summary.ComparisonTable;
import io.tanheng.documents.text.Page;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tanheng compare}: one book under several methods, factor editions or reports. */
@Command(name = "compare")
final class CompareCommand implements Tanheng.Command {
  private final Session session;

  @Parameters(paramLabel = "BOOK", descriptionKey = "book")
  private Path book = Path.of("");

  @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "out")
  private Path out = Path.of("");

  @Mixin private VariantOptions variants = new VariantOptions();

  @Mixin private FactorFolders folders = new FactorFolders();

  @Option(names = "--lines", paramLabel = "N", descriptionKey = "compare-lines")
  private int lines;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  CompareCommand(Session session) {
    this.session = session;
  }

  @Override
  public int run() throws IOException {
    OutFolders.of(List.of(book), out, session);
    FactorCatalog catalog = folders.catalog(session);
    Outcome<Comparison> compared = compared(catalog);
    if (!(compared instanceof Outcome.Given<Comparison> given)) {
      new BookRun(session).printFaults(book, compared.issues());
      return ExitCode.REFUSED;
    }
    Comparison comparison = given.value();
    Path file = session.write(out, () -> ComparisonJson.write(comparison, out));
    Path page = session.write(out, () -> ComparisonPage.write(comparison, session.wording(), out));
    if (json) {
      ComparisonJson.write(comparison, session.terminal().out());
    } else {
      print(comparison, file, page);
    }
    return comparison.accounts().stream().anyMatch(a -> a.evaluation().hasErrors())
        ? ExitCode.FINDINGS
        : ExitCode.GOOD;
  }

  private Outcome<Comparison> compared(FactorCatalog catalog) {
    List<Variant> asked = variants.of(catalog, session);
    String sentence = session.wording().text("progress.evaluate", "book", book.toString());
    Progress progress = Progress.of(session.terminal(), sentence);
    try {
      Outcome<Book> read = BookReader.read(book, catalog);
      return read instanceof Outcome.Given<Book> given
          ? Comparison.of(given.value(), catalog, asked)
          : Outcome.refused(read.issues());
    } finally {
      progress.end();
    }
  }

  private void print(Comparison comparison, Path file, Path html) {
    Page page = new Page(session.terminal().colour());
    ComparisonTable.print(comparison, session.wording(), page, lines);
    page.line("");
    page.line(session.wording().text("summary.written", "file", file.toString()));
    page.line(session.wording().text("summary.written", "file", html.toString()));
    session.terminal().out().print(page);
  }
}
