package io.tanheng.cli;

import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.book.BookReader;
import io.tanheng.accounting.collect.CollectionFindings;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.evaluation.Evaluator;
import io.tanheng.documents.json.JsonPage;
import io.tanheng.documents.summary.FindingSection;
import io.tanheng.documents.text.Page;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Outcome;
import io.tanheng.factors.issue.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tanheng completeness}: which enterprise reported what for which month. */
@Command(name = "completeness")
final class CompletenessCommand implements Tanheng.Command {
  /** Findings of the evaluation that speak of completeness. */
  private static final Set<String> OF_EVALUATION =
      Set.of(
          "no-data",
          "annual-and-monthly",
          "months-missing",
          "prior-year-incomplete",
          "year-not-used",
          "transfer-unmatched",
          "transfer-exceeds-supply");

  private final Session session;
  private final Collected collected;

  @Parameters(paramLabel = "BOOK", descriptionKey = "book")
  private Path path = Path.of("");

  @Mixin private FactorFolders folders = new FactorFolders();

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  CompletenessCommand(Session session) {
    this.session = session;
    this.collected = new Collected(session);
  }

  @Override
  public int run() throws IOException {
    FactorCatalog catalog = folders.catalog(session);
    Outcome<Book> read = BookReader.read(path, catalog);
    if (!(read instanceof Outcome.Given<Book> given)) {
      return collected.refuse("faults", path, read.issues(), json);
    }
    Outcome<Evaluation> evaluation = Evaluator.evaluate(given.value(), catalog);
    List<Issue> findings = findings(given.value(), evaluation);
    print(given.value(), findings, evaluation.asOptional().isPresent());
    boolean errors = findings.stream().anyMatch(each -> each.severity() == Severity.ERROR);
    return errors ? ExitCode.FINDINGS : ExitCode.GOOD;
  }

  /** A book that cannot be evaluated yet, for want of a factor, can be looked over all the same. */
  private static List<Issue> findings(Book book, Outcome<Evaluation> evaluation) {
    List<Issue> findings = new ArrayList<>();
    evaluation
        .asOptional()
        .ifPresent(
            given ->
                given.findings().stream()
                    .filter(each -> OF_EVALUATION.contains(each.code()))
                    .forEach(findings::add));
    findings.addAll(CollectionFindings.of(book));
    return findings;
  }

  private void print(Book book, List<Issue> findings, boolean evaluated) throws IOException {
    CompletenessTable table = new CompletenessTable(book, collected.wording());
    if (json) {
      try (JsonPage page = JsonPage.to(session.terminal().out())) {
        table.json(path, findings, page);
      }
      return;
    }
    Page page = new Page(session.terminal().colour());
    table.print(page);
    FindingSection.print(findings, page, collected.wording());
    if (!evaluated) {
      page.line("").line(collected.text("completeness.refused"));
    }
    session.terminal().out().print(page);
  }
}
