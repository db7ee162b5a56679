package io.tanheng.accounting.book;

import io.tanheng.accounting.book.form.CsvTable;
import io.tanheng.accounting.book.form.Faults;
import io.tanheng.accounting.book.form.Table;
import io.tanheng.accounting.book.form.Words;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The tables of a book, of a part of one, or of a single file, as texts; nothing is known yet of
 * what they say.
 *
 * @param tables tables in the order in which a template shows them, {@code readings} last, one for
 *     each of its files
 * @param faults why a table could not be read
 * @param remarks what is to be known of tables that were read, as that a sheet is hidden
 */
public record LooseTables(List<Table> tables, List<Issue> faults, List<Issue> remarks) {
  /** A part of a book need not have them. */
  private static final Set<String> OF_WHOLE_BOOKS = Set.of("missing-file", "missing-sheet");

  public LooseTables {
    tables = List.copyOf(tables);
    faults = List.copyOf(faults);
    remarks = List.copyOf(remarks);
  }

  /**
   * Reads a book, a folder or workbook of which any table may be missing, or a single table. A
   * single CSV file is the table whose name is part of its own ({@code E03-activity.csv}), or else
   * the one its header fits.
   */
  public static LooseTables read(Path path, BookForm form, Words words) {
    Faults faults = new Faults();
    boolean single = Files.isRegularFile(path) && name(path).endsWith(BookFolder.CSV);
    List<Table> tables =
        single ? single(path, form, words, faults) : all(path, form, words, faults);
    if (tables.isEmpty() && BookReader.namedAsWorkbook(path) && onlyOfWholeBooks(faults)) {
      faults.add("workbook-without-tables", Location.BOOK, "allowed", list(BookForm.FILES));
    }
    List<Issue> told =
        faults.faults().stream()
            .filter(each -> !OF_WHOLE_BOOKS.contains(each.code()))
            .filter(each -> tables.isEmpty() || !each.code().equals("book-empty"))
            .toList();
    return new LooseTables(tables, told, faults.warnings());
  }

  private static boolean onlyOfWholeBooks(Faults faults) {
    return faults.any()
        && faults.faults().stream().allMatch(each -> OF_WHOLE_BOOKS.contains(each.code()));
  }

  private static String list(List<String> words) {
    return String.join(", ", words);
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
  }

  private static List<Table> all(Path path, BookForm form, Words words, Faults faults) {
    List<Table> tables = new ArrayList<>();
    try (BookSource source = BookSource.of(path, form, words, faults)) {
      BookForm.FILES.forEach(name -> source.take(name).ifPresent(tables::add));
      source.readings(tables::add);
    }
    return tables;
  }

  private static List<Table> single(Path path, BookForm form, Words words, Faults faults) {
    String file = String.valueOf(path.getFileName());
    Optional<byte[]> bytes = bytes(path, file, faults);
    if (bytes.isEmpty()) {
      return List.of();
    }
    Optional<Table> read = CsvTable.read("", file, bytes.get(), faults);
    if (read.isEmpty()) {
      return List.of();
    }
    Optional<String> name = byName(file, words).or(() -> byHeader(read.get(), form, words));
    if (name.isEmpty()) {
      faults.add("unknown-table", Location.file(file), words.facts("tables", file, BookForm.FILES));
    }
    return name.map(n -> named(n, read.get())).stream().toList();
  }

  private static Table named(String name, Table table) {
    return new Table(name, table.file(), table.header(), table.lines(), table.dialect());
  }

  private static Optional<byte[]> bytes(Path path, String file, Faults faults) {
    try {
      return Optional.of(Files.readAllBytes(path));
    } catch (IOException e) {
      faults.add("unreadable-file", Location.file(file), "value", file);
      return Optional.empty();
    }
  }

  private static Optional<String> byName(String file, Words words) {
    List<String> parts = new ArrayList<>();
    parts.add(file.substring(0, file.length() - BookFolder.CSV.length()));
    parts.addAll(List.of(parts.get(0).split("[-_. ]")));
    return parts.stream()
        .map(part -> words.english("tables", part))
        .filter(BookForm.FILES::contains)
        .findFirst();
  }

  private static Optional<String> byHeader(Table table, BookForm form, Words words) {
    return BookForm.FILES.stream().filter(name -> fits(table, name, form, words)).findFirst();
  }

  private static boolean fits(Table table, String name, BookForm form, Words words) {
    List<String> headers =
        table.header().stream()
            .map(String::strip)
            .filter(text -> !text.isEmpty())
            .map(text -> words.english(name, text))
            .toList();
    return form.get(name).names().containsAll(headers)
        && form.get(name).columns().stream()
            .allMatch(column -> !column.needed() || headers.contains(column.name()));
  }
}
