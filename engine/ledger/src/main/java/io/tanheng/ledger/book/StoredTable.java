package io.tanheng.ledger.book;

import java.util.List;

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
}
