package io.tanheng.cli;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.collect.CollectionFindings;
import io.tanheng.accounting.emission.EmissionLine;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.inventory.Coverage;
import io.tanheng.documents.json.FindingJson;
import io.tanheng.documents.json.JsonPage;
import io.tanheng.documents.summary.FindingSection;
import io.tanheng.documents.text.Figures;
import io.tanheng.documents.text.Page;
import io.tanheng.documents.text.Wording;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tanheng check}: which row meets which factor, and every finding; writes nothing. */
@Command(name = "check")
final class CheckCommand implements Tanheng.Command {
  private final Session session;
  private final Wording wording;
  private final BookRun run;

  @Parameters(paramLabel = "BOOK", descriptionKey = "book")
  private Path book = Path.of("");

  @Mixin private FactorFolders folders = new FactorFolders();

  @Mixin private MethodOption method = new MethodOption();

  @Mixin private ProfileChoice profile = new ProfileChoice();

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  CheckCommand(Session session) {
    this.session = session;
    this.wording = new Collected(session).wording();
    this.run = new BookRun(session);
  }

  @Override
  public int run() throws IOException {
    Outcome<Evaluation> result =
        run.evaluate(book, folders, method.method(session), profile.scheme(session));
    if (!(result instanceof Outcome.Given<Evaluation> given)) {
      refuse(result);
      return ExitCode.REFUSED;
    }
    if (json) {
      printJson(given.value());
    } else {
      session.terminal().out().print(text(given.value()));
    }
    return given.value().hasErrors() ? ExitCode.FINDINGS : ExitCode.GOOD;
  }

  private void refuse(Outcome<Evaluation> result) throws IOException {
    run.printFaults(book, result.issues());
    if (json) {
      try (JsonPage page = JsonPage.to(session.terminal().out())) {
        FaultJson.write(book, result.issues(), page, wording);
      }
    }
  }

  private Page text(Evaluation evaluation) {
    Page page = new Page(session.terminal().colour());
    Coverage coverage = evaluation.inventory().coverage();
    page.heading(
        wording.text(
            "check.coverage",
            "rows",
            Integer.toString(coverage.rows()),
            "lines",
            Integer.toString(coverage.lines()),
            "excluded",
            Integer.toString(coverage.excluded())));
    evaluation.inventory().lines().forEach(line -> print(line, page));
    FindingSection.print(findings(evaluation), page, wording);
    return page;
  }

  /** What the evaluation found, and what looks wrong in the amounts that came in. */
  private static List<Issue> findings(Evaluation evaluation) {
    List<Issue> findings = new ArrayList<>(evaluation.findings());
    findings.addAll(CollectionFindings.of(evaluation.book()));
    return findings;
  }

  /** What the row is, and below it the factors it meets. */
  private void print(EmissionLine line, Page page) {
    ActivityRecord record = line.activity();
    String quantity = Figures.exact(record.quantity().value()) + " " + record.unit();
    page.wrapped(
        2,
        String.join(
            "  ",
            record.id().value(),
            wording.word("category", record.category().word()),
            wording.name(record.activity()),
            quantity,
            line.gas()));
    String factors = String.join("  ", UsedFactors.of(line));
    page.wrapped(6, factors.isEmpty() ? wording.text("check.no-factor") : factors);
  }

  private void printJson(Evaluation evaluation) throws IOException {
    List<EmissionLine> lines = evaluation.inventory().lines();
    try (JsonPage page = JsonPage.to(session.terminal().out())) {
      page.object(
          () -> {
            page.text("book", book.toString());
            page.number("rows", evaluation.inventory().coverage().rows());
            page.number("lines", evaluation.inventory().coverage().lines());
            page.number("excluded", evaluation.inventory().coverage().excluded());
            page.objects("coverage", lines, line -> write(line, page));
            FindingJson.write("findings", findings(evaluation), page, wording);
          });
    }
  }

  private static void write(EmissionLine line, JsonPage page) throws IOException {
    page.text("line_id", line.activity().id().value());
    page.text("category", line.activity().category().word());
    page.text("activity", line.activity().activity().code());
    page.textOrNull("gas", line.gas());
    page.texts("factors", UsedFactors.of(line));
  }
}
