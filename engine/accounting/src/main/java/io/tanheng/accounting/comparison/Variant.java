package io.tanheng.accounting.comparison;

import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.method.AccountingMethod;
import java.util.List;
import java.util.Optional;

/**
 * One way to account a book.
 *
 * @param name what tells it from the others: {@code iso-14064-1}, {@code t-seesa-010 AR5}
 * @param method the method, with the assessment report it is asked for
 * @param factorSets factor sets in order of preference; absent where the book's own are kept
 */
public record Variant(String name, AccountingMethod method, Optional<List<String>> factorSets) {
  public Variant {
    factorSets = factorSets.map(List::copyOf);
  }

  /** The book as it reads it; its method still applies. */
  Book on(Book book) {
    return factorSets.map(sets -> book.withPark(book.park().withFactorSets(sets))).orElse(book);
  }
}
