package io.tanheng.documents.papers;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.tanheng.accounting.book.Book;
import io.tanheng.factors.issue.Location;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Another figure in a cell of the book.
 *
 * @param where the cell
 * @param value the new figure
 */
record BookChange(Location where, double value) {
  private static final String ACTIVITY = "activity.csv";

  /** Its place as the papers print it. */
  String place() {
    return where.text();
  }

  /** One to five changes, to between a fifth and twice of what stands there. */
  static List<BookChange> some(Book book, SplittableRandom chance) {
    Map<Location, BigDecimal> cells = new LinkedHashMap<>();
    book.activities()
        .forEach(row -> cells.put(row.where().column("quantity"), row.quantity().value()));
    book.history().forEach(row -> cells.put(row.where().column("output"), row.output()));
    cells.values().removeIf(value -> value.signum() == 0);
    List<Location> places = List.copyOf(cells.keySet());
    List<BookChange> changes = new ArrayList<>();
    for (int i = chance.nextInt(1, 6); i > 0; i--) {
      Location where = places.get(chance.nextInt(places.size()));
      double by = Math.round(chance.nextDouble(0.2, 2) * 1000) / 1000.0;
      double value =
          Math.round(requireNonNull(cells.get(where)).doubleValue() * by * 1000) / 1000.0;
      changes.removeIf(other -> other.where().equals(where));
      changes.add(new BookChange(where, value));
    }
    return changes;
  }

  /** Copies a book with the changes. */
  static void apply(Path from, Path to, List<BookChange> changes) throws IOException {
    for (Path file : tables(from)) {
      String name = String.valueOf(file.getFileName());
      List<List<String>> rows = read(file);
      changes.stream()
          .filter(change -> change.where().file().equals(name))
          .forEach(change -> change.enter(rows));
      write(to.resolve(name), rows);
    }
  }

  private void enter(List<List<String>> rows) {
    int column = rows.get(0).indexOf(where.column());
    rows.get(where.row() - 1).set(column, Double.toString(value));
  }

  /** Copies a book with every activity row once more for an earlier year. */
  static void repeatEarlier(Path from, Path to, String year, String earlier) throws IOException {
    for (Path file : tables(from)) {
      String name = String.valueOf(file.getFileName());
      List<List<String>> rows = read(file);
      if (name.equals(ACTIVITY)) {
        int period = rows.get(0).indexOf("period");
        for (List<String> row : List.copyOf(rows.subList(1, rows.size()))) {
          List<String> again = new ArrayList<>(row);
          again.set(0, row.get(0) + "-" + earlier);
          again.set(period, row.get(period).replace(year, earlier));
          rows.add(again);
        }
      }
      write(to.resolve(name), rows);
    }
  }

  private static List<Path> tables(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(each -> each.toString().endsWith(".csv")).toList();
    }
  }

  private static List<List<String>> read(Path file) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
      reader.forEach(record -> rows.add(new ArrayList<>(record.getFields())));
    }
    return rows;
  }

  private static void write(Path file, List<List<String>> rows) throws IOException {
    try (CsvWriter writer = CsvWriter.builder().build(file)) {
      rows.forEach(writer::writeRecord);
    }
  }
}
