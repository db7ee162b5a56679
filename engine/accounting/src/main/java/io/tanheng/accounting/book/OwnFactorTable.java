package io.tanheng.accounting.book;

import io.tanheng.accounting.book.form.CsvTable;
import io.tanheng.accounting.book.form.Faults;
import io.tanheng.accounting.book.form.Row;
import io.tanheng.accounting.book.form.RowReader;
import io.tanheng.accounting.book.form.Rows;
import io.tanheng.accounting.book.form.Table;
import io.tanheng.accounting.book.form.Words;
import io.tanheng.factors.catalog.EmissionFactor;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.catalog.FactorReading;
import io.tanheng.factors.catalog.FactorSet;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the park's own factors alone, by the rules of a book, so that they can be looked over
 * before the book is whole.
 */
public final class OwnFactorTable {
  private static final String ID = "factor_id";

  private final FactorCatalog catalog;
  private final Words words = Words.shipped();
  private final Faults faults = new Faults();
  private final BookForm form;
  private final Map<String, String> headers = new HashMap<>();
  private FactorReading reading = new FactorReading(Optional.empty(), List.of());

  private OwnFactorTable(FactorCatalog catalog) {
    this.catalog = catalog;
    this.form = BookForm.of(words, catalog);
  }

  /**
   * Reads the table {@code factors}; absent where the path is a single table of another layout.
   *
   * @param path book, or its table {@code factors} as a CSV file of any name
   * @throws UncheckedIOException where a file cannot be read
   */
  public static Optional<OwnFactorTable> read(Path path, FactorCatalog catalog) {
    OwnFactorTable table = new OwnFactorTable(catalog);
    boolean book =
        Files.isDirectory(path) || (BookReader.namedAsWorkbook(path) && Files.isRegularFile(path));
    Optional<FactorReading> read = book ? Optional.of(table.book(path)) : table.single(path);
    read.ifPresent(each -> table.reading = each);
    return read.map(each -> table);
  }

  /** The sound rows as the set {@code park}, and every fault. */
  public FactorReading reading() {
    return reading;
  }

  /** A finding about a row under the header, and with the cell, that the table itself has. */
  public Issue placed(Issue finding) {
    Location where = finding.where();
    Location shown = where.column(headers.getOrDefault(where.column(), where.column()));
    return faults.located(
        new Issue(finding.code(), finding.severity(), finding.clause(), shown, finding.facts()));
  }

  private FactorReading book(Path path) {
    try (BookSource source = BookSource.of(path, form, words, faults)) {
      return book(path, source);
    }
  }

  private FactorReading book(Path path, BookSource source) {
    Optional<Rows> rows = source.take(BookForm.FACTORS).map(this::rows);
    EnterpriseIds ids =
        new EnterpriseIds(
            source.take(BookForm.ENTERPRISES).map(this::enterprises).orElse(unknown()));
    if (rows.isEmpty() && !source.has(BookForm.FACTORS)) {
      faults.add("no-own-factors", Location.BOOK, "value", path.toString());
    }
    return reading(rows, ids, source.place(BookForm.FACTORS));
  }

  private Optional<FactorReading> single(Path path) {
    String file = path.toString();
    Optional<Table> table = CsvTable.read(BookForm.FACTORS, file, bytes(path), faults);
    boolean own = table.filter(this::own).isPresent();
    return own
        ? Optional.of(reading(table.map(this::rows), new EnterpriseIds(unknown()), file))
        : Optional.empty();
  }

  private boolean own(Table table) {
    return table.header().stream()
        .anyMatch(text -> words.english(BookForm.FACTORS, text.strip()).equals(ID));
  }

  private static byte[] bytes(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Rows rows(Table table) {
    Rows rows = RowReader.read(table, form.get(BookForm.FACTORS), words, faults);
    rows.rows().stream().limit(1).forEach(this::learn);
    return rows;
  }

  /** How the table writes the columns that findings name. */
  private void learn(Row row) {
    headers.put("item", row.place("activity").column());
    headers.put("value", row.place("value").column());
    headers.put("unit", row.place("unit").column());
  }

  private Rows enterprises(Table table) {
    return RowReader.read(table, form.get(BookForm.ENTERPRISES), words, faults);
  }

  /** Any enterprise may be named where there is no table of them. */
  private Rows unknown() {
    return Rows.unreadable(form.get(BookForm.ENTERPRISES));
  }

  /** The sound rows; none where the header or the file itself is at fault. */
  private FactorReading reading(Optional<Rows> rows, EnterpriseIds ids, String place) {
    OwnFactors own = new OwnFactors(catalog, ids, new OwnUnits(catalog.activities()));
    List<EmissionFactor> factors = rows.map(own::read).orElse(List.of());
    List<Issue> told =
        faults.faults().stream().filter(fault -> concerns(fault.where(), place)).toList();
    boolean readable = rows.isPresent() && told.stream().allMatch(each -> each.where().row() > 1);
    return new FactorReading(readable ? Optional.of(set(factors)) : Optional.empty(), told);
  }

  private static boolean concerns(Location where, String place) {
    return where.file().isEmpty() || where.file().equals(place);
  }

  private static FactorSet set(List<EmissionFactor> factors) {
    String id = FactorSet.PARK;
    return new FactorSet(id, id, "", "", "", "", "", factors);
  }
}
