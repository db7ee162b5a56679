package io.tanheng.accounting.book;

import io.tanheng.accounting.book.form.Faults;
import io.tanheng.accounting.book.form.Words;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Outcome;
import java.nio.file.Path;

/** Reads a park book; reports every fault of form at once. */
public final class BookReader {
  private BookReader() {}

  /**
   * Reads the book.
   *
   * @param book folder of CSV files
   * @param catalog known activities, gases, sets and units
   * @return the book, or every fault found, in the order of file, row and column; the issues of a
   *     given book are warnings of form
   */
  public static Outcome<Book> read(Path book, FactorCatalog catalog) {
    Words words = Words.shipped();
    Faults faults = new Faults();
    BookFolder folder = BookFolder.read(book, words, faults);
    return new BookAssembly(folder, words, catalog, faults).book();
  }
}
