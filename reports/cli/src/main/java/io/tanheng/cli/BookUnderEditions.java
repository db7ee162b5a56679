package io.tanheng.cli;

import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.book.BookReader;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.evaluation.Evaluator;
import io.tanheng.accounting.inventory.InventoryDifference;
import io.tanheng.accounting.park.Park;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.diff.FactorChange;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Outcome;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One book evaluated under two editions, each in the place of the other, and under the way. */
final class BookUnderEditions {
  private final EditionPair pair;
  private final Outcome<Book> book;
  private final Outcome<Evaluation> before;
  private final Outcome<Evaluation> after;
  private final Optional<EditionSteps> steps;

  private BookUnderEditions(Outcome<Book> book, EditionPair pair, List<FactorChange> changes) {
    this.pair = pair;
    this.book = book;
    this.before = evaluate(pair.catalog(), pair.before().id());
    this.after = evaluate(pair.catalog(), pair.after().id());
    this.steps = refused() ? Optional.empty() : Optional.of(steps(changes));
  }

  /** Reads the book once, and evaluates it with both editions and change by change. */
  static BookUnderEditions of(
      Path path, EditionPair pair, List<FactorChange> changes, Session session) {
    Progress progress =
        Progress.of(
            session.terminal(),
            session.wording().text("progress.evaluate", "book", path.toString()));
    try {
      return new BookUnderEditions(BookReader.read(path, pair.catalog()), pair, changes);
    } finally {
      progress.end();
    }
  }

  private Outcome<Evaluation> evaluate(FactorCatalog catalog, String set) {
    if (!(book instanceof Outcome.Given<Book> given)) {
      return Outcome.refused(book.issues());
    }
    Park park = given.value().park();
    List<String> sets = sets(park.factorSets(), pair, set);
    return Evaluator.evaluate(given.value().withPark(park.withFactorSets(sets)), catalog);
  }

  private EditionSteps steps(List<FactorChange> changes) {
    return EditionSteps.of(
        book.asOptional().orElseThrow(),
        pair,
        changes,
        totalBefore(),
        totalAfter(),
        (catalog, set) -> evaluate(catalog, set).asOptional().map(BookUnderEditions::total));
  }

  /** The sets of the book with the edition where either stands, else in front. */
  private static List<String> sets(List<String> own, EditionPair pair, String set) {
    List<String> either = List.of(pair.before().id(), pair.after().id());
    List<String> sets = new ArrayList<>();
    for (String id : own) {
      String taken = either.contains(id) ? set : id;
      if (!sets.contains(taken)) {
        sets.add(taken);
      }
    }
    if (!sets.contains(set)) {
      sets.add(0, set);
    }
    return sets;
  }

  boolean refused() {
    return before.asOptional().isEmpty() || after.asOptional().isEmpty();
  }

  /** Whether the book itself is at fault, whatever the edition. */
  boolean unreadable() {
    return book.asOptional().isEmpty();
  }

  /** Ids of the editions that the book is refused with. */
  List<String> refusedWith() {
    List<String> ids = new ArrayList<>();
    if (before.asOptional().isEmpty()) {
      ids.add(pair.before().id());
    }
    if (after.asOptional().isEmpty()) {
      ids.add(pair.after().id());
    }
    return ids;
  }

  /** The faults with an edition. */
  List<Issue> faults(String edition) {
    return (edition.equals(pair.before().id()) ? before : after).issues();
  }

  BigDecimal totalBefore() {
    return total(before.asOptional().orElseThrow());
  }

  BigDecimal totalAfter() {
    return total(after.asOptional().orElseThrow());
  }

  private static BigDecimal total(Evaluation evaluation) {
    return evaluation.inventory().park().gbTotal().value();
  }

  /** What each change moves. */
  EditionSteps steps() {
    return steps.orElseThrow();
  }

  InventoryDifference difference() {
    return InventoryDifference.between(
        before.asOptional().orElseThrow().inventory(),
        after.asOptional().orElseThrow().inventory());
  }
}
