package io.tanheng.ledger.book;

import io.tanheng.accounting.book.form.Table;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table as a book writes it.
 *
 * @param name English name of the table
 * @param file its file in a book that is a folder
 * @param header texts of its first row
 * @param rows rows below it, without blank ones
 */
record StoredTable(String name, String file, List<String> header, List<StoredRow> rows) {
  StoredTable {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /** The same as a book reads it. */
  Table table() {
    List<Table.Line> lines =
        IntStream.range(0, rows.size())
            .mapToObj(i -> new Table.Line(i + 2, rows.get(i).cells()))
            .toList();
    return new Table(name, file, header, lines);
  }
}
