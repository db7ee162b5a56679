package io.tanheng.cli;

import io.tanheng.accounting.book.template.BookTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tanheng template}: a book to be filled in. */
@Command(name = "template")
final class TemplateCommand implements Tanheng.Command {
  private final Session session;

  @Parameters(paramLabel = "FILE.xlsx|DIR", descriptionKey = "template-out")
  private Path out = Path.of("");

  @Option(names = "--enterprise", paramLabel = "ID", descriptionKey = "template-enterprise")
  private String enterprise = "";

  TemplateCommand(Session session) {
    this.session = session;
  }

  @Override
  public int run() {
    if (Files.exists(out)) {
      throw session.usage("template-exists", "path", out.toString());
    }
    try {
      write();
    } catch (IOException refused) {
      throw session.usage(
          "usage-not-written", "path", out.toString(), "reason", refused.toString());
    }
    String written = session.wording().text("template.written", "path", out.toString());
    session.terminal().out().println(written);
    return ExitCode.GOOD;
  }

  private void write() throws IOException {
    Locale language = session.wording().chinese() ? Locale.CHINESE : Locale.ENGLISH;
    BookTemplate template =
        enterprise.isBlank()
            ? BookTemplate.of(session.catalog(), language)
            : BookTemplate.of(session.catalog(), language, enterprise.strip());
    if (out.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      template.writeWorkbook(out);
    } else {
      template.writeFolder(out);
    }
  }
}
