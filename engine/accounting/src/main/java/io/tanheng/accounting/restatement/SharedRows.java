package io.tanheng.accounting.restatement;

import static java.util.Objects.requireNonNull;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.activity.LineId;
import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.measure.PlanningInputs;
import io.tanheng.accounting.park.Park;
import io.tanheng.factors.catalog.EmissionFactor;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The old rows of a year that the new book has too, of the same category, activity and unit. They
 * are evaluated with the new factors, then under the new settings as well, so that what factors,
 * rules and data move can be told apart: factors at the old data, then rules, then data.
 *
 * @param before the old book
 * @param after the new book
 * @param rows old rows with the factor columns of the new ones
 */
record SharedRows(Book before, Book after, List<ActivityRecord> rows) {
  static SharedRows of(Book before, Book after, int year) {
    Map<LineId, ActivityRecord> now =
        after.activities().stream()
            .collect(Collectors.toMap(ActivityRecord::id, Function.identity(), (a, b) -> a));
    List<ActivityRecord> rows =
        before.activities().stream()
            .filter(row -> row.period().year() == year)
            .filter(row -> now.containsKey(row.id()) && alike(row, now.get(row.id())))
            .map(row -> withFactors(row, requireNonNull(now.get(row.id()))))
            .toList();
    return new SharedRows(before, after, rows);
  }

  /** The old rows priced with the new factors under the old rules. */
  Book underNewFactors() {
    return book(before.park().withFactorSets(after.park().factorSets()), after.factors());
  }

  /** The old rows priced with the new factors under the new rules. */
  Book underNewSettings() {
    return book(after.park(), after.factors());
  }

  private Book book(Park park, List<EmissionFactor> factors) {
    return new Book(
        park,
        before.enterprises(),
        rows,
        factors,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        PlanningInputs.NONE,
        before.digest());
  }

  private static boolean alike(ActivityRecord old, ActivityRecord now) {
    return old.category() == now.category()
        && old.activity().code().equals(now.activity().code())
        && old.unit().equals(now.unit())
        && old.period().year() == now.period().year();
  }

  private static ActivityRecord withFactors(ActivityRecord old, ActivityRecord now) {
    return new ActivityRecord(
        old.id(),
        old.enterprise(),
        old.period(),
        old.category(),
        old.activity(),
        old.quantity(),
        old.counterparty(),
        old.supply(),
        old.attributeSold(),
        old.density(),
        old.parameters(),
        now.ncv(),
        now.ncvUnit(),
        now.carbonContent(),
        now.oxidation(),
        now.ef(),
        now.efUnit(),
        old.purity(),
        old.pressure(),
        old.temperature(),
        old.tier(),
        old.uncertainty(),
        old.correlation(),
        now.evidence(),
        old.note(),
        old.where());
  }
}
