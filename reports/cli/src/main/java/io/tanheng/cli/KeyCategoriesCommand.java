package io.tanheng.cli;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.inventory.Inventory;
import io.tanheng.accounting.keycategory.InventorySources;
import io.tanheng.accounting.keycategory.KeyCategories;
import io.tanheng.accounting.keycategory.Materiality;
import io.tanheng.accounting.keycategory.SamplingPlan;
import io.tanheng.accounting.keycategory.SourceAmount;
import io.tanheng.accounting.keycategory.SourceTable;
import io.tanheng.documents.json.JsonPage;
import io.tanheng.documents.text.Page;
import io.tanheng.documents.text.Wording;
import io.tanheng.factors.catalog.Activity;
import io.tanheng.factors.issue.Messages;
import io.tanheng.factors.issue.Outcome;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tanheng key-categories}: what makes up an inventory, and what an assessor examines. */
@Command(name = "key-categories")
final class KeyCategoriesCommand implements Tanheng.Command {
  private final Session session;
  private final Wording wording;

  @Parameters(arity = "0..1", paramLabel = "BOOK", descriptionKey = "book")
  private Optional<Path> book = Optional.empty();

  @Option(names = "--table", paramLabel = "FILE.csv", descriptionKey = "source-table")
  private Optional<Path> table = Optional.empty();

  @Option(names = "--materiality", paramLabel = "%", descriptionKey = "materiality")
  private BigDecimal materiality = BigDecimal.valueOf(5);

  @Option(names = "--confidence", paramLabel = "%", descriptionKey = "confidence")
  private BigDecimal confidence = BigDecimal.valueOf(95);

  @Option(names = "--seed", paramLabel = "N", descriptionKey = "sample-seed")
  private Optional<Long> seed = Optional.empty();

  @Mixin private FactorFolders folders = new FactorFolders();

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  KeyCategoriesCommand(Session session) {
    this.session = session;
    Locale locale = session.wording().chinese() ? Locale.CHINESE : Locale.ENGLISH;
    this.wording = session.wording().with(Messages.of(KeyCategories.class, locale));
  }

  @Override
  public int run() throws IOException {
    if (book.isPresent() == table.isPresent()) {
      throw session.usage("usage-book-or-table");
    }
    return book.isPresent() ? ofBook(book.get()) : ofTable(table.orElseThrow());
  }

  private int ofBook(Path path) throws IOException {
    Materiality tolerated =
        new Materiality(
            fraction(materiality, "--materiality"), fraction(confidence, "--confidence"));
    BookRun run = new BookRun(session);
    Outcome<Evaluation> result = run.evaluate(path, folders);
    if (!(result instanceof Outcome.Given<Evaluation> given)) {
      run.printFaults(path, result.issues());
      return ExitCode.REFUSED;
    }
    Inventory inventory = given.value().inventory();
    InventorySources sources =
        InventorySources.of(inventory, given.value().history(), baseYear(given.value()));
    SamplingPlan plan = SamplingPlan.of(inventory, tolerated, start());
    print(
        new KeyCategoryTable(
            KeyCategories.of(sources.amounts()),
            Optional.of(sources),
            Optional.of(plan),
            activities(given.value()),
            otherBase(given.value(), sources),
            wording),
        path);
    return ExitCode.GOOD;
  }

  private int ofTable(Path path) throws IOException {
    if (!Files.isRegularFile(path)) {
      throw session.usage("usage-no-file", "path", path.toString());
    }
    Outcome<List<SourceAmount>> read =
        SourceTable.read(String.valueOf(path.getFileName()), Files.readAllBytes(path));
    if (!(read instanceof Outcome.Given<List<SourceAmount>> given)) {
      new BookRun(session).printFaults(path, read.issues(), wording);
      return ExitCode.REFUSED;
    }
    print(
        new KeyCategoryTable(
            KeyCategories.of(given.value()),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            Optional.empty(),
            wording),
        path);
    return ExitCode.GOOD;
  }

  /** The base year that the book names, where another or none is compared with. */
  private static Optional<Integer> otherBase(Evaluation evaluation, InventorySources sources) {
    OptionalInt named = baseYear(evaluation);
    return named.isPresent() && named.getAsInt() != sources.year() && !named.equals(sources.base())
        ? Optional.of(named.getAsInt())
        : Optional.empty();
  }

  /** What is emitted by, of every year, by its code. */
  private static Map<String, Activity> activities(Evaluation evaluation) {
    Map<String, Activity> activities = new HashMap<>();
    Stream.concat(Stream.of(evaluation.inventory()), evaluation.history().stream())
        .flatMap(year -> year.lines().stream())
        .map(line -> line.activity().activity())
        .forEach(activity -> activities.put(activity.code(), activity));
    return activities;
  }

  private static OptionalInt baseYear(Evaluation evaluation) {
    return Optional.ofNullable(evaluation.book().park().details().get("base_year"))
        .map(year -> OptionalInt.of(Integer.parseInt(year)))
        .orElseGet(OptionalInt::empty);
  }

  /** The middle of the first interval, or where the seed says. */
  private BigDecimal start() {
    return seed.map(given -> BigDecimal.valueOf(new SplittableRandom(given).nextDouble()))
        .orElse(SamplingPlan.MIDDLE);
  }

  private BigDecimal fraction(BigDecimal percent, String option) {
    if (percent.signum() <= 0 || percent.compareTo(BigDecimal.valueOf(100)) >= 0) {
      throw session.usage("usage-percent", "name", option, "value", percent.toPlainString());
    }
    return percent.movePointLeft(2);
  }

  private void print(KeyCategoryTable found, Path path) throws IOException {
    if (json) {
      try (JsonPage page = JsonPage.to(session.terminal().out())) {
        found.json(path, page);
      }
      return;
    }
    Page page = new Page(session.terminal().colour());
    found.print(page);
    session.terminal().out().print(page);
  }
}
