package io.tanheng.accounting.book;

import io.tanheng.accounting.book.form.Row;
import io.tanheng.factors.issue.Location;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Keys that may stand once in a table. */
final class Unique {
  private final Map<String, Location> first = new HashMap<>();

  /** Reports a value that an earlier row of the table holds too. */
  void check(Row row, String column) {
    Optional<Object> value = row.find(column, Object.class);
    if (value.isPresent()) {
      check(row, column, value.get().toString());
    }
  }

  /** Reports a key that an earlier row of the table has too. */
  void check(Row row, String column, String key) {
    Location before = first.putIfAbsent(key, row.where());
    if (before != null) {
      row.fault(column, "duplicate-value", "value", key, "first", before.text());
    }
  }
}
