package io.tanheng.accounting.collect;

import static java.util.Objects.requireNonNull;

import io.tanheng.accounting.book.form.Faults;
import io.tanheng.accounting.book.form.Rows;
import io.tanheng.accounting.book.form.Table;
import io.tanheng.factors.issue.Location;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The amounts of a foreign table, one book row for each key. */
final class ImportedRows {
  /** What does not tell two rows apart. */
  private static final Set<String> NO_KEY = Set.of("line_id", "quantity", "evidence", "note");

  private static final List<String> FIRST =
      List.of("enterprise_id", "period", "category", "activity", "unit");

  private final List<String> columns;
  private final Map<String, List<ForeignRows.Amount>> keys = new LinkedHashMap<>();

  private final Map<String, String> units = new TreeMap<>();

  private ImportedRows(List<String> columns) {
    this.columns = columns;
  }

  static ImportedRows none() {
    return new ImportedRows(List.of());
  }

  /** Groups the amounts by key; a second row of a key is a fault where the map does not add. */
  static ImportedRows of(
      ForeignRows rows, Function<Table, Rows> reader, ImportMap map, Faults faults) {
    ImportedRows imported = new ImportedRows(rows.columns());
    List<Table.Line> lines = new ArrayList<>();
    for (ForeignRows.Amount amount : rows.amounts()) {
      lines.add(imported.line(amount, amount.quantity(), ""));
    }
    String file = rows.amounts().get(0).where().file();
    Table each = new Table("activity", file, imported.columns, lines);
    List<RowContents> contents = reader.apply(each).rows().stream().map(RowContents::of).toList();
    boolean add = map.setting("duplicates", "refuse").equals("add");
    for (int i = 0; i < contents.size(); i++) {
      String key = key(contents.get(i));
      imported.units.put(key, contents.get(i).cell("unit"));
      imported.add(key, rows.amounts().get(i), add, faults);
    }
    return imported;
  }

  private void add(String key, ForeignRows.Amount amount, boolean add, Faults faults) {
    List<ForeignRows.Amount> before = keys.computeIfAbsent(key, k -> new ArrayList<>());
    if (!before.isEmpty() && !add) {
      faults.add(
          "import-key-twice",
          amount.where(),
          "key",
          key,
          "first",
          Texts.place(before.get(0).where()));
    }
    before.add(amount);
  }

  private static String key(RowContents row) {
    Map<String, String> cells = new TreeMap<>(row.cells());
    cells.keySet().removeAll(NO_KEY);
    List<String> key = new ArrayList<>();
    FIRST.forEach(column -> key.add(cells.getOrDefault(column, "–")));
    cells.keySet().removeAll(FIRST);
    cells.forEach((column, text) -> key.add(column + "=" + text));
    return String.join(" ", key);
  }

  private Table.Line line(ForeignRows.Amount amount, BigDecimal quantity, String note) {
    Map<String, String> cells = new LinkedHashMap<>(amount.cells());
    cells.put("quantity", quantity.toPlainString());
    cells.putIfAbsent("note", note);
    List<String> texts = columns.stream().map(c -> cells.getOrDefault(c, "")).toList();
    return new Table.Line(amount.where().row(), texts);
  }

  /** The table {@code activity}; the note of a row says which foreign rows it holds. */
  Table table(String file) {
    List<Table.Line> lines = new ArrayList<>();
    for (List<ForeignRows.Amount> amounts : keys.values()) {
      String note =
          amounts.stream()
              .map(each -> Integer.toString(each.where().row()))
              .distinct()
              .collect(Collectors.joining(", ", file + " row ", ""));
      lines.add(line(amounts.get(0), sum(amounts), note));
    }
    return new Table("activity", file, columns, lines);
  }

  private static BigDecimal sum(List<ForeignRows.Amount> amounts) {
    return amounts.stream()
        .map(ForeignRows.Amount::quantity)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The foreign row of a row of the table that was written. */
  Location origin(Location where) {
    List<List<ForeignRows.Amount>> all = List.copyOf(keys.values());
    int place = where.row() - 2;
    boolean ours = where.file().equals("activity.csv") && place >= 0 && place < all.size();
    return ours ? all.get(place).get(0).where() : where;
  }

  /** Compares, key by key, what went in with what the file holds; a difference is a fault. */
  List<ImportedSum> sums(Rows written, Faults faults) {
    Map<String, BigDecimal> out = new LinkedHashMap<>();
    for (RowContents row : TableImport.contents(written)) {
      out.merge(key(row), new BigDecimal(row.cell("quantity")), BigDecimal::add);
    }
    List<ImportedSum> sums = new ArrayList<>();
    keys.forEach(
        (key, amounts) -> {
          BigDecimal in = sum(amounts);
          BigDecimal found = out.getOrDefault(key, BigDecimal.ZERO);
          if (in.compareTo(found) != 0 || out.size() != keys.size()) {
            faults.add(
                "import-sum-differs",
                amounts.get(0).where(),
                "key",
                key,
                "in",
                in.toPlainString(),
                "out",
                found.toPlainString());
          }
          sums.add(new ImportedSum(key, amounts.size(), in, found, requireNonNull(units.get(key))));
        });
    return sums;
  }
}
