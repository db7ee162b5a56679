package io.tanheng.accounting.book;

import io.tanheng.accounting.book.form.Table;
import java.util.Optional;
import java.util.function.Consumer;

/** Where the tables of a book stand: the files of a folder, or the sheets of a workbook. */
interface BookSource {
  /** The table of that name, given once; absent where there is none that can be read. */
  Optional<Table> take(String name);

  /** Whether there is a file or sheet of that table, readable or not. */
  boolean has(String name);

  /** The file or sheet of that table, or the one that it would have. */
  String place(String name);

  /** Reads the tables of {@code readings} one after the other, as they may be large. */
  void readings(Consumer<Table> reader);
}
