package io.tanheng.accounting.collect;

import io.tanheng.accounting.book.form.Row;
import io.tanheng.factors.issue.Location;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a row says, cell by cell in one spelling for all ways to write it.
 *
 * @param cells text by column, blank cells left out
 * @param where its place
 */
record RowContents(Map<String, String> cells, Location where) {
  static RowContents of(Row row) {
    Map<String, String> cells = new TreeMap<>();
    for (String cell : row.canonical().split("\u001f")) {
      int equals = cell.indexOf('=');
      if (equals > 0) {
        cells.put(cell.substring(0, equals), cell.substring(equals + 1));
      }
    }
    return new RowContents(cells, row.where());
  }

  /** Columns that the two rows fill differently. */
  Set<String> differences(RowContents other) {
    Set<String> columns = new TreeSet<>(cells.keySet());
    columns.addAll(other.cells.keySet());
    columns.removeIf(column -> cell(column).equals(other.cell(column)));
    return columns;
  }

  /** The cell of a column; a dash where it is blank. */
  String cell(String column) {
    return cells.getOrDefault(column, "–");
  }
}
