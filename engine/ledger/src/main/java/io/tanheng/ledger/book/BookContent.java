package io.tanheng.ledger.book;

import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.book.BookForm;
import io.tanheng.accounting.book.BookReader;
import io.tanheng.accounting.book.LooseTables;
import io.tanheng.accounting.book.form.Table;
import io.tanheng.accounting.book.form.Words;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a book holds, ready to be stored.
 *
 * @param park id of its park
 * @param name name of the park
 * @param year reporting year
 * @param digest digest of the book
 * @param tables its tables as they are written
 * @param evidence the evidence files that its rows name
 */
public record BookContent(
    String park,
    String name,
    int year,
    String digest,
    List<StoredTable> tables,
    List<EvidenceFile> evidence) {
  public BookContent {
    tables = List.copyOf(tables);
    evidence = List.copyOf(evidence);
  }

  /**
   * Reads a book that is to be stored.
   *
   * @param path folder or workbook
   * @return its content, or every fault: those of the book, {@code evidence-empty}, {@code
   *     evidence-too-large}, {@code evidence-type}, {@code evidence-unreadable}
   */
  public static Outcome<BookContent> read(Path path, FactorCatalog catalog) {
    Outcome<Book> book = BookReader.read(path, catalog);
    if (!(book instanceof Outcome.Given<Book> given)) {
      return Outcome.refused(book.issues());
    }
    Words words = Words.shipped();
    BookForm form = BookForm.of(words, catalog);
    EvidenceFolder evidence = new EvidenceFolder(path);
    List<StoredTable> tables = new ArrayList<>();
    for (Table table : LooseTables.read(path, form, words).tables()) {
      tables.add(new StoredTables(form, words, evidence).of(table));
    }
    List<Issue> faults = evidence.faults();
    return faults.isEmpty()
        ? Outcome.of(of(given.value(), tables, evidence), given.issues())
        : Outcome.refused(faults);
  }

  private static BookContent of(Book book, List<StoredTable> tables, EvidenceFolder evidence) {
    return new BookContent(
        book.park().parkId(),
        book.park().name(),
        book.park().reportingYear(),
        book.digest(),
        tables,
        evidence.files());
  }

  /** How many rows its tables hold. */
  public int rows() {
    return tables.stream().mapToInt(table -> table.rows().size()).sum();
  }
}
