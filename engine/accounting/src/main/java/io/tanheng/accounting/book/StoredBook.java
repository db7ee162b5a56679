package io.tanheng.accounting.book;

import static java.util.Comparator.comparing;

import io.tanheng.accounting.book.form.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The tables of a book that stands in a store. */
final class StoredBook implements BookSource {
  private final BookStore store;
  private final Map<String, Table> tables = new LinkedHashMap<>();
  private final List<Table> readings;

  StoredBook(BookStore store) {
    this.store = store;
    List<Table> heads = store.heads();
    // As a folder has them: a database may order names by the language of its server.
    this.readings =
        heads.stream().filter(StoredBook::reading).sorted(comparing(Table::file)).toList();
    heads.stream().filter(head -> !reading(head)).forEach(head -> tables.put(head.name(), head));
  }

  private static boolean reading(Table head) {
    return head.name().equals(BookForm.READINGS);
  }

  @Override
  public void take(String name, Table.Taker taker) {
    Optional.ofNullable(tables.get(name)).ifPresent(head -> store.lines(head, taker.begin(head)));
  }

  @Override
  public boolean has(String name) {
    return tables.containsKey(name);
  }

  @Override
  public String place(String name) {
    Table head = tables.get(name);
    return head == null ? name + BookFolder.CSV : head.file();
  }

  @Override
  public void readings(Consumer<Table> reader) {
    for (Table head : readings) {
      Table.Growing growing = new Table.Growing();
      store.lines(head, growing.begin(head));
      growing.table().ifPresent(reader);
    }
  }

  @Override
  public void close() {
    tables.clear();
  }
}
