package io.tanheng.cli;

import io.tanheng.accounting.uncertainty.table.Worksheet;
import io.tanheng.accounting.uncertainty.table.WorksheetReader;
import io.tanheng.documents.json.FindingJson;
import io.tanheng.documents.json.JsonPage;
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
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tanheng uncertainty}: how sure a total and its trend are. */
@Command(name = "uncertainty")
final class UncertaintyCommand implements Tanheng.Command {
  private final Session session;
  private final Wording wording;

  @Option(names = "--table", required = true, paramLabel = "FILE", descriptionKey = "worksheet")
  private Path table = Path.of("");

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  UncertaintyCommand(Session session) {
    this.session = session;
    Locale locale = session.wording().chinese() ? Locale.CHINESE : Locale.ENGLISH;
    this.wording = session.wording().with(Messages.of(WorksheetReader.class, locale));
  }

  @Override
  public int run() throws IOException {
    if (!Files.isRegularFile(table) || !Files.isReadable(table)) {
      throw session.usage("usage-no-file", "path", table.toString());
    }
    String name = String.valueOf(table.getFileName());
    Outcome<Worksheet> read = WorksheetReader.read(name, Files.readAllBytes(table));
    if (read instanceof Outcome.Given<Worksheet> given) {
      print(new WorksheetTable(given.value(), wording), given.issues());
      return ExitCode.GOOD;
    }
    return refuse(read.issues());
  }

  private void print(WorksheetTable worksheet, List<Issue> findings) throws IOException {
    if (json) {
      try (JsonPage page = JsonPage.to(session.terminal().out())) {
        worksheet.json(table, findings, page);
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

  private int refuse(List<Issue> faults) throws IOException {
    String count = Integer.toString(faults.size());
    var err = session.terminal().err();
    err.println(wording.text("worksheet.refused", "table", table.toString(), "count", count));
    faults.forEach(each -> err.println(wording.fault(each)));
    if (json) {
      try (JsonPage page = JsonPage.to(session.terminal().out())) {
        page.object(
            () -> {
              page.text("table", table.toString());
              FindingJson.write("faults", faults, page, wording);
            });
      }
    }
    return ExitCode.REFUSED;
  }
}
