package io.tanheng.accounting.golden;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table of a scenario, small enough to hold; cells may be quoted. */
record Csv(List<String> header, List<List<String>> rows) {

  static Csv read(Path file) {
    try {
      List<List<String>> lines =
          Files.readString(file).replace("\uFEFF", "").lines().map(Csv::cells).toList();
      return new Csv(lines.get(0), new ArrayList<>(lines.subList(1, lines.size())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (char c : line.toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }

  List<Map<String, String>> maps() {
    List<Map<String, String>> maps = new ArrayList<>();
    for (List<String> row : rows) {
      Map<String, String> map = new LinkedHashMap<>();
      for (int i = 0; i < header.size(); i++) {
        map.put(header.get(i), i < row.size() ? row.get(i) : "");
      }
      maps.add(map);
    }
    return maps;
  }

  /** The same table with another value in the row whose first cell is {@code id}. */
  Csv with(String id, String column, String value) {
    List<String> columns = new ArrayList<>(header);
    if (!columns.contains(column)) {
      columns.add(column);
    }
    List<Map<String, String>> maps = maps();
    Map<String, String> row =
        maps.stream()
            .filter(map -> requireNonNull(map.get(header.get(0))).equals(id))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no row " + id));
    row.put(column, value);
    return of(columns, maps);
  }

  /** The same table with a row more, or another value where there is such a row. */
  Csv put(String id, String value) {
    boolean known = rows.stream().anyMatch(row -> row.get(0).equals(id));
    if (known) {
      return with(id, header.get(1), value);
    }
    List<List<String>> more = new ArrayList<>(rows);
    more.add(List.of(id, value));
    return new Csv(header, more);
  }

  private static Csv of(List<String> columns, List<Map<String, String>> maps) {
    return new Csv(
        columns,
        maps.stream()
            .map(map -> columns.stream().map(c -> map.getOrDefault(c, "")).toList())
            .toList());
  }

  void write(Path file) {
    StringBuilder text = new StringBuilder(line(header));
    rows.forEach(row -> text.append(line(row)));
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(List<String> cells) {
    return String.join(",", cells.stream().map(c -> c.contains(",") ? '"' + c + '"' : c).toList())
        + "\n";
  }
}
