package io.tanheng.accounting.book.form;

import io.tanheng.factors.issue.Location;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** A row whose cells were read; further rules ask it and report to it. */
public final class Row {
  /** A required column that the table lacks: told once, at the header. */
  static final Cell LOST = Cell.bad("missing-column");

  private final TableForm form;
  private final Cell[] cells;
  private final Location where;
  private final Function<String, Location> places;
  private final Faults faults;
  private boolean sound = true;

  /**
   * A row.
   *
   * @param form its table
   * @param cells one cell a column of the form
   * @param where its place
   * @param places place of the cell in a column of that English name
   * @param faults where faults go
   */
  Row(
      TableForm form,
      Cell[] cells,
      Location where,
      Function<String, Location> places,
      Faults faults) {
    this.form = form;
    this.cells = cells;
    this.where = where;
    this.places = places;
    this.faults = faults;
    for (Cell cell : cells) {
      sound &= !(cell instanceof Cell.Bad);
    }
  }

  public Location where() {
    return where;
  }

  /** Whether no fault was found in it so far. */
  public boolean sound() {
    return sound;
  }

  /** Whether the cell was left blank, or the table has no such column. */
  public boolean blank(String column) {
    return cells[form.place(column)] instanceof Cell.Blank;
  }

  /** Whether the cell holds something, readable or not. */
  public boolean filled(String column) {
    return !blank(column);
  }

  /** The value; absent where the cell is blank or could not be read. */
  public <T> Optional<T> find(String column, Class<T> type) {
    return cells[form.place(column)] instanceof Cell.Good good
        ? Optional.of(type.cast(good.value()))
        : Optional.empty();
  }

  /**
   * The value of a cell that is known to be filled and good: a required column of a sound row.
   *
   * @throws IllegalStateException where it is not
   */
  public <T> T get(String column, Class<T> type) {
    Optional<T> value = find(column, type);
    if (value.isEmpty()) {
      throw new IllegalStateException(where.column(column).text());
    }
    return value.get();
  }

  /** The text, blank where there is none. */
  public String text(String column) {
    return find(column, String.class).orElse("");
  }

  public Optional<BigDecimal> number(String column) {
    return find(column, BigDecimal.class);
  }

  public Optional<LocalDate> date(String column) {
    return find(column, LocalDate.class);
  }

  public OptionalInt integer(String column) {
    return find(column, Integer.class).map(OptionalInt::of).orElseGet(OptionalInt::empty);
  }

  /** Reports a fault of a cell, or of the row where the column is blank. */
  public void fault(String column, String code, String... facts) {
    sound = false;
    faults.add(code, place(column), facts);
  }

  /** Reports something to be known about a cell. */
  public void warn(String column, String code, String... facts) {
    faults.warn(code, place(column), facts);
  }

  /** Place of a cell; the row itself where the column is blank. */
  public Location place(String column) {
    return column.isEmpty() ? where : places.apply(column);
  }

  /** One spelling of the row: columns in the order of the form, blank cells left out. */
  public String canonical() {
    StringBuilder text = new StringBuilder(256);
    List<Column> columns = form.columns();
    for (int place = 0; place < cells.length; place++) {
      if (cells[place] instanceof Cell.Good good) {
        text.append(columns.get(place).name()).append('=');
        text.append(good.canonical()).append('\u001f');
      }
    }
    return text.toString();
  }
}
