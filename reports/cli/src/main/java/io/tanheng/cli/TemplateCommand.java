package io.tanheng.cli;

import io.tanheng.accounting.book.BookForm;
import io.tanheng.accounting.book.BookReader;
import io.tanheng.accounting.book.form.Cell;
import io.tanheng.accounting.book.form.Words;
import io.tanheng.accounting.book.template.BookTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tanheng template}: a book to be filled in. */
@Command(name = "template")
final class TemplateCommand implements Tanheng.Command {
  /** What names of files end in that a template is none of. */
  private static final List<String> FILES =
      List.of(".csv", ".tsv", ".txt", ".json", ".zip", ".pdf", ".docx");

  private final Session session;

  @Parameters(paramLabel = "FILE.xlsx|DIR", descriptionKey = "template-out")
  private Path out = Path.of("");

  @Option(names = "--enterprise", paramLabel = "ID", descriptionKey = "template-enterprise")
  private Optional<String> enterprise = Optional.empty();

  TemplateCommand(Session session) {
    this.session = session;
  }

  @Override
  public int run() {
    if (Files.exists(out)) {
      throw session.usage("template-exists", "path", out.toString());
    }
    checkName();
    enterprise.ifPresent(this::checkEnterprise);
    session.write(out, this::write);
    String written = session.wording().text("template.written", "path", out.toString());
    session.terminal().out().println(written);
    return ExitCode.GOOD;
  }

  /** A folder that is called as a file would mislead everybody. */
  private void checkName() {
    String name = String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT);
    boolean file = FILES.stream().anyMatch(name::endsWith) || BookReader.namedAsWorkbook(out);
    if (file && !workbook()) {
      throw session.usage("template-name", "path", out.toString());
    }
  }

  /** An id is part of names of files, and is written in every row. */
  private void checkEnterprise(String id) {
    boolean path = id.contains("/") || id.contains("\\") || id.strip().startsWith(".");
    if (id.isBlank() || path || !readable(id.strip())) {
      throw session.usage("template-enterprise-id", "value", id);
    }
  }

  private boolean readable(String id) {
    return BookForm.of(Words.shipped(), session.catalog()).find("enterprises").stream()
        .flatMap(table -> table.columns().stream())
        .filter(column -> column.name().equals("enterprise_id"))
        .map(column -> column.form().read(id))
        .anyMatch(Cell.Good.class::isInstance);
  }

  private boolean workbook() {
    return out.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
  }

  private Path write() throws IOException {
    Locale language = session.wording().chinese() ? Locale.CHINESE : Locale.ENGLISH;
    BookTemplate template =
        enterprise
            .map(id -> BookTemplate.of(session.catalog(), language, id.strip()))
            .orElseGet(() -> BookTemplate.of(session.catalog(), language));
    if (workbook()) {
      template.writeWorkbook(out);
    } else {
      template.writeFolder(out);
    }
    return out;
  }
}
