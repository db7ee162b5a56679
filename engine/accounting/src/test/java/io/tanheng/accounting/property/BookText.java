package io.tanheng.accounting.property;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A park book as the text of its tables, header first; tests change it and write it to a folder.
 */
final class BookText {
  private final SortedMap<String, List<List<String>>> tables = new TreeMap<>();

  /** The tables of a folder of CSV files. */
  static BookText of(Path folder) {
    BookText book = new BookText();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".csv")).sorted().toList()) {
        String name = file.getFileName().toString();
        book.tables.put(name.substring(0, name.length() - 4), rows(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return book;
  }

  private static List<List<String>> rows(Path file) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file)) {
      csv.forEach(row -> rows.add(new ArrayList<>(row.getFields())));
    }
    return rows;
  }

  BookText copy() {
    BookText copy = new BookText();
    tables.forEach(
        (name, rows) ->
            copy.tables.put(
                name,
                rows.stream()
                    .map(ArrayList::new)
                    .collect(Collectors.toCollection(ArrayList::new))));
    return copy;
  }

  /** Starts a table with its header, comma separated. */
  void start(String table, String header) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(new ArrayList<>(List.of(header.split(","))));
    tables.put(table, rows);
  }

  /** Adds a row of {@code column=value} cells; the other cells are blank. */
  void add(String table, String... cells) {
    List<String> row = new ArrayList<>();
    header(table).forEach(column -> row.add(""));
    for (String cell : cells) {
      int equals = cell.indexOf('=');
      row.set(place(table, cell.substring(0, equals)), cell.substring(equals + 1));
    }
    requireNonNull(tables.get(table)).add(row);
  }

  List<String> names() {
    return List.copyOf(tables.keySet());
  }

  boolean has(String table) {
    return tables.containsKey(table);
  }

  /** The header and the rows of a table, changeable. */
  List<List<String>> table(String table) {
    return requireNonNull(tables.get(table));
  }

  List<String> header(String table) {
    return requireNonNull(tables.get(table)).get(0);
  }

  /** The rows of a table without its header, changeable; none where there is no such table. */
  List<List<String>> rows(String table) {
    return has(table)
        ? requireNonNull(tables.get(table)).subList(1, requireNonNull(tables.get(table)).size())
        : List.of();
  }

  int place(String table, String column) {
    int place = header(table).indexOf(column);
    if (place < 0) {
      throw new IllegalArgumentException("no column " + column + " in " + table);
    }
    return place;
  }

  String get(String table, List<String> row, String column) {
    return row.get(place(table, column));
  }

  void set(String table, List<String> row, String column, String value) {
    row.set(place(table, column), value);
  }

  /** The row whose column holds the value. */
  Optional<List<String>> find(String table, String column, String value) {
    int place = place(table, column);
    return rows(table).stream().filter(row -> row.get(place).equals(value)).findFirst();
  }

  void remove(String table) {
    tables.remove(table);
  }

  void rename(String table, String other) {
    tables.put(other, tables.remove(table));
  }

  /** Writes every table into an empty folder. */
  Path write(Path folder) {
    try {
      Files.createDirectories(folder);
      try (Stream<Path> old = Files.list(folder)) {
        for (Path file : old.toList()) {
          Files.delete(file);
        }
      }
      for (String table : tables.keySet()) {
        Files.writeString(folder.resolve(table + ".csv"), text(table));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return folder;
  }

  String text(String table) {
    StringBuilder text = new StringBuilder();
    for (List<String> row : requireNonNull(tables.get(table))) {
      text.append(row.stream().map(BookText::quoted).collect(Collectors.joining(","))).append('\n');
    }
    return text.toString();
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
