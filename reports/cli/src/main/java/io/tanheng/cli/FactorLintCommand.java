package io.tanheng.cli;

import io.tanheng.accounting.book.OwnFactorTable;
import io.tanheng.documents.json.FindingJson;
import io.tanheng.documents.json.JsonPage;
import io.tanheng.documents.text.Page;
import io.tanheng.documents.text.Wording;
import io.tanheng.factors.catalog.AcceptedFinding;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.catalog.FactorReading;
import io.tanheng.factors.catalog.FactorSetReader;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Messages;
import io.tanheng.factors.lint.FactorLint;
import io.tanheng.factors.lint.LintReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tanheng factors lint}: what a careful reader would ask about a table of factors. */
@Command(name = "lint")
final class FactorLintCommand implements Tanheng.Command {
  /** What was found in one table. */
  private record Result(
      String name, List<Issue> findings, List<LintReport.Accepted> accepted, int code) {}

  private static final String MANIFEST = "manifest.json";

  private final Session session;
  private final Wording wording;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "table")
  private List<String> names = List.of();

  @Mixin private FactorFolders folders = new FactorFolders();

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  FactorLintCommand(Session session) {
    this.session = session;
    Locale locale = session.wording().chinese() ? Locale.CHINESE : Locale.ENGLISH;
    this.wording = session.wording().with(Messages.of(FactorLint.class, locale));
  }

  @Override
  public int run() throws IOException {
    FactorCatalog catalog = folders.catalog(session);
    FactorLint lint = new FactorLint(catalog);
    List<Result> results = names.stream().map(name -> result(name, catalog, lint)).toList();
    if (json) {
      print(results);
    } else {
      results.forEach(result -> session.terminal().out().print(text(result)));
    }
    return results.stream().mapToInt(Result::code).max().orElse(ExitCode.GOOD);
  }

  private Result result(String name, FactorCatalog catalog, FactorLint lint) {
    Path path = Path.of(name);
    if (Files.exists(path)) {
      return ofPath(name, path, catalog, lint);
    }
    return catalog
        .find(name)
        .map(set -> ofReport(name, List.of(), lint.lint(set, AcceptedFinding.shipped(name))))
        .orElseThrow(
            () ->
                session.usage(
                    "factors-no-table", "path", name, "sets", String.join(", ", catalog.setIds())));
  }

  /** A folder with a manifest, and a table in its layout, is a set; all else is of a book. */
  private static Result ofPath(String name, Path path, FactorCatalog catalog, FactorLint lint) {
    Optional<OwnFactorTable> own =
        Files.exists(path.resolve(MANIFEST))
            ? Optional.empty()
            : OwnFactorTable.read(path, catalog);
    return own.map(table -> result(name, table.reading(), List.of(), lint, table::placed))
        .orElseGet(() -> ofSet(name, path, catalog, lint));
  }

  private static Result ofSet(String name, Path path, FactorCatalog catalog, FactorLint lint) {
    FactorReading reading = FactorSetReader.inspect(path);
    if (reading.unreadable() && Files.isRegularFile(path)) {
      Optional<Issue> other = NoFactorTable.finding(path, reading, catalog);
      if (other.isPresent()) {
        return new Result(name, List.of(other.get()), List.of(), ExitCode.REFUSED);
      }
    }
    List<Issue> faults = new ArrayList<>(reading.issues());
    List<AcceptedFinding> accepted =
        Files.isDirectory(path) ? AcceptedFinding.of(path, faults) : List.of();
    FactorReading all = new FactorReading(reading.set(), faults);
    return result(name, all, accepted, lint, UnaryOperator.identity());
  }

  private static Result result(
      String name,
      FactorReading reading,
      List<AcceptedFinding> accepted,
      FactorLint lint,
      UnaryOperator<Issue> placed) {
    if (reading.unreadable()) {
      return new Result(name, reading.issues(), List.of(), ExitCode.REFUSED);
    }
    LintReport report = lint.lint(reading.set().orElseThrow(), accepted);
    List<Issue> findings = report.findings().stream().map(placed).toList();
    return ofReport(name, reading.issues(), new LintReport(findings, report.accepted()));
  }

  private static Result ofReport(String name, List<Issue> faults, LintReport report) {
    List<Issue> all = new ArrayList<>(faults);
    all.addAll(report.findings());
    all.sort(Comparator.comparing(Issue::where));
    int code = all.isEmpty() ? ExitCode.GOOD : ExitCode.FINDINGS;
    return new Result(name, all, report.accepted(), code);
  }

  private Page text(Result result) {
    Page page = new Page(session.terminal().colour());
    page.heading(
        wording.text(
            result.code() == ExitCode.REFUSED ? "lint.unreadable" : "lint.found",
            "table",
            result.name(),
            "count",
            Integer.toString(result.findings().size()),
            "accepted",
            Integer.toString(result.accepted().size())));
    result.findings().forEach(each -> page.wrapped(2, wording.fault(each)));
    result.accepted().forEach(each -> page.wrapped(2, accepted(each)));
    return page;
  }

  private String accepted(LintReport.Accepted each) {
    return wording.text(
        "lint.accepted",
        "finding",
        wording.sentence(each.finding()),
        "because",
        each.acceptance().reason());
  }

  private void print(List<Result> results) throws IOException {
    try (JsonPage page = JsonPage.to(session.terminal().out())) {
      page.array(results, result -> page.object(() -> write(result, page)));
    }
  }

  private void write(Result result, JsonPage page) throws IOException {
    page.text("table", result.name());
    page.truth("readable", result.code() != ExitCode.REFUSED);
    FindingJson.write("findings", result.findings(), page, wording);
    page.objects(
        "accepted",
        result.accepted(),
        each -> {
          page.text("code", each.acceptance().code());
          page.text("factor", each.acceptance().factor());
          page.text("reason", each.acceptance().reason());
          page.text("message", wording.sentence(each.finding()));
        });
  }
}
