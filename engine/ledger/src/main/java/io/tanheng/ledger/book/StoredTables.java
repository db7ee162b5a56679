package io.tanheng.ledger.book;

import static java.util.Objects.requireNonNull;

import io.tanheng.accounting.book.BookForm;
import io.tanheng.accounting.book.form.Faults;
import io.tanheng.accounting.book.form.Row;
import io.tanheng.accounting.book.form.RowReader;
import io.tanheng.accounting.book.form.Table;
import io.tanheng.accounting.book.form.TableForm;
import io.tanheng.accounting.book.form.Words;
import io.tanheng.accounting.collect.TableKeys;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes rows to be stored of the texts of a table that is known to be sound. */
final class StoredTables {
  private static final String ENTERPRISE = "enterprise_id";
  private static final String EVIDENCE = "evidence";
  private static final String READINGS = "readings";
  private static final String CSV = ".csv";

  private final BookForm form;
  private final Words words;
  private final EvidenceFolder evidence;

  StoredTables(BookForm form, Words words, EvidenceFolder evidence) {
    this.form = form;
    this.words = words;
    this.evidence = evidence;
  }

  StoredTable of(Table table) {
    TableForm columns = form.find(table.name()).orElseThrow();
    Map<Integer, Table.Line> lines = new HashMap<>();
    table.lines().forEach(line -> lines.put(line.row(), line));
    Map<String, Integer> keys = new HashMap<>();
    List<StoredRow> rows = new ArrayList<>();
    for (Row row : RowReader.read(table, columns, words, new Faults()).rows()) {
      List<String> cells =
          cells(requireNonNull(lines.get(row.where().row())), table.header().size());
      rows.add(row(row, columns, cells, keys));
    }
    return new StoredTable(table.name(), file(table), table.header(), rows);
  }

  private StoredRow row(Row row, TableForm columns, List<String> cells, Map<String, Integer> keys) {
    String key = key(row, columns);
    int before = keys.merge(key, 1, Integer::sum) - 1;
    String named = text(row, columns, EVIDENCE);
    return new StoredRow(
        before == 0 ? key : key + " #" + (before + 1),
        text(row, columns, ENTERPRISE),
        named,
        evidence.sha256(named, row.where().column(EVIDENCE)),
        cells);
  }

  private static String key(Row row, TableForm columns) {
    return columns.name().equals(READINGS)
        ? row.text("meter_id") + " " + row.text("timestamp")
        : TableKeys.key(row, columns).orElseGet(row::canonical);
  }

  private static String text(Row row, TableForm columns, String column) {
    return columns.find(column).isPresent()
        ? row.find(column, Object.class).map(Object::toString).orElse("")
        : "";
  }

  /** As many cells as the header has. */
  private static List<String> cells(Table.Line line, int width) {
    List<String> cells =
        new ArrayList<>(line.cells().subList(0, Math.min(width, line.cells().size())));
    while (cells.size() < width) {
      cells.add("");
    }
    return cells;
  }

  /** The file that the table has in a folder. */
  private static String file(Table table) {
    String file =
        table.file().endsWith(".gz") ? table.file().replaceFirst("\\.gz$", "") : table.file();
    if (file.endsWith(CSV)) {
      return file;
    }
    return table.name().equals(READINGS) ? READINGS + "/" + READINGS + CSV : table.name() + CSV;
  }
}
