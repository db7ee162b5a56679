package io.tanheng.accounting.book;

import io.tanheng.accounting.book.form.Table;
import java.util.List;
import java.util.function.Consumer;

/** Where the tables of a book stand that is neither a folder nor a workbook, such as a database. */
public interface BookStore {
  /** Every table of the book, without its lines; of {@code readings} one for each of its files. */
  List<Table> heads();

  /** Gives the lines of one of these tables, in order. */
  void lines(Table head, Consumer<Table.Line> taker);
}
