package io.tanheng.documents.papers;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.indicator.IndicatorInput;
import io.tanheng.accounting.offset.LotAssessment;
import io.tanheng.accounting.offset.OffsetLot;
import io.tanheng.accounting.offset.SerialRange;
import io.tanheng.accounting.offset.Serials;
import io.tanheng.factors.issue.Location;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Something else in a cell of the book.
 *
 * @param where the cell
 * @param value the new figure, or the state of a requirement
 */
record BookChange(Location where, String value) {
  private static final String ACTIVITY = "activity.csv";

  /** Figures of a line itself that stand for those of the library. */
  private static final List<String> OWN = List.of("ncv", "ef", "purity", "density");

  /** Indicators that are computed, whatever is given. */
  private static final List<Integer> COMPUTED = List.of(11, 24, 25, 26, 27);

  /** What a cell holds, and how far it may go and still be good input. */
  private record Range(BigDecimal value, double least, double most) {}

  /** Its place as the papers print it. */
  String place() {
    return where.text();
  }

  /** Two to eight changes of figures, and every other time of the state of a requirement. */
  static List<BookChange> some(Path folder, Evaluation evaluation, SplittableRandom chance)
      throws IOException {
    Book book = evaluation.book();
    Map<Location, Range> cells = cells(folder, book);
    List<Location> places = List.copyOf(cells.keySet());
    Map<Location, BookChange> changes = new LinkedHashMap<>();
    for (int i = chance.nextInt(2, 9); i > 0; i--) {
      Location where = places.get(chance.nextInt(places.size()));
      Range range = requireNonNull(cells.get(where));
      double by = Math.round(chance.nextDouble(range.least(), range.most()) * 1000) / 1000.0;
      double value = Math.round(range.value().doubleValue() * by * 1000) / 1000.0;
      changes.put(where, new BookChange(where, Double.toString(value)));
    }
    if (chance.nextBoolean()) {
      fewerSerials(evaluation, chance).forEach(change -> changes.put(change.where(), change));
    }
    if (chance.nextBoolean()) {
      var rows = book.requirements().stream().filter(each -> !each.clause().equals("R6")).toList();
      var row = rows.get(chance.nextInt(rows.size()));
      Location where = row.where().column("state");
      changes.put(where, new BookChange(where, row.met() ? "not_met" : "met"));
    }
    return List.copyOf(changes.values());
  }

  /** Fewer serials of a lot that counts, and the quantity that goes with them. */
  private static List<BookChange> fewerSerials(Evaluation evaluation, SplittableRandom chance) {
    List<OffsetLot> lots =
        evaluation.lots().stream()
            .filter(LotAssessment::eligible)
            .map(LotAssessment::lot)
            .filter(lot -> block(lot).isPresent())
            .toList();
    if (lots.isEmpty()) {
      return List.of();
    }
    OffsetLot lot = lots.get(chance.nextInt(lots.size()));
    SerialRange block = block(lot).orElseThrow();
    long left = chance.nextLong(1, block.size().longValueExact() + 1);
    BigInteger last = block.first().add(BigInteger.valueOf(left - 1));
    return List.of(
        new BookChange(lot.where().column("serial_last"), last.toString()),
        new BookChange(lot.where().column("quantity"), Long.toString(left)));
  }

  /** The serials of a lot by their first and last, where they are as many as its quantity. */
  private static Optional<SerialRange> block(OffsetLot lot) {
    return lot.serials()
        .filter(text -> text.whole().isEmpty())
        .flatMap(text -> Serials.read(text, lot.where()).asOptional())
        .filter(block -> lot.quantity().value().compareTo(new BigDecimal(block.size())) == 0);
  }

  /**
   * The figures that may change: amounts, own figures of lines, history, measured indicators, and
   * lots without serials; with serials see {@link #fewerSerials}.
   */
  private static Map<Location, Range> cells(Path folder, Book book) throws IOException {
    Map<Location, Range> cells = new LinkedHashMap<>();
    book.activities()
        .forEach(row -> put(cells, row.where(), "quantity", row.quantity().value(), 0.2, 2));
    book.history().forEach(row -> put(cells, row.where(), "output", row.output(), 0.2, 2));
    book.offsets().stream()
        .filter(lot -> lot.serials().isEmpty())
        .forEach(lot -> put(cells, lot.where(), "quantity", lot.quantity().value(), 0.2, 2));
    for (IndicatorInput row : book.indicators()) {
      if (row.status() == IndicatorInput.Status.MEASURED && !COMPUTED.contains(row.no())) {
        row.value().ifPresent(value -> put(cells, row.where(), "value", value, 0.2, 1));
        row.numerator().ifPresent(value -> put(cells, row.where(), "numerator", value, 0.2, 1));
      }
    }
    List<List<String>> rows = read(folder.resolve(ACTIVITY));
    for (String column : OWN) {
      int at = rows.get(0).indexOf(column);
      for (int row = 1; at >= 0 && row < rows.size(); row++) {
        String text = rows.get(row).get(at);
        if (!text.isBlank()) {
          Location where = Location.of(ACTIVITY, row + 1, "");
          put(cells, where, column, new BigDecimal(text), 0.8, 1);
        }
      }
    }
    return cells;
  }

  private static void put(
      Map<Location, Range> cells,
      Location row,
      String column,
      BigDecimal value,
      double least,
      double most) {
    if (value.signum() != 0) {
      cells.put(row.column(column), new Range(value, least, most));
    }
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
    rows.get(where.row() - 1).set(column, value);
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
