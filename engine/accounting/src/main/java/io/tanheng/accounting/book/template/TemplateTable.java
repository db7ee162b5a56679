package io.tanheng.accounting.book.template;

import java.util.List;

/**
 * A table to be filled in.
 *
 * @param name English name
 * @param title name of its sheet or file
 * @param columns columns
 * @param settings keys, where the table is {@code park}; else none
 */
record TemplateTable(
    String name, String title, List<TemplateColumn> columns, List<TemplateColumn> settings) {
  TemplateTable {
    columns = List.copyOf(columns);
    settings = List.copyOf(settings);
  }

  /** The headers. */
  List<String> header() {
    return columns.stream().map(TemplateColumn::header).toList();
  }

  /** The rows that the template holds: every key, or one example row, or none. */
  List<List<String>> rows() {
    if (!settings.isEmpty()) {
      return settings.stream().map(key -> List.of(key.header(), value(key), "")).toList();
    }
    return example() ? List.of(columns.stream().map(TemplateTable::value).toList()) : List.of();
  }

  /** Whether it holds an example row. */
  boolean example() {
    return columns.stream().anyMatch(TemplateColumn::inRow);
  }

  private static String value(TemplateColumn column) {
    return column.inRow() ? column.example() : "";
  }
}
