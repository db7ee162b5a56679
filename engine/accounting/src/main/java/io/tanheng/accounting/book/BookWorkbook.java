package io.tanheng.accounting.book;

import io.tanheng.accounting.book.form.Column;
import io.tanheng.accounting.book.form.Faults;
import io.tanheng.accounting.book.form.OldDays;
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

  private final BookForm form;
  private final Words words;
  private final Faults faults;
  private final Map<String, Sheet> tables = new HashMap<>();
  private final Map<String, String> sheets = new HashMap<>();
  private final Optional<Workbook> workbook;

  private BookWorkbook(Optional<Workbook> workbook, BookForm form, Words words, Faults faults) {
    this.workbook = workbook;
    this.form = form;
    this.words = words;
    this.faults = faults;
  }

  /** Reads the tables; what cannot be read is added to {@code faults}. */
  static BookWorkbook read(Path file, BookForm form, Words words, Faults faults) {
    BookWorkbook book = new BookWorkbook(Workbook.open(file, faults), form, words, faults);
    book.workbook.ifPresent(book::readAll);
    return book;
  }

  private void readAll(Workbook opened) {
    opened.sheets().forEach(sheet -> sheet(opened, sheet));
    BookForm.REQUIRED.stream()
        .filter(table -> !sheets.containsKey(table))
        .forEach(table -> faults.add("missing-sheet", Location.file(table), "value", table));
  }

  private void sheet(Workbook opened, Sheet sheet) {
    String written = sheet.name().strip();
    String name = words.english(TABLES, written);
    if (BookForm.FILES.contains(name) || name.equals(BookForm.READINGS)) {
      table(name, sheet);
    } else if (!written.startsWith("_")
        && !SHEETS_BESIDE.contains(words.english(BESIDE, written))
        && opened.filled(sheet, faults)) {
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

  private void table(String name, Sheet sheet) {
    String before = sheets.putIfAbsent(name, sheet.name());
    if (before == null) {
      tables.put(name, sheet);
    } else {
      Location where = Location.file(sheet.name());
      faults.add("table-twice", where, "value", sheet.name(), "first", before);
    }
  }

  @Override
  public void take(String name, Table.Taker taker) {
    Optional.ofNullable(tables.remove(name))
        .ifPresent(sheet -> read(name, sheet, sheet.hidden() ? telling(sheet, taker) : taker));
  }

  /** Days that the workbook counts from 1904 become dates. */
  private void read(String name, Sheet sheet, Table.Taker taker) {
    List<Column> settings = name.equals(BookForm.PARK) ? form.settings() : List.of();
    Table.Taker dated = OldDays.written(taker, form.get(name), settings, words);
    workbook.orElseThrow().table(name, sheet, faults, dated);
  }

  /** Says of a hidden sheet that it holds rows. */
  private Table.Taker telling(Sheet sheet, Table.Taker taker) {
    return head -> {
      Consumer<Table.Line> lines = taker.begin(head);
      boolean[] told = {false};
      return line -> {
        if (!told[0]) {
          faults.warn("hidden-sheet", Location.file(sheet.name()), "value", sheet.name());
          told[0] = true;
        }
        lines.accept(line);
      };
    };
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

  @Override
  public void close() {
    try {
      if (workbook.isPresent()) {
        workbook.get().close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a file that was read", e);
    }
  }
}
