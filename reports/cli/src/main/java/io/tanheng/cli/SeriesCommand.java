package io.tanheng.cli;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.series.EmissionSeries;
import io.tanheng.accounting.series.OverlapSplice;
import io.tanheng.accounting.series.SeriesYear;
import io.tanheng.documents.json.FindingJson;
import io.tanheng.documents.json.JsonPage;
import io.tanheng.documents.text.Figures;
import io.tanheng.documents.text.Page;
import io.tanheng.documents.text.TextTable;
import io.tanheng.documents.text.Wording;
import io.tanheng.factors.issue.Messages;
import io.tanheng.factors.issue.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tanheng series}: the totals of a park by year, gaps filled where asked, and flagged. */
@Command(name = "series")
final class SeriesCommand implements Tanheng.Command {
  private final Session session;
  private final Wording wording;

  @Parameters(paramLabel = "BOOK", descriptionKey = "book")
  private Path book = Path.of("");

  @Option(names = "--interpolate", descriptionKey = "interpolate")
  private boolean interpolate;

  @Option(names = "--splice", descriptionKey = "splice")
  private boolean splice;

  @Mixin private FactorFolders folders = new FactorFolders();

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  SeriesCommand(Session session) {
    this.session = session;
    Locale locale = session.wording().chinese() ? Locale.CHINESE : Locale.ENGLISH;
    this.wording = session.wording().with(Messages.of(EmissionSeries.class, locale));
  }

  @Override
  public int run() throws IOException {
    BookRun run = new BookRun(session);
    Outcome<Evaluation> result = run.evaluate(book, folders);
    if (!(result instanceof Outcome.Given<Evaluation> evaluated)) {
      run.printFaults(book, result.issues());
      return ExitCode.REFUSED;
    }
    Outcome<EmissionSeries> series = EmissionSeries.of(evaluated.value(), interpolate, splice);
    if (!(series instanceof Outcome.Given<EmissionSeries> given)) {
      run.printFaults(book, series.issues(), wording);
      return ExitCode.REFUSED;
    }
    print(given.value());
    return ExitCode.GOOD;
  }

  private void print(EmissionSeries series) throws IOException {
    if (json) {
      try (JsonPage page = JsonPage.to(session.terminal().out())) {
        page.object(() -> write(series, page));
      }
      return;
    }
    Page page = new Page(session.terminal().colour());
    page.heading(wording.text("series.heading", "book", book.toString()));
    TextTable table = page.newTable("lrl");
    table.row(
        wording.text("series.year"), wording.text("series.total"), wording.text("series.origin"));
    series.years().forEach(year -> table.row(cells(year)));
    page.table(table);
    series.splice().ifPresent(each -> page.wrapped(2, text(each)));
    series.findings().forEach(each -> page.wrapped(2, "! ", wording.sentence(each)));
    session.terminal().out().print(page);
  }

  private String[] cells(SeriesYear year) {
    return new String[] {
      Integer.toString(year.year()),
      year.emissions().map(Figures::amount).orElse(Figures.NONE),
      wording.text("series." + year.origin().word())
    };
  }

  private String text(OverlapSplice splice) {
    return wording.text(
        "series.splice",
        "years",
        splice.years().stream().map(String::valueOf).collect(Collectors.joining(", ")),
        "new",
        Figures.amount(splice.newSum()),
        "old",
        Figures.amount(splice.oldSum()),
        "factor",
        Figures.mean(splice.factor()));
  }

  private void write(EmissionSeries series, JsonPage page) throws IOException {
    page.text("book", book.toString());
    page.objects("years", series.years(), year -> write(year, page));
    page.numberOrNull("splice_factor", series.splice().map(OverlapSplice::factor));
    FindingJson.write("findings", series.findings(), page, wording);
  }

  private static void write(SeriesYear year, JsonPage page) throws IOException {
    page.number("year", year.year());
    page.numberOrNull("gb_total", year.emissions());
    page.text("origin", year.origin().word());
    page.truth("filled", year.origin().filled());
  }
}
