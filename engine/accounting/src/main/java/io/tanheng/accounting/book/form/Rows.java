package io.tanheng.accounting.book.form;

import java.util.List;
import java.util.Set;

/**
 * The rows of a table, each cell read.
 *
 * @param form the table
 * @param file name of its file or sheet
 * @param rows rows in the order of the file, sound or not; blank rows are left out
 * @param lost required columns that the table lacks
 */
public record Rows(TableForm form, String file, List<Row> rows, Set<String> lost) {
  public Rows {
    rows = List.copyOf(rows);
    lost = Set.copyOf(lost);
  }

  /** No rows: the book has no such table. */
  public static Rows none(TableForm form) {
    return new Rows(form, "", List.of(), Set.of());
  }

  /** No rows: the file of the table is missing or cannot be read, and that was told. */
  public static Rows unreadable(TableForm form) {
    return new Rows(form, "", List.of(), Set.copyOf(form.names()));
  }
}
