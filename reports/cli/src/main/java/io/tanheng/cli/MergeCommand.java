package io.tanheng.cli;

import io.tanheng.accounting.collect.BookMerge;
import io.tanheng.accounting.collect.Contribution;
import io.tanheng.accounting.collect.InPlace;
import io.tanheng.documents.json.JsonPage;
import io.tanheng.documents.text.Page;
import io.tanheng.documents.text.TextTable;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tanheng merge}: brings the books and tables of tenants into the park's book. */
@Command(name = "merge")
final class MergeCommand implements Tanheng.Command {
  private final Session session;
  private final Collected collected;

  @Parameters(index = "0", paramLabel = "BOOK", descriptionKey = "book")
  private Path book = Path.of("");

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "tenant-file")
  private List<Path> files = List.of();

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "new-book")
  private Optional<Path> out = Optional.empty();

  @Option(names = "--in-place", descriptionKey = "in-place")
  private boolean inPlace;

  @Option(names = "--enterprise", paramLabel = "ID", descriptionKey = "whose")
  private Optional<String> enterprise = Optional.empty();

  @Mixin private FactorFolders folders = new FactorFolders();

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  MergeCommand(Session session) {
    this.session = session;
    this.collected = new Collected(session);
  }

  @Override
  public int run() throws IOException {
    checkPlace();
    BookMerge merge = new BookMerge(book, folders.catalog(session));
    files.forEach(file -> merge.add(file, enterprise));
    Path target = out.orElseGet(() -> InPlace.beside(book));
    Outcome<List<Contribution>> result = session.write(target, () -> merge.write(target));
    if (!(result instanceof Outcome.Given<List<Contribution>> given)) {
      return collected.refuse("merge.refused", book, result.issues(), json);
    }
    Path written = out.isPresent() ? target : replace(merge, target);
    given.issues().forEach(this::remark);
    print(given.value(), written);
    return ExitCode.GOOD;
  }

  private void checkPlace() {
    if (out.isPresent() == inPlace) {
      throw session.usage("usage-out-or-in-place");
    }
    if (inPlace && !Files.isDirectory(book)) {
      throw session.usage("usage-in-place-folder", "path", book.toString());
    }
    out.ifPresent(collected::checkFolder);
  }

  /** Nothing new leaves the book untouched, without a backup. */
  private Path replace(BookMerge merge, Path merged) throws IOException {
    if (merge.addsAnything()) {
      Path backup = InPlace.replace(book, merged);
      session.terminal().err().println(collected.text("merge.backup", "path", backup.toString()));
    } else {
      InPlace.discard(merged);
    }
    return book;
  }

  private void remark(Issue issue) {
    session.terminal().err().println(collected.wording().fault(issue));
  }

  private void print(List<Contribution> contributions, Path written) throws IOException {
    if (json) {
      printJson(contributions, written);
      return;
    }
    Page page = new Page(session.terminal().colour());
    TextTable table = page.newTable("nlrr");
    table.row(
        collected.text("merge.file"),
        collected.text("merge.table"),
        collected.text("merge.added"),
        collected.text("merge.same"));
    for (Contribution each : contributions) {
      table.row(
          each.file(), each.table(), Integer.toString(each.added()), Integer.toString(each.same()));
    }
    page.table(table).line("");
    page.line(collected.text("summary.written", "file", written.toString()));
    session.terminal().out().print(page);
  }

  private void printJson(List<Contribution> contributions, Path written) throws IOException {
    try (JsonPage page = JsonPage.to(session.terminal().out())) {
      page.object(
          () -> {
            page.text("book", written.toString());
            page.objects("files", contributions, each -> write(each, page));
          });
    }
  }

  private static void write(Contribution each, JsonPage page) throws IOException {
    page.text("file", each.file());
    page.text("table", each.table());
    page.number("added", each.added());
    page.number("same", each.same());
  }
}
