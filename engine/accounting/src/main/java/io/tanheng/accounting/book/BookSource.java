package io.tanheng.accounting.book;

import io.tanheng.accounting.book.form.Faults;
import io.tanheng.accounting.book.form.Table;
import io.tanheng.accounting.book.form.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Where the tables of a book stand: the files of a folder, or the sheets of a workbook. */
interface BookSource extends AutoCloseable {
  /** The tables at that place; what cannot be read is added to {@code faults}. */
  static BookSource of(Path book, BookForm form, Words words, Faults faults) {
    return BookReader.namedAsWorkbook(book) && Files.isRegularFile(book)
        ? BookWorkbook.read(book, form, words, faults)
        : BookFolder.read(book, words, faults);
  }

  /** The table of that name; absent where there is none that can be read. */
  default Optional<Table> take(String name) {
    Table.Growing growing = new Table.Growing();
    take(name, growing);
    return growing.table();
  }

  /** Reads the table of that name, once; it never begins where there is none that can be read. */
  void take(String name, Table.Taker taker);

  /** Whether there is a file or sheet of that table, readable or not. */
  boolean has(String name);

  /** The file or sheet of that table, or the one that it would have. */
  String place(String name);

  /** Reads the tables of {@code readings} one after the other, as they may be large. */
  void readings(Consumer<Table> reader);

  /** Ends the reading of tables. */
  @Override
  void close();
}
