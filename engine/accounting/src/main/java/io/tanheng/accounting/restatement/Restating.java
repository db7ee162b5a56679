package io.tanheng.accounting.restatement;

import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.evaluation.Evaluator;
import io.tanheng.accounting.inventory.Inventory;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import io.tanheng.factors.issue.Outcome;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Bridges two books of one park over a year that both have (METHOD.md, restatement). */
public final class Restating {
  private final Book before;
  private final Book after;
  private final FactorCatalog catalog;
  private final int year;

  private Restating(Book before, Book after, FactorCatalog catalog, int year) {
    this.before = before;
    this.after = after;
    this.catalog = catalog;
    this.year = year;
  }

  /**
   * Bridges the accounting total of a year from one book to another.
   *
   * @param before the book as it was
   * @param after the book as it is now; its reporting year may be a later one
   * @param catalog the factor library of both
   * @param year the year bridged
   * @param significance what asks for a restatement
   * @return the bridge; or the faults of a book, {@code restate-other-park}, {@code
   *     restate-year-missing}, {@code restate-total-negative}
   */
  public static Outcome<Restatement> restate(
      Book before, Book after, FactorCatalog catalog, int year, Significance significance) {
    return new Restating(before, after, catalog, year).outcome(significance);
  }

  private Outcome<Restatement> outcome(Significance significance) {
    if (!before.park().parkId().equals(after.park().parkId())) {
      return refused(
          "restate-other-park", "old", before.park().parkId(), "new", after.park().parkId());
    }
    for (Book book : List.of(before, after)) {
      if (book.activities().stream().noneMatch(row -> row.period().year() == year)) {
        String which = book == before ? "old" : "new";
        return refused("restate-year-missing", "year", Integer.toString(year), "which", which);
      }
    }
    Outcome<Evaluation> old = Evaluator.evaluate(before, catalog);
    Outcome<Evaluation> now = Evaluator.evaluate(after, catalog);
    if (old instanceof Outcome.Refused<Evaluation> || now instanceof Outcome.Refused<Evaluation>) {
      return Outcome.refused(old.asOptional().isEmpty() ? old.issues() : now.issues());
    }
    return bridged(
        inventory(old.asOptional().orElseThrow()),
        inventory(now.asOptional().orElseThrow()),
        significance);
  }

  private Outcome<Restatement> bridged(Inventory old, Inventory now, Significance significance) {
    BigDecimal from = old.park().gbTotal().value();
    BigDecimal to = now.park().gbTotal().value();
    if (from.signum() < 0 || to.signum() < 0) {
      return refused(
          "restate-total-negative", "old", from.toPlainString(), "new", to.toPlainString());
    }
    SharedRows shared = SharedRows.of(before, after, year);
    Outcome<LineTonnes> factors = step(shared.underNewFactors());
    Outcome<LineTonnes> methods = step(shared.underNewSettings());
    if (factors.asOptional().isEmpty() || methods.asOptional().isEmpty()) {
      return Outcome.refused(
          Stream.of(factors, methods).flatMap(o -> o.issues().stream()).toList());
    }
    BridgeRows rows =
        new BridgeRows(
            before,
            after,
            LineTonnes.of(old),
            factors.asOptional().orElseThrow(),
            methods.asOptional().orElseThrow(),
            LineTonnes.of(now));
    return Outcome.of(new Restatement(year, from, to, rows.rows(), significance));
  }

  /** The rows that both books have, between the one and the other. */
  private Outcome<LineTonnes> step(Book between) {
    Outcome<Evaluation> evaluated = Evaluator.evaluate(between, catalog);
    return evaluated
        .asOptional()
        .map(given -> Outcome.of(LineTonnes.of(inventory(given))))
        .orElseGet(() -> Outcome.refused(evaluated.issues()));
  }

  private Inventory inventory(Evaluation evaluation) {
    Optional<Inventory> earlier =
        evaluation.history().stream().filter(each -> each.year() == year).findFirst();
    return earlier.orElse(evaluation.inventory());
  }

  private static Outcome<Restatement> refused(String code, String... facts) {
    return Outcome.refused(List.of(Issue.error(code, "", Location.BOOK, facts)));
  }
}
