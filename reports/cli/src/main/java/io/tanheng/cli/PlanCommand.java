package io.tanheng.cli;

import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.book.BookReader;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.evaluation.Evaluator;
import io.tanheng.documents.json.PlanJson;
import io.tanheng.documents.plan.PlanReport;
import io.tanheng.documents.plan.PlanWorkbook;
import io.tanheng.documents.text.Page;
import io.tanheng.documents.text.Wording;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Messages;
import io.tanheng.factors.issue.Outcome;
import io.tanheng.planning.cost.Discounting;
import io.tanheng.planning.pathway.Adoption;
import io.tanheng.planning.plan.Plan;
import io.tanheng.planning.plan.PlanSettings;
import io.tanheng.planning.plan.Planner;
import io.tanheng.planning.solver.Limits;
import io.tanheng.planning.solver.Solver;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tanheng plan}: which measures, when, at what cost. */
@Command(name = "plan")
final class PlanCommand implements Tanheng.Command {
  private static final Pattern ADOPTION =
      Pattern.compile("([^@*]+)@(\\d{4})(?:\\*(\\d{1,9}(?:\\.\\d{1,6})?))?");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Session session;

  @Parameters(paramLabel = "BOOK", descriptionKey = "book")
  private Path book = Path.of("");

  @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "out")
  private Path out = Path.of("");

  @Option(names = "--rate", paramLabel = "PERCENT", descriptionKey = "rate")
  private BigDecimal rate = BigDecimal.valueOf(5);

  @Option(names = "--decline", paramLabel = "PERCENT", descriptionKey = "decline")
  private BigDecimal decline = BigDecimal.valueOf(4);

  @Option(names = "--time-limit", paramLabel = "SECONDS", descriptionKey = "time-limit")
  private int seconds = 10;

  @Option(names = "--gap", paramLabel = "PERCENT", descriptionKey = "gap")
  private BigDecimal gap = BigDecimal.ZERO;

  @Mixin private AimOptions aim = new AimOptions();

  @Option(names = "--adopt", split = ",", paramLabel = "ID@YEAR[*UNITS]", descriptionKey = "adopt")
  private List<String> adopt = List.of();

  @Mixin private AppraisalOptions appraisal = new AppraisalOptions();

  @Mixin private FactorFolders folders = new FactorFolders();

  @Option(names = "--explain", paramLabel = "FIGURE", descriptionKey = "explain-figure")
  private Optional<String> explain = Optional.empty();

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  PlanCommand(Session session) {
    this.session = session;
  }

  @Override
  public int run() throws IOException {
    PlanSettings settings = settings();
    OutFolders.of(List.of(book), out, session);
    Locale locale = session.wording().chinese() ? Locale.CHINESE : Locale.ENGLISH;
    Wording wording = session.wording().with(Messages.of(Planner.class, locale));
    FactorCatalog catalog = folders.catalog(session);
    Outcome<Plan> planned = planned(settings, catalog, wording);
    if (!(planned instanceof Outcome.Given<Plan> given)) {
      new BookRun(session).printFaults(book, planned.issues(), wording);
      return ExitCode.REFUSED;
    }
    Optional<PlanFigures> explained =
        explain.map(name -> PlanFigures.find(name, given.value(), catalog, session));
    List<Path> files = written(given.value(), wording);
    if (explained.isPresent()) {
      explained.get().print(new FigurePrinter(session, json, Integer.MAX_VALUE, false));
    } else if (json) {
      PlanJson.write(given.value(), wording, session.terminal().out());
    } else {
      print(given.value(), wording, files);
    }
    return given.value().base().hasErrors() ? ExitCode.FINDINGS : ExitCode.GOOD;
  }

  private List<Path> written(Plan plan, Wording wording) throws IOException {
    return List.of(
        session.write(out, () -> PlanJson.write(plan, wording, out)),
        session.write(out, () -> PlanReport.write(plan, wording, out)),
        session.write(out, () -> PlanWorkbook.write(plan, wording, out)));
  }

  private Outcome<Plan> planned(PlanSettings settings, FactorCatalog catalog, Wording wording) {
    String sentence = session.wording().text("progress.evaluate", "book", book.toString());
    Progress progress = Progress.of(session.terminal(), sentence);
    SearchProgress search = new SearchProgress(session.terminal(), wording);
    InterruptKey key = InterruptKey.onPress(search::stop);
    try {
      Outcome<Book> read = BookReader.read(book, catalog);
      if (!(read instanceof Outcome.Given<Book> given)) {
        return Outcome.refused(read.issues());
      }
      Outcome<Evaluation> base = Evaluator.evaluate(given.value(), catalog);
      return base instanceof Outcome.Given<Evaluation> evaluated
          ? Planner.plan(evaluated.value(), catalog, settings, Solver.best(), search)
          : Outcome.refused(base.issues());
    } finally {
      key.close();
      progress.end();
    }
  }

  private PlanSettings settings() {
    if (seconds < 1) {
      throw session.usage("plan-seconds", "value", String.valueOf(seconds));
    }
    return new PlanSettings(
        new Discounting(fraction("--rate", rate)),
        fraction("--decline", decline),
        new Limits(Duration.ofSeconds(seconds), fraction("--gap", gap).doubleValue()),
        aim.aim(session),
        adopt.stream().map(this::adoption).toList(),
        appraisal.settings(session));
  }

  private BigDecimal fraction(String option, BigDecimal percent) {
    if (percent.signum() < 0 || percent.compareTo(HUNDRED) >= 0) {
      throw session.usage("plan-percent", "option", option, "value", percent.toPlainString());
    }
    return percent.divide(HUNDRED);
  }

  private Adoption adoption(String text) {
    Matcher parts = ADOPTION.matcher(text.strip());
    if (!parts.matches()
        || parts.group(3) != null && new BigDecimal(parts.group(3)).signum() == 0) {
      throw session.usage("plan-adopt", "value", text);
    }
    BigDecimal units = parts.group(3) == null ? BigDecimal.ONE : new BigDecimal(parts.group(3));
    return new Adoption(parts.group(1), Integer.parseInt(parts.group(2)), units);
  }

  private void print(Plan plan, Wording wording, List<Path> files) {
    Page page = new Page(session.terminal().colour());
    new PlanPage(plan, wording, page).print(book);
    page.line("");
    for (Path file : files) {
      page.line(session.wording().text("summary.written", "file", file.toString()));
    }
    session.terminal().out().print(page);
  }
}
