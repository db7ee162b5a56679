package io.tanheng.accounting.collect;

import io.tanheng.accounting.book.form.Row;
import io.tanheng.accounting.book.form.TableForm;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What identifies a row of each table of a book. */
public final class TableKeys {
  private static final Map<String, List<String>> KEYS =
      Map.ofEntries(
          Map.entry("park", List.of("key")),
          Map.entry("enterprises", List.of("enterprise_id")),
          Map.entry("activity", List.of("line_id")),
          Map.entry("meters", List.of("meter_id")),
          Map.entry("factors", List.of("factor_id")),
          Map.entry("offsets", List.of("lot_id")),
          Map.entry("history", List.of("year")),
          Map.entry("targets", List.of("year", "kind")),
          Map.entry("indicators", List.of("no", "alternative", "profile")),
          Map.entry("requirements", List.of("clause")),
          Map.entry("correlations", List.of("first", "second")),
          Map.entry("measures", List.of("measure_id")),
          Map.entry("outlook", List.of("year")));

  private TableKeys() {}

  /** Key columns; none where a row is known by all that it says, as an exclusion. */
  public static List<String> of(TableForm form) {
    return KEYS.getOrDefault(form.name(), List.of());
  }

  /** The key of a row; absent where its first key cell cannot be read. */
  public static Optional<String> key(Row row, TableForm form) {
    List<String> columns = of(form);
    if (columns.isEmpty()) {
      return Optional.of(row.canonical());
    }
    StringBuilder key = new StringBuilder();
    for (String column : columns) {
      Optional<Object> value = row.find(column, Object.class);
      if (value.isEmpty() && key.isEmpty()) {
        return Optional.empty();
      }
      key.append(key.isEmpty() ? "" : " ").append(value.map(Object::toString).orElse(""));
    }
    return Optional.of(key.toString().stripTrailing());
  }
}
