package io.tanheng.accounting.book;

import io.tanheng.accounting.book.form.Cell;
import io.tanheng.accounting.book.form.Column;
import io.tanheng.accounting.book.form.Faults;
import io.tanheng.accounting.book.form.Row;
import io.tanheng.accounting.book.form.RowReader;
import io.tanheng.accounting.book.form.Rows;
import io.tanheng.accounting.book.form.TableForm;
import io.tanheng.accounting.book.form.Words;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rows key and value of the table {@code park}, read as one row with a column a key. */
final class ParkSettings {
  static final String OVERRIDE = "profile.";

  private final Faults faults;
  private final Words words;
  private final Rows park;
  private final List<Column> columns;
  private final Map<String, Row> given = new HashMap<>();
  private final SortedMap<String, String> overrides = new TreeMap<>();
  private final Row row;

  ParkSettings(Rows park, CellForms cells, FactorCatalog catalog, Faults faults) {
    this.park = park;
    this.words = cells.words();
    this.faults = faults;
    this.columns = ParkTables.keys(cells, catalog);
    park.rows().forEach(this::add);
    this.row = settings();
  }

  private void add(Row row) {
    Optional<String> written = row.find("key", String.class);
    String key = written.map(k -> words.english("park.key", k)).orElse("");
    if (key.startsWith(OVERRIDE) && key.length() > OVERRIDE.length()) {
      override(row, key);
    } else if (!key.isEmpty() && columns.stream().noneMatch(c -> c.name().equals(key))) {
      unknown(row, written.get());
    } else if (!key.isEmpty()) {
      once(row, key);
    }
  }

  private void once(Row row, String key) {
    Row before = given.putIfAbsent(key, row);
    if (before != null) {
      row.fault("key", "duplicate-value", "value", key, "first", before.where().text());
    }
  }

  private void override(Row row, String key) {
    once(row, key);
    if (row.blank("value")) {
      row.fault("value", "blank-cell");
    }
    overrides.put(key.substring(OVERRIDE.length()), row.text("value"));
  }

  private void unknown(Row row, String key) {
    List<String> known = columns.stream().map(Column::name).toList();
    row.fault("key", "unknown-key", words.facts("park.key", key, known));
  }

  /** Overrides of the profile, without their prefix. */
  SortedMap<String, String> overrides() {
    return overrides;
  }

  /** The settings as one row whose columns are the keys. */
  Row row() {
    return row;
  }

  private Row settings() {
    List<Cell> cells = columns.stream().map(this::cell).toList();
    TableForm form = new TableForm("park.key", columns);
    return RowReader.settings(form, cells, Location.file(park.file()), this::place, faults);
  }

  /** Place of the value of a key; the file where the book does not give it. */
  Location place(String key) {
    Row line = given.get(key);
    return line == null ? Location.file(park.file()) : line.place("value");
  }

  private Cell cell(Column column) {
    Row row = given.get(column.name());
    if (row == null || row.blank("value")) {
      return column.filled() ? missing(column.name()) : Cell.BLANK;
    }
    if (row.text("value").isEmpty()) {
      return Cell.bad("blank-cell");
    }
    Cell cell = column.form().read(row.text("value"));
    if (cell instanceof Cell.Bad bad) {
      row.fault("value", bad.code(), bad.facts().toArray(new String[0]));
    }
    return cell;
  }

  private Cell missing(String key) {
    Row row = given.get(key);
    if (row != null) {
      row.fault("value", "blank-cell");
    } else if (park.lost().isEmpty()) {
      faults.add("missing-key", Location.file(park.file()), "value", key);
    }
    return Cell.bad("missing-key");
  }

  /** Canonical spellings for the digest: the settings, the overrides, the notes. */
  List<String> canonical() {
    List<String> rows = new ArrayList<>(List.of(row.canonical()));
    overrides.forEach((key, value) -> rows.add(OVERRIDE + key + "=" + value));
    given.forEach((key, row) -> note(key, row).ifPresent(rows::add));
    return rows;
  }

  private static Optional<String> note(String key, Row row) {
    return row.blank("note")
        ? Optional.empty()
        : Optional.of("note:" + key + "=" + row.text("note"));
  }
}
