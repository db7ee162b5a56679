package io.tanheng.cli;

import io.tanheng.accounting.inventory.InventoryDifference;
import io.tanheng.documents.json.JsonPage;
import io.tanheng.documents.text.Figures;
import io.tanheng.documents.text.Page;
import io.tanheng.documents.text.TextTable;
import io.tanheng.documents.text.Wording;
import io.tanheng.factors.catalog.EmissionFactor;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.diff.FactorChange;
import io.tanheng.factors.diff.FactorDiff;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tanheng factors diff}: what changed between two editions, and the tonnes it moves. */
@Command(name = "diff")
final class FactorDiffCommand implements Tanheng.Command {
  private final Session session;
  private final Wording wording;

  @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "old-set")
  private String before = "";

  @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "new-set")
  private String after = "";

  @Option(names = "--book", paramLabel = "BOOK", descriptionKey = "diff-book")
  private Optional<Path> book = Optional.empty();

  @Mixin private FactorFolders folders = new FactorFolders();

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  FactorDiffCommand(Session session) {
    this.session = session;
    this.wording = session.wording();
  }

  @Override
  public int run() throws IOException {
    EditionPair pair = EditionPair.of(before, after, folders.catalog(session), session);
    FactorCatalog catalog = pair.catalog();
    List<FactorChange> changes =
        new FactorDiff(catalog.activities()).between(pair.before(), pair.after());
    Optional<BookUnderEditions> moved = Optional.empty();
    if (book.isPresent()) {
      BookUnderEditions run = BookUnderEditions.of(book.get(), pair, changes, session);
      if (run.refused()) {
        refuse(book.get(), run);
        return ExitCode.REFUSED;
      }
      moved = Optional.of(run);
    }
    print(pair, changes, moved);
    return ExitCode.GOOD;
  }

  /** Why the book was refused; with which of the editions, where it can be read. */
  private void refuse(Path path, BookUnderEditions run) {
    BookRun printer = new BookRun(session);
    if (run.unreadable()) {
      printer.printFaults(path, run.faults(run.refusedWith().get(0)));
      return;
    }
    for (String edition : run.refusedWith()) {
      session.terminal().err().println(wording.text("diff.refused", "set", edition));
      printer.printFaults(path, run.faults(edition));
    }
  }

  private void print(
      EditionPair pair, List<FactorChange> changes, Optional<BookUnderEditions> moved)
      throws IOException {
    if (json) {
      try (JsonPage page = JsonPage.to(session.terminal().out())) {
        page.object(() -> write(pair, changes, moved, page));
      }
      return;
    }
    Page page = new Page(session.terminal().colour());
    page.heading(
        wording.text(
            "diff.changes",
            "old",
            pair.before().id(),
            "new",
            pair.after().id(),
            "count",
            Integer.toString(changes.size())));
    page.table(table(changes, page));
    moved.ifPresent(run -> tonnes(run, page));
    session.terminal().out().print(page);
  }

  private TextTable table(List<FactorChange> changes, Page page) {
    TextTable table = page.newTable("llrrrl");
    if (!changes.isEmpty()) {
      table.row(
          wording.text("diff.activity"),
          wording.text("factors.gives"),
          wording.text("diff.old"),
          wording.text("diff.new"),
          wording.text("diff.change"),
          wording.text("factors.applies"));
    }
    for (FactorChange change : changes) {
      table.row(
          change.activity(),
          FactorTable.gives(change.row(), wording),
          old(change).map(FactorDiffCommand::value).orElse(Figures.NONE),
          now(change).map(FactorDiffCommand::value).orElse(Figures.NONE),
          change instanceof FactorChange.Changed c ? Figures.percent(c.relative()) : Figures.NONE,
          FactorTable.applies(change.row(), wording));
    }
    return table;
  }

  private static Optional<EmissionFactor> old(FactorChange change) {
    if (change instanceof FactorChange.Changed changed) {
      return Optional.of(changed.before());
    }
    return change instanceof FactorChange.Removed ? Optional.of(change.row()) : Optional.empty();
  }

  private static Optional<EmissionFactor> now(FactorChange change) {
    return change instanceof FactorChange.Removed ? Optional.empty() : Optional.of(change.row());
  }

  private static String value(EmissionFactor factor) {
    String unit = factor.unit().toString();
    return Figures.exact(factor.value()) + (unit.equals("1") ? "" : " " + unit);
  }

  private void tonnes(BookUnderEditions run, Page page) {
    page.line("");
    page.heading(wording.text("diff.tonnes", "book", book.orElseThrow().toString()));
    TextTable table = page.newTable("llrrr");
    table.row(
        wording.text("diff.activity"),
        wording.text("diff.gas"),
        wording.text("diff.old"),
        wording.text("diff.new"),
        wording.text("diff.difference"));
    for (InventoryDifference.Item item : run.difference().items()) {
      table.row(
          item.activity(),
          item.gas(),
          Figures.amount(item.before()),
          Figures.amount(item.after()),
          Figures.amount(item.difference()));
    }
    table.row(
        "gb_total",
        "",
        Figures.amount(run.totalBefore()),
        Figures.amount(run.totalAfter()),
        Figures.amount(run.difference().total()));
    page.table(table);
    moves(run.steps(), page);
  }

  /** What each change moves, those that move nothing left out. */
  private void moves(EditionSteps steps, Page page) {
    page.line("");
    page.heading(wording.text("diff.moves"));
    TextTable table = page.newTable("llrrr");
    table.row(
        wording.text("diff.activity"),
        wording.text("factors.gives"),
        wording.text("diff.old"),
        wording.text("diff.new"),
        wording.text("diff.tonnes-moved"));
    BigDecimal sum = steps.rest();
    for (EditionSteps.Move move : steps.moves()) {
      sum = sum.add(move.tonnes().orElse(BigDecimal.ZERO));
      if (move.tonnes().filter(tonnes -> tonnes.signum() == 0).isEmpty()) {
        table.row(
            move.change().activity(),
            FactorTable.gives(move.change().row(), wording),
            old(move.change()).map(FactorDiffCommand::value).orElse(Figures.NONE),
            now(move.change()).map(FactorDiffCommand::value).orElse(Figures.NONE),
            move.tonnes().map(Figures::amount).orElse(wording.text("diff.with-next")));
      }
    }
    if (steps.rest().signum() != 0) {
      table.row(wording.text("diff.rest"), "", "", "", Figures.amount(steps.rest()));
    }
    table.row("gb_total", "", "", "", Figures.amount(sum));
    page.table(table);
  }

  private void write(
      EditionPair pair,
      List<FactorChange> changes,
      Optional<BookUnderEditions> moved,
      JsonPage page)
      throws IOException {
    page.text("old", pair.before().id());
    page.text("new", pair.after().id());
    page.objects("changes", changes, change -> write(change, page));
    if (moved.isPresent()) {
      BookUnderEditions run = moved.get();
      page.object(
          "book",
          () -> {
            page.number("gb_total_old", run.totalBefore());
            page.number("gb_total_new", run.totalAfter());
            page.number("difference", run.difference().total());
            page.objects("items", run.difference().items(), item -> write(item, page));
            page.objects("moves", run.steps().moves(), move -> write(move, page));
            page.number("rest", run.steps().rest());
          });
    }
  }

  private static void write(EditionSteps.Move move, JsonPage page) throws IOException {
    page.text("activity", move.change().activity());
    page.text("parameter", move.change().row().parameter().word());
    page.text("old_id", old(move.change()).map(EmissionFactor::id));
    page.text("new_id", now(move.change()).map(EmissionFactor::id));
    page.numberOrNull("tonnes", move.tonnes());
  }

  private static void write(FactorChange change, JsonPage page) throws IOException {
    page.text("activity", change.activity());
    page.text("parameter", change.row().parameter().word());
    page.textOrNull("gas", change.row().gas());
    page.text("old", old(change).map(FactorDiffCommand::value));
    page.text("new", now(change).map(FactorDiffCommand::value));
    page.text("old_id", old(change).map(EmissionFactor::id));
    page.text("new_id", now(change).map(EmissionFactor::id));
    if (change instanceof FactorChange.Changed changed) {
      page.number("relative", changed.relative());
    } else {
      page.nothing("relative");
    }
  }

  private static void write(InventoryDifference.Item item, JsonPage page) throws IOException {
    page.text("activity", item.activity());
    page.text("gas", item.gas());
    page.number("old", item.before());
    page.number("new", item.after());
    page.number("difference", item.difference());
  }
}
