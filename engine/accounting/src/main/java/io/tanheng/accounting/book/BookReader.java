package io.tanheng.accounting.book;

import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Outcome;
import java.nio.file.Path;

/** Reads a park book (book-format.md); reports every fault of form at once. */
public final class BookReader {
  private BookReader() {}

  /**
   * Reads the book.
   *
   * @param book folder of CSV files
   * @param catalog known activities, gases, sets and units
   * @return the book, or every fault found; the issues of a given book are warnings of form
   */
  public static Outcome<Book> read(Path book, FactorCatalog catalog) {
    throw new UnsupportedOperationException(book + " " + catalog);
  }
}
