package io.tanheng.cli;

import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.book.BookReader;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.evaluation.Evaluator;
import io.tanheng.accounting.inventory.InventoryDifference;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Outcome;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One book evaluated under two editions, each in the place of the other. */
final class BookUnderEditions {
  private final List<Issue> faults;
  private final Optional<Evaluation> before;
  private final Optional<Evaluation> after;

  private BookUnderEditions(Outcome<Evaluation> before, Outcome<Evaluation> after) {
    this.before = before.asOptional();
    this.after = after.asOptional();
    this.faults =
        this.before.isEmpty() ? before.issues() : this.after.isEmpty() ? after.issues() : List.of();
  }

  /** Reads and evaluates the book twice. */
  static BookUnderEditions of(Path path, EditionPair pair, Session session) {
    Progress progress =
        Progress.of(
            session.terminal(),
            session.wording().text("progress.evaluate", "book", path.toString()));
    try {
      Outcome<Book> book = BookReader.read(path, pair.catalog());
      return new BookUnderEditions(
          evaluate(book, pair, pair.before().id()), evaluate(book, pair, pair.after().id()));
    } finally {
      progress.end();
    }
  }

  private static Outcome<Evaluation> evaluate(Outcome<Book> read, EditionPair pair, String set) {
    if (!(read instanceof Outcome.Given<Book> given)) {
      return Outcome.refused(read.issues());
    }
    Book book = given.value();
    List<String> sets = sets(book.park().factorSets(), pair, set);
    return Evaluator.evaluate(book.withPark(book.park().withFactorSets(sets)), pair.catalog());
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
    return !faults.isEmpty();
  }

  List<Issue> faults() {
    return faults;
  }

  BigDecimal totalBefore() {
    return total(before);
  }

  BigDecimal totalAfter() {
    return total(after);
  }

  private static BigDecimal total(Optional<Evaluation> evaluation) {
    return evaluation.orElseThrow().inventory().park().gbTotal().value();
  }

  InventoryDifference difference() {
    return InventoryDifference.between(
        before.orElseThrow().inventory(), after.orElseThrow().inventory());
  }
}
