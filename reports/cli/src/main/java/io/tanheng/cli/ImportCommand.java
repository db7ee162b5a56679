package io.tanheng.cli;

import io.tanheng.accounting.collect.ImportReport;
import io.tanheng.accounting.collect.ImportedSum;
import io.tanheng.accounting.collect.TableImport;
import io.tanheng.documents.json.JsonPage;
import io.tanheng.documents.text.Figures;
import io.tanheng.documents.text.Page;
import io.tanheng.documents.text.TextTable;
import io.tanheng.factors.issue.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tanheng import}: makes book rows of a foreign table. */
@Command(name = "import")
final class ImportCommand implements Tanheng.Command {
  private final Session session;
  private final Collected collected;

  @Parameters(paramLabel = "FILE", descriptionKey = "foreign-file")
  private Path file = Path.of("");

  @Option(names = "--map", required = true, paramLabel = "MAP", descriptionKey = "map")
  private Path map = Path.of("");

  @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "foreign-sheet")
  private Optional<String> sheet = Optional.empty();

  @Option(names = "--out", required = true, paramLabel = "BOOK", descriptionKey = "import-out")
  private Path out = Path.of("");

  @Option(names = "--book", paramLabel = "BOOK", descriptionKey = "import-book")
  private Optional<Path> book = Optional.empty();

  @Mixin private FactorFolders folders = new FactorFolders();

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  ImportCommand(Session session) {
    this.session = session;
    this.collected = new Collected(session);
  }

  @Override
  public int run() throws IOException {
    checkReadable(file);
    checkReadable(map);
    collected.checkFolder(out);
    TableImport table = new TableImport(file, map, sheet, folders.catalog(session));
    Outcome<ImportReport> result = session.write(out, () -> table.write(out, book));
    if (!(result instanceof Outcome.Given<ImportReport> given)) {
      return collected.refuse("import.refused", file, result.issues(), json);
    }
    print(given.value());
    return ExitCode.GOOD;
  }

  private void checkReadable(Path path) {
    if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
      throw session.usage("usage-no-file", "path", path.toString());
    }
  }

  private void print(ImportReport report) throws IOException {
    if (json) {
      printJson(report);
      return;
    }
    Page page = new Page(session.terminal().colour());
    TextTable table = page.newTable("lrrrn");
    table.row(
        collected.text("import.key"),
        collected.text("import.rows"),
        collected.text("import.in"),
        collected.text("import.out"),
        collected.text("import.unit"));
    for (ImportedSum sum : report.sums()) {
      String rows = Integer.toString(sum.rows());
      table.row(sum.key(), rows, Figures.exact(sum.in()), Figures.exact(sum.out()), sum.unit());
    }
    page.table(table).line("");
    String skipped = Integer.toString(report.skipped());
    String blank = Integer.toString(report.blank());
    page.line(collected.text("import.left", "skipped", skipped, "blank", blank));
    if (report.same() > 0) {
      page.line(
          collected.text(
              "import.same",
              "same",
              Integer.toString(report.same()),
              "rows",
              Integer.toString(report.sums().size())));
    }
    page.line(collected.text("summary.written", "file", out.toString()));
    session.terminal().out().print(page);
  }

  private void printJson(ImportReport report) throws IOException {
    try (JsonPage page = JsonPage.to(session.terminal().out())) {
      page.object(
          () -> {
            page.text("book", out.toString());
            page.objects("sums", report.sums(), sum -> write(sum, page));
            page.number("skipped", report.skipped());
            page.number("blank", report.blank());
            page.number("same", report.same());
          });
    }
  }

  private static void write(ImportedSum sum, JsonPage page) throws IOException {
    page.text("key", sum.key());
    page.number("rows", sum.rows());
    page.number("in", sum.in());
    page.number("out", sum.out());
    page.text("unit", sum.unit());
  }
}
