package io.tanheng.accounting.evaluation;

import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.method.AccountingMethod;
import io.tanheng.accounting.park.Park;
import java.util.Set;
import java.util.TreeSet;

/** A book as a method accounts it: its gases are those of both, its report is the method's. */
final class MethodBook {
  private MethodBook() {}

  static Book of(Book book, AccountingMethod method) {
    Park park = book.park();
    Set<String> gases = new TreeSet<>(park.gases());
    gases.retainAll(method.gases());
    String gwp = method.gwp().orElse(park.gwp());
    boolean same = gases.equals(park.gases()) && gwp.equals(park.gwp());
    return same ? book : book.withPark(park.withGases(gases).withGwp(gwp));
  }
}
