package io.tanheng.cli;

import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.book.BookReader;
import io.tanheng.accounting.comparison.Bridge;
import io.tanheng.accounting.comparison.Comparison;
import io.tanheng.accounting.comparison.Variant;
import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.evaluation.Evaluator;
import io.tanheng.accounting.uncertainty.book.BookSimulation;
import io.tanheng.accounting.uncertainty.book.IntervalExplanation;
import io.tanheng.documents.explain.DecisionText;
import io.tanheng.documents.explain.IntervalText;
import io.tanheng.documents.json.JsonPage;
import io.tanheng.documents.text.Wording;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Messages;
import io.tanheng.factors.issue.Outcome;
import io.tanheng.planning.plan.Plan;
import io.tanheng.planning.plan.PlanExplanation;
import io.tanheng.planning.plan.PlanSettings;
import io.tanheng.planning.plan.Planner;
import io.tanheng.planning.solver.Solver;
import io.tanheng.planning.solver.Watch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tanheng explain}: a figure down to the rows, factors and tables it comes from. */
@Command(name = "explain")
final class ExplainCommand implements Tanheng.Command {
  /** Before the name of a total: its interval. */
  private static final String INTERVAL = "uncertainty:";

  /** Before two methods, parted by a comma: what leads from one to the other. */
  private static final String BRIDGE = "bridge:";

  private final Session session;
  private final Wording wording;

  @Parameters(index = "0", paramLabel = "BOOK", descriptionKey = "book")
  private Path book = Path.of("");

  @Parameters(index = "1", arity = "0..1", paramLabel = "WHAT", descriptionKey = "what")
  private Optional<String> what = Optional.empty();

  @Option(names = "--depth", paramLabel = "N", descriptionKey = "depth")
  private int depth = Integer.MAX_VALUE;

  @Option(names = "--all", descriptionKey = "all")
  private boolean all;

  @Mixin private FactorFolders folders = new FactorFolders();

  @Mixin private MethodOption method = new MethodOption();

  @Mixin private ProfileChoice profile = new ProfileChoice();

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  ExplainCommand(Session session) {
    this.session = session;
    this.wording = session.wording();
  }

  @Override
  public int run() throws IOException {
    if (what.filter(ExplainCommand::ofOwnRules).isPresent()) {
      refuseRules(what.get());
    }
    if (what.filter(each -> each.startsWith(BRIDGE)).isPresent()) {
      return bridges(what.get().substring(BRIDGE.length()));
    }
    if (what.filter(each -> each.startsWith(PlanExplanation.PLAN)).isPresent()) {
      return plan(what.get());
    }
    BookRun run = new BookRun(session);
    Outcome<Evaluation> result =
        run.evaluate(book, folders, method.method(session), profile.scheme(session));
    if (!(result instanceof Outcome.Given<Evaluation> given)) {
      run.printFaults(book, result.issues());
      return ExitCode.REFUSED;
    }
    if (what.isEmpty()) {
      printer().names(names(given.value()));
    } else if (DecisionText.names(given.value()).contains(what.get())) {
      decision(given.value(), what.get());
    } else if (what.get().startsWith(INTERVAL)) {
      interval(given.value(), what.get());
    } else {
      explain(given.value(), what.get());
    }
    return given.value().hasErrors() ? ExitCode.FINDINGS : ExitCode.GOOD;
  }

  /** A bridge names its methods, and a plan is made under those that its command is given. */
  private static boolean ofOwnRules(String name) {
    return name.startsWith(BRIDGE) || name.startsWith(PlanExplanation.PLAN);
  }

  private void refuseRules(String name) {
    if (method.asked().isPresent() || profile.asked().isPresent()) {
      throw session.usage("usage-explain-rules", "what", name);
    }
  }

  /** The bridges of a comparison under these methods. */
  private int bridges(String methods) throws IOException {
    List<String> ids = Arrays.stream(methods.split(",")).map(String::strip).toList();
    if (ids.size() < 2) {
      throw session.usage("usage-bridge", "what", BRIDGE + methods);
    }
    List<Variant> variants =
        ids.stream()
            .map(id -> new Variant(id, MethodOption.method(id, session), Optional.empty()))
            .toList();
    FactorCatalog catalog = folders.catalog(session);
    Outcome<Book> read = BookReader.read(book, catalog);
    Outcome<Comparison> compared =
        read instanceof Outcome.Given<Book> given
            ? Comparison.of(given.value(), catalog, variants)
            : Outcome.refused(read.issues());
    if (!(compared instanceof Outcome.Given<Comparison> given)) {
      new BookRun(session).printFaults(book, compared.issues());
      return ExitCode.REFUSED;
    }
    printer().trees(given.value().bridges().stream().map(Bridge::derivation).toList());
    return given.value().accounts().stream().anyMatch(each -> each.evaluation().hasErrors())
        ? ExitCode.FINDINGS
        : ExitCode.GOOD;
  }

  /** A figure of the plan that {@code plan} makes without options, but for sides that cost time. */
  private int plan(String name) throws IOException {
    FactorCatalog catalog = folders.catalog(session);
    Outcome<Book> read = BookReader.read(book, catalog);
    Outcome<Evaluation> base =
        read instanceof Outcome.Given<Book> given
            ? Evaluator.evaluate(given.value(), catalog)
            : Outcome.refused(read.issues());
    Outcome<Plan> planned =
        base instanceof Outcome.Given<Evaluation> given
            ? Planner.plan(
                given.value(), catalog, PlanSettings.usual(), Solver.best(), Watch.NOBODY)
            : Outcome.refused(base.issues());
    if (!(planned instanceof Outcome.Given<Plan> given)) {
      Locale locale = wording.chinese() ? Locale.CHINESE : Locale.ENGLISH;
      Wording words = wording.with(Messages.of(Planner.class, locale));
      new BookRun(session).printFaults(book, planned.issues(), words);
      return ExitCode.REFUSED;
    }
    PlanFigures.find(name, given.value(), catalog, session).print(printer());
    return given.value().base().hasErrors() ? ExitCode.FINDINGS : ExitCode.GOOD;
  }

  private FigurePrinter printer() {
    return new FigurePrinter(session, json, depth, all);
  }

  /**
   * Grade and claim, every figure, before the names of totals {@code uncertainty:} for their
   * intervals, and {@code plan:} for the figures of a plan.
   */
  private static List<String> names(Evaluation evaluation) {
    List<String> names = new ArrayList<>(DecisionText.names(evaluation));
    names.addAll(evaluation.explainable());
    BookSimulation.explainable(evaluation).forEach(total -> names.add(INTERVAL + total));
    if (!evaluation.book().planning().outlook().isEmpty()) {
      names.add(PlanExplanation.PLAN);
    }
    return names;
  }

  private void decision(Evaluation evaluation, String name) throws IOException {
    if (json) {
      try (JsonPage page = JsonPage.to(session.terminal().out())) {
        page.object(() -> DecisionText.json(evaluation, wording, name, page));
      }
      return;
    }
    session.terminal().out().print(DecisionText.render(evaluation, wording, name, depth, all));
  }

  private void interval(Evaluation evaluation, String name) throws IOException {
    if (!names(evaluation).contains(name)) {
      throw FigurePrinter.unknown(name, names(evaluation), session);
    }
    IntervalExplanation explanation =
        new SimulationOptions().explanation(evaluation, name.substring(INTERVAL.length()));
    if (json) {
      try (JsonPage page = JsonPage.to(session.terminal().out())) {
        page.object(() -> IntervalText.json(explanation, page));
      }
      return;
    }
    session.terminal().out().print(IntervalText.render(evaluation, explanation, wording, all));
  }

  private void explain(Evaluation evaluation, String name) throws IOException {
    if (!evaluation.explainable().contains(name)) {
      throw FigurePrinter.unknown(name, names(evaluation), session);
    }
    List<Derivation> trees = evaluation.explain(name);
    if (trees.isEmpty() && !json) {
      session.terminal().out().println(wording.text("explain.nothing", "what", name));
    }
    printer().trees(trees);
  }
}
