package io.tanheng.cli;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.uncertainty.book.BookUncertainty;
import io.tanheng.accounting.uncertainty.table.Worksheet;
import io.tanheng.accounting.uncertainty.table.WorksheetReader;
import io.tanheng.documents.html.UncertaintyPage;
import io.tanheng.documents.json.FindingJson;
import io.tanheng.documents.json.JsonPage;
import io.tanheng.documents.json.UncertaintyJson;
import io.tanheng.documents.summary.UncertaintySummary;
import io.tanheng.documents.text.Page;
import io.tanheng.documents.text.Wording;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Messages;
import io.tanheng.factors.issue.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code tanheng uncertainty}: how sure the figures of a book are, or a total and its trend in a
 * table of categories.
 */
@Command(name = "uncertainty")
final class UncertaintyCommand implements Tanheng.Command {
  private final Session session;

  @Parameters(arity = "0..1", paramLabel = "BOOK", descriptionKey = "book")
  private Optional<Path> book = Optional.empty();

  @Mixin private SimulationOptions simulation = new SimulationOptions();

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "uncertainty-out")
  private Optional<Path> out = Optional.empty();

  @Mixin private FactorFolders folders = new FactorFolders();

  @Mixin private MethodOption method = new MethodOption();

  @Mixin private ProfileChoice profile = new ProfileChoice();

  @Option(names = "--table", paramLabel = "FILE", descriptionKey = "worksheet")
  private Optional<Path> table = Optional.empty();

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  UncertaintyCommand(Session session) {
    this.session = session;
  }

  @Override
  public int run() throws IOException {
    if (book.isPresent() == table.isPresent()) {
      throw session.usage("usage-book-or-table");
    }
    return book.isPresent() ? ofBook(book.get()) : ofTable(table.get());
  }

  private int ofBook(Path path) throws IOException {
    simulation.check(session);
    out.ifPresent(folder -> OutFolders.of(List.of(path), folder, session));
    BookRun run = new BookRun(session);
    Outcome<Evaluation> evaluated =
        run.evaluate(path, folders, method.method(session), profile.scheme(session));
    if (!(evaluated instanceof Outcome.Given<Evaluation> given)) {
      run.printFaults(path, evaluated.issues());
      if (json) {
        try (JsonPage page = JsonPage.to(session.terminal().out())) {
          FaultJson.write(path, evaluated.issues(), page, session.wording());
        }
      }
      return ExitCode.REFUSED;
    }
    give(given.value(), simulation.uncertainty(given.value()));
    return given.value().hasErrors() ? ExitCode.FINDINGS : ExitCode.GOOD;
  }

  private void give(Evaluation evaluation, BookUncertainty uncertainty) throws IOException {
    Wording wording = session.wording();
    Page page = new Page(session.terminal().colour());
    UncertaintySummary.print(evaluation, uncertainty, page, wording);
    if (out.isPresent()) {
      Path folder = out.get();
      Path document =
          session.write(folder, () -> UncertaintyJson.write(evaluation, uncertainty, folder));
      Path shown =
          session.write(
              folder, () -> UncertaintyPage.write(evaluation, uncertainty, wording, folder));
      page.line("");
      page.line(wording.text("summary.written", "file", document.toString()));
      page.line(wording.text("summary.written", "file", shown.toString()));
    }
    if (json) {
      UncertaintyJson.write(evaluation, uncertainty, session.terminal().out());
    } else {
      session.terminal().out().print(page);
    }
  }

  private int ofTable(Path file) throws IOException {
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw session.usage("usage-no-file", "path", file.toString());
    }
    Locale locale = session.wording().chinese() ? Locale.CHINESE : Locale.ENGLISH;
    Wording wording = session.wording().with(Messages.of(WorksheetReader.class, locale));
    String name = String.valueOf(file.getFileName());
    Outcome<Worksheet> read = WorksheetReader.read(name, Files.readAllBytes(file));
    if (read instanceof Outcome.Given<Worksheet> given) {
      print(file, new WorksheetTable(given.value(), wording), given.issues(), wording);
      return ExitCode.GOOD;
    }
    return refuse(file, read.issues(), wording);
  }

  private void print(Path file, WorksheetTable worksheet, List<Issue> findings, Wording wording)
      throws IOException {
    if (json) {
      try (JsonPage page = JsonPage.to(session.terminal().out())) {
        worksheet.json(file, findings, page);
      }
      return;
    }
    Page page = new Page(session.terminal().colour());
    worksheet.print(page);
    for (Issue finding : findings) {
      page.line("").wrapped(2, wording.fault(finding));
    }
    session.terminal().out().print(page);
  }

  private int refuse(Path file, List<Issue> faults, Wording wording) throws IOException {
    String count = Integer.toString(faults.size());
    var err = session.terminal().err();
    err.println(wording.text("worksheet.refused", "table", file.toString(), "count", count));
    faults.forEach(each -> err.println(wording.fault(each)));
    if (json) {
      try (JsonPage page = JsonPage.to(session.terminal().out())) {
        page.object(
            () -> {
              page.text("table", file.toString());
              FindingJson.write("faults", faults, page, wording);
            });
      }
    }
    return ExitCode.REFUSED;
  }
}
