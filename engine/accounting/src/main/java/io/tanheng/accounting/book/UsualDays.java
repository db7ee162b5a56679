package io.tanheng.accounting.book;

import io.tanheng.accounting.book.form.Column;
import io.tanheng.accounting.book.form.OldDays;
import io.tanheng.accounting.book.form.Table;
import io.tanheng.accounting.book.form.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The tables of another source, days that it counts from 1904 as dates. */
final class UsualDays implements BookSource {
  private final BookSource source;
  private final BookForm form;
  private final Words words;

  UsualDays(BookSource source, BookForm form, Words words) {
    this.source = source;
    this.form = form;
    this.words = words;
  }

  @Override
  public void take(String name, Table.Taker taker) {
    source.take(name, written(name, taker));
  }

  private Table.Taker written(String name, Table.Taker taker) {
    List<Column> settings = name.equals(BookForm.PARK) ? form.settings() : List.of();
    return OldDays.written(taker, form.get(name), settings, words);
  }

  @Override
  public boolean has(String name) {
    return source.has(name);
  }

  @Override
  public String place(String name) {
    return source.place(name);
  }

  @Override
  public void readings(Consumer<Table> reader) {
    source.readings(table -> whole(table).ifPresent(reader));
  }

  private Optional<Table> whole(Table table) {
    if (table.dialect() != Table.Dialect.DAYS_FROM_1904) {
      return Optional.of(table);
    }
    Table.Growing growing = new Table.Growing();
    table.lines().forEach(written(BookForm.READINGS, growing).begin(table));
    return growing.table();
  }

  @Override
  public void close() {
    source.close();
  }
}
