package io.tanheng.accounting.book;

import io.tanheng.accounting.book.form.Faults;
import io.tanheng.accounting.book.form.Words;
import io.tanheng.accounting.profile.Scheme;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a park book; reports every fault of form at once. */
public final class BookReader {
  /** What names of workbooks end in, those too that are refused for what they hold. */
  private static final List<String> WORKBOOKS =
      List.of(".xlsx", ".xlsm", ".xltx", ".xls", ".xlsb", ".et", ".ods");

  private BookReader() {}

  /**
   * Reads the book.
   *
   * @param book folder of CSV files, or an Excel workbook
   * @param catalog known activities, gases, sets and units
   * @return the book, or every fault found, in the order of file, row and column; the issues of a
   *     given book are warnings of form
   */
  public static Outcome<Book> read(Path book, FactorCatalog catalog) {
    return read(book, catalog, Optional.empty());
  }

  /**
   * Reads the book for an evaluation by another profile than its own.
   *
   * @param book folder of CSV files, or an Excel workbook
   * @param catalog known activities, gases, sets and units
   * @param asked a profile that rows of the book may name beside the shipped ones
   * @return as {@link #read(Path, FactorCatalog)}
   */
  public static Outcome<Book> read(Path book, FactorCatalog catalog, Optional<Scheme> asked) {
    Words words = Words.shipped();
    BookForm form = BookForm.of(words, catalog);
    Faults faults = new Faults();
    try (BookSource source = BookSource.of(book, form, words, faults)) {
      return new BookAssembly(source, form, words, catalog, asked, faults).book();
    }
  }

  /**
   * Reads a book that stands in a store, where it was known to be sound when it was stored.
   *
   * @return as {@link #read(Path, FactorCatalog, Optional)}
   */
  public static Outcome<Book> read(BookStore store, FactorCatalog catalog, Optional<Scheme> asked) {
    Words words = Words.shipped();
    BookForm form = BookForm.of(words, catalog);
    try (BookSource source = new StoredBook(store)) {
      return new BookAssembly(source, form, words, catalog, asked, new Faults()).book();
    }
  }

  /** Whether the name is one of a workbook, whatever the file holds. */
  public static boolean namedAsWorkbook(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return WORKBOOKS.stream().anyMatch(name::endsWith);
  }
}
