package io.tanheng.accounting.evaluation;

import static java.util.Objects.requireNonNull;

import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.inventory.Inventory;
import io.tanheng.accounting.method.AccountingMethod;
import io.tanheng.accounting.offset.AssessmentContext;
import io.tanheng.accounting.offset.OffsetAssessment;
import io.tanheng.accounting.offset.OffsetAssessor;
import io.tanheng.accounting.parallel.Aside;
import io.tanheng.accounting.profile.Scheme;
import io.tanheng.factors.issue.Issue;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;

/**
 * What a balance and a score are made of: inventories by year, and lots judged.
 *
 * @param book the book
 * @param calculated its lines
 * @param offsets its lots
 * @param inventories by year, the reporting year among them
 * @param locationFactor tCO2/MWh of the electricity bought in the year
 * @param bookFindings findings on the rows, whatever the readings
 */
record Accounts(
    Book book,
    CalculatedBook calculated,
    OffsetAssessment offsets,
    SortedMap<Integer, Inventory> inventories,
    Optional<Derivation> locationFactor,
    List<Issue> bookFindings) {

  static Accounts of(Book book, Scheme scheme, CalculatedBook calculated) {
    Supplier<List<Issue>> findings =
        Aside.when(book.activities().size(), () -> BookFindings.of(book, calculated));
    return of(book, scheme, calculated, findings, true);
  }

  /** For figures of the park alone, or another reading: no findings on rows, no enterprises. */
  static Accounts ofPark(Book book, Scheme scheme, CalculatedBook calculated) {
    return of(book, scheme, calculated, List::of, false);
  }

  private static Accounts of(
      Book book,
      Scheme scheme,
      CalculatedBook calculated,
      Supplier<List<Issue>> findings,
      boolean whole) {
    GreenGround ground = new GreenGround(book, calculated, scheme);
    AssessmentContext context = ground.context();
    OffsetAssessment offsets = OffsetAssessor.assess(book.offsets(), context);
    return new Accounts(
        book,
        calculated,
        offsets,
        calculated.inventories(
            book,
            offsets.green(),
            ZeroRated.of(calculated.method().green(), offsets, context),
            whole),
        ground.locationFactor(),
        findings.get());
  }

  /** The accounting method of the lines. */
  AccountingMethod method() {
    return calculated.method();
  }

  /** The inventory of the reporting year. */
  Inventory inventory() {
    return requireNonNull(inventories.get(book.park().reportingYear()));
  }

  Accounts withInventories(SortedMap<Integer, Inventory> other) {
    return new Accounts(book, calculated, offsets, other, locationFactor, bookFindings);
  }
}
