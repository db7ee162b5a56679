package io.tanheng.documents.papers;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.book.Book;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Another quantity in a row of the table activity.
 *
 * @param row row of the file
 * @param place its place as the papers print it
 * @param value the new quantity
 */
record BookChange(int row, String place, double value) {
  private static final String TABLE = "activity.csv";

  /** One to five changes, to between a fifth and twice of what stands there. */
  static List<BookChange> some(Book book, SplittableRandom chance) {
    List<BookChange> changes = new ArrayList<>();
    List<ActivityRecord> rows =
        book.activities().stream().filter(row -> row.quantity().value().signum() > 0).toList();
    for (int i = chance.nextInt(1, 6); i > 0; i--) {
      ActivityRecord row = rows.get(chance.nextInt(rows.size()));
      double by = Math.round(chance.nextDouble(0.2, 2) * 1000) / 1000.0;
      double value = Math.round(row.quantity().value().doubleValue() * by * 1000) / 1000.0;
      changes.removeIf(other -> other.row() == row.where().row());
      changes.add(new BookChange(row.where().row(), row.where().column("quantity").text(), value));
    }
    return changes;
  }

  /** Copies a book with the changes. */
  static void apply(Path from, Path to, List<BookChange> changes) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".csv")).toList()) {
        Files.copy(file, to.resolve(String.valueOf(file.getFileName())));
      }
    }
    List<List<String>> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(from.resolve(TABLE))) {
      reader.forEach(record -> rows.add(new ArrayList<>(record.getFields())));
    }
    int column = rows.get(0).indexOf("quantity");
    changes.forEach(
        change -> rows.get(change.row() - 1).set(column, Double.toString(change.value())));
    Files.delete(to.resolve(TABLE));
    try (CsvWriter writer = CsvWriter.builder().build(to.resolve(TABLE))) {
      rows.forEach(writer::writeRecord);
    }
  }
}
