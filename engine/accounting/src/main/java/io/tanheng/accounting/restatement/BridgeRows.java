package io.tanheng.accounting.restatement;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.activity.Period;
import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.park.Enterprise;
import io.tanheng.accounting.park.EnterpriseId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Books the change of each line under its reasons. */
final class BridgeRows {
  private final Book before;
  private final Book after;
  private final LineTonnes old;
  private final LineTonnes factors;
  private final LineTonnes methods;
  private final LineTonnes now;
  private final Map<String, ActivityRecord> oldRows;
  private final Map<String, ActivityRecord> newRows;

  /**
   * @param before the old book
   * @param after the new book
   * @param old its lines
   * @param factors the lines that both have, with the new factors
   * @param methods the same under the new rules
   * @param now the lines of the new book
   */
  BridgeRows(
      Book before,
      Book after,
      LineTonnes old,
      LineTonnes factors,
      LineTonnes methods,
      LineTonnes now) {
    this.before = before;
    this.after = after;
    this.old = old;
    this.factors = factors;
    this.methods = methods;
    this.now = now;
    this.oldRows = rows(before);
    this.newRows = rows(after);
  }

  private static Map<String, ActivityRecord> rows(Book book) {
    return book.activities().stream()
        .collect(Collectors.toMap(row -> row.id().value(), Function.identity(), (a, b) -> a));
  }

  /** Every line whose tonnes or reasons moved, by line id. */
  List<RestatedRow> rows() {
    TreeSet<String> lines = new TreeSet<>(old.lines());
    lines.addAll(now.lines());
    List<RestatedRow> rows = new ArrayList<>();
    for (String line : lines) {
      RestatedRow row = row(line);
      if (!row.parts().isEmpty()) {
        rows.add(row);
      }
    }
    return rows;
  }

  private RestatedRow row(String line) {
    ActivityRecord record =
        Optional.ofNullable(newRows.get(line)).or(() -> find(oldRows, line)).orElseThrow();
    return new RestatedRow(
        line,
        record.enterprise().value(),
        record.category().word(),
        record.activity().code(),
        old.find(line),
        now.find(line),
        parts(line));
  }

  private SortedMap<Reason, BigDecimal> parts(String line) {
    SortedMap<Reason, BigDecimal> parts = new TreeMap<>();
    Optional<BigDecimal> from = old.find(line);
    Optional<BigDecimal> to = now.find(line);
    if (from.isEmpty()) {
      parts.put(entered(line) ? Reason.STRUCTURE : Reason.NEW, to.orElseThrow());
    } else if (to.isEmpty()) {
      parts.put(left(line) ? Reason.STRUCTURE : Reason.WITHDRAWN, from.get().negate());
    } else {
      addSteps(line, from.get(), to.get(), parts);
    }
    return parts;
  }

  private void addSteps(
      String line, BigDecimal from, BigDecimal to, SortedMap<Reason, BigDecimal> parts) {
    Optional<BigDecimal> priced = factors.find(line);
    Optional<BigDecimal> ruled = methods.find(line);
    if (priced.isEmpty() || ruled.isEmpty()) {
      parts.put(whole(line), to.subtract(from));
      return;
    }
    parts.put(Reason.FACTOR_UPDATE, priced.get().subtract(from));
    parts.put(Reason.METHOD_CHANGE, ruled.get().subtract(priced.get()));
    parts.put(Reason.DATA_CORRECTION, to.subtract(ruled.get()));
  }

  /** A line that measures something else now cannot be told apart into factor and data. */
  private Reason whole(String line) {
    return find(oldRows, line)
            .map(ActivityRecord::category)
            .equals(find(newRows, line).map(ActivityRecord::category))
        ? Reason.DATA_CORRECTION
        : Reason.METHOD_CHANGE;
  }

  private boolean entered(String line) {
    return find(newRows, line).filter(row -> outside(row, before)).isPresent();
  }

  private boolean left(String line) {
    return find(oldRows, line).filter(row -> outside(row, after)).isPresent();
  }

  /** Whether the enterprise of a row was not inside the boundary by that book. */
  private static boolean outside(ActivityRecord row, Book book) {
    EnterpriseId id = row.enterprise();
    return !id.equals(EnterpriseId.SHARED)
        && book.enterprises().stream()
            .filter(enterprise -> enterprise.id().equals(id))
            .noneMatch(enterprise -> inside(enterprise, row.period()));
  }

  private static boolean inside(Enterprise enterprise, Period period) {
    return enterprise.from().filter(day -> day.isAfter(period.to())).isEmpty()
        && enterprise.to().filter(day -> day.isBefore(period.from())).isEmpty();
  }

  private static Optional<ActivityRecord> find(Map<String, ActivityRecord> rows, String line) {
    return Optional.ofNullable(rows.get(line));
  }
}
