package io.tanheng.accounting.book;

import io.tanheng.accounting.book.form.Faults;
import io.tanheng.accounting.book.form.Table;
import io.tanheng.accounting.book.form.Words;
import io.tanheng.accounting.book.workbook.Sheet;
import io.tanheng.accounting.book.workbook.Workbook;
import io.tanheng.factors.issue.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The tables of a book that is an Excel workbook, a sheet each. Sheets whose names begin with a low
 * line, those of a template that explain, and empty ones are no tables.
 */
final class BookWorkbook implements BookSource {
  private static final String TABLES = "tables";
  private static final String BESIDE = "sheets";
  private static final List<String> SHEETS_BESIDE = List.of("help", "lists");

  private final Words words;
  private final Faults faults;
  private final Map<String, Table> tables = new HashMap<>();
  private final Map<String, String> sheets = new HashMap<>();

  private BookWorkbook(Words words, Faults faults) {
    this.words = words;
    this.faults = faults;
  }

  /** Reads the tables; what cannot be read is added to {@code faults}. */
  static BookWorkbook read(Path file, Words words, Faults faults) {
    BookWorkbook book = new BookWorkbook(words, faults);
    Optional<Workbook> opened = Workbook.open(file, faults);
    if (opened.isPresent()) {
      book.readAll(opened.get());
    }
    return book;
  }

  private void readAll(Workbook opened) {
    try (Workbook workbook = opened) {
      workbook.sheets().forEach(sheet -> sheet(workbook, sheet));
    } catch (IOException e) {
      throw new UncheckedIOException("a file that was read", e);
    }
    BookForm.REQUIRED.stream()
        .filter(table -> !sheets.containsKey(table))
        .forEach(table -> faults.add("missing-sheet", Location.file(table), "value", table));
  }

  private void sheet(Workbook workbook, Sheet sheet) {
    String written = sheet.name().strip();
    String name = words.english(TABLES, written);
    if (BookForm.FILES.contains(name) || name.equals(BookForm.READINGS)) {
      table(name, workbook, sheet);
    } else if (!written.startsWith("_")
        && !SHEETS_BESIDE.contains(words.english(BESIDE, written))
        && workbook.filled(sheet, faults)) {
      unknown(sheet);
    }
  }

  private void unknown(Sheet sheet) {
    Location where = Location.file(sheet.name());
    if (sheet.hidden()) {
      faults.warn("hidden-sheet-not-read", where, "value", sheet.name());
    } else {
      faults.add("unknown-sheet", where, words.facts(TABLES, sheet.name(), BookForm.FILES));
    }
  }

  private void table(String name, Workbook workbook, Sheet sheet) {
    String before = sheets.putIfAbsent(name, sheet.name());
    Location where = Location.file(sheet.name());
    if (before != null) {
      faults.add("table-twice", where, "value", sheet.name(), "first", before);
      return;
    }
    Optional<Table> table = workbook.table(name, sheet, faults);
    table.ifPresent(found -> tables.put(name, found));
    if (sheet.hidden() && table.filter(found -> !found.lines().isEmpty()).isPresent()) {
      faults.warn("hidden-sheet", where, "value", sheet.name());
    }
  }

  @Override
  public Optional<Table> take(String name) {
    return Optional.ofNullable(tables.remove(name));
  }

  @Override
  public boolean has(String name) {
    return sheets.containsKey(name);
  }

  @Override
  public String place(String name) {
    return sheets.getOrDefault(name, name);
  }

  @Override
  public void readings(Consumer<Table> reader) {
    take(BookForm.READINGS).ifPresent(reader);
  }
}
