package io.tanheng.accounting.collect;

import io.tanheng.accounting.book.form.Cell;
import io.tanheng.accounting.book.form.Column;
import io.tanheng.accounting.book.form.Faults;
import io.tanheng.accounting.book.form.Table;
import io.tanheng.accounting.book.form.TableForm;
import io.tanheng.factors.issue.Location;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Turns each amount of a foreign table into the cells of a book row. */
final class ForeignRows {
  private static final String QUANTITY = "quantity";
  private static final String UNIT = "unit";

  /**
   * One amount.
   *
   * @param cells texts by book column
   * @param quantity the amount
   * @param where its row of the foreign table
   */
  record Amount(Map<String, String> cells, BigDecimal quantity, Location where) {}

  private final ForeignTable table;
  private final ImportMap map;
  private final TableForm form;
  private final Faults faults;
  private final String decimal;
  private final String thousands;
  private final List<Amount> amounts = new ArrayList<>();
  private int skipped;
  private int blank;

  private ForeignRows(ForeignTable table, ImportMap map, TableForm form, Faults faults) {
    this.table = table;
    this.form = form;
    this.map = map;
    this.faults = faults;
    this.decimal = map.decimal();
    this.thousands =
        switch (map.setting("thousands", "none")) {
          case "point" -> ".";
          case "comma" -> ",";
          case "space" -> " ";
          default -> "";
        };
  }

  static ForeignRows read(ForeignTable table, ImportMap map, TableForm form, Faults faults) {
    ForeignRows rows = new ForeignRows(table, map, form, faults);
    rows.checkMapped();
    for (Table.Line line : table.lines()) {
      if (rows.left(line)) {
        rows.skipped++;
      } else {
        rows.read(line);
      }
    }
    return rows;
  }

  /** Amounts in the order of the table. */
  List<Amount> amounts() {
    return amounts;
  }

  /** Rows left out by a rule. */
  int skipped() {
    return skipped;
  }

  /** Cells without an amount. */
  int blank() {
    return blank;
  }

  /** Book columns that are filled, with those that are made here. */
  List<String> columns() {
    Set<String> columns = new LinkedHashSet<>(List.of("line_id"));
    map.of(ImportMap.Rule.COLUMN, ImportMap.Rule.CONSTANT, ImportMap.Rule.ACROSS)
        .forEach(entry -> columns.add(entry.column()));
    columns.addAll(List.of(QUANTITY, UNIT, "note"));
    return List.copyOf(columns);
  }

  private void checkMapped() {
    if (map.of(ImportMap.Rule.values()).isEmpty()) {
      return; // The map cannot be read, which was told, or says nothing.
    }
    Set<String> given = new LinkedHashSet<>(List.of("line_id"));
    map.of(ImportMap.Rule.COLUMN, ImportMap.Rule.CONSTANT, ImportMap.Rule.ACROSS)
        .forEach(entry -> given.add(entry.column()));
    if (!map.across().isEmpty()) {
      given.add(QUANTITY);
    }
    if (map.setting(UNIT, "column").equals("header")) {
      given.add(UNIT);
    }
    form.columns().stream()
        .filter(Column::needed)
        .map(Column::name)
        .filter(name -> !given.contains(name))
        .forEach(name -> faults.add("import-column-unmapped", Location.BOOK, "value", name));
  }

  private boolean left(Table.Line line) {
    return map.of(ImportMap.Rule.SKIP).stream()
        .anyMatch(entry -> table.cell(line, entry.column()).equals(entry.from()));
  }

  private void read(Table.Line line) {
    Map<String, Map<String, String>> across = map.across();
    if (across.isEmpty()) {
      map.foreign(QUANTITY).ifPresent(header -> read(line, header, Map.of(), ""));
      return;
    }
    int number = 0;
    for (Map.Entry<String, Map<String, String>> each : across.entrySet()) {
      number++;
      read(line, each.getKey(), each.getValue(), "-" + number);
    }
  }

  private void read(Table.Line line, String header, Map<String, String> given, String suffix) {
    String text = table.cell(line, header);
    if (text.equals(Table.TOLD)) {
      return;
    }
    if (text.isEmpty()) {
      blank++;
      return;
    }
    Location where = Location.row(table.file(), line.row());
    Optional<BigDecimal> quantity = Texts.number(text, decimal, thousands);
    if (quantity.isEmpty()) {
      faults.add(
          "import-number",
          where.column(header),
          "value",
          text,
          "decimal",
          decimal,
          "thousands",
          thousands.isEmpty() ? "–" : thousands.equals(" ") ? "␣" : thousands);
      return;
    }
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("line_id", map.setting("line_id", "IMP") + "-" + line.row() + suffix);
    cells(line, cells);
    cells.putAll(given);
    unit(header, cells);
    amounts.add(new Amount(cells, quantity.get(), where.column(header)));
  }

  private void cells(Table.Line line, Map<String, String> cells) {
    for (ImportMap.Entry entry : map.of(ImportMap.Rule.COLUMN, ImportMap.Rule.CONSTANT)) {
      boolean constant = entry.rule() == ImportMap.Rule.CONSTANT;
      String column = entry.column();
      String text = constant ? entry.to() : table.cell(line, entry.from());
      if (!column.equals(QUANTITY)) {
        cells.put(column, constant ? text : word(column, text));
      }
    }
  }

  /** The word of the map; a number in another column than the quantity is read as that is. */
  private String word(String column, String text) {
    String word = map.word(column, text);
    return word.equals(text) && number(column)
        ? Texts.number(text, decimal, thousands).map(BigDecimal::toPlainString).orElse(text)
        : word;
  }

  private boolean number(String column) {
    OptionalInt place = form.find(column);
    return place.isPresent()
        && form.columns().get(place.getAsInt()).form().read("1") instanceof Cell.Good good
        && good.value() instanceof BigDecimal;
  }

  private void unit(String header, Map<String, String> cells) {
    if (!map.setting(UNIT, "column").equals("header")) {
      return;
    }
    Optional<String> unit = Texts.brackets(header);
    if (unit.isEmpty()) {
      faults.add("import-unit-header", Location.of(table.file(), 0, header), "value", header);
    }
    unit.ifPresent(symbol -> cells.put(UNIT, map.word(UNIT, symbol)));
  }
}
