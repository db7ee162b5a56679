package io.tanheng.accounting.book.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The columns of a table. */
public final class TableForm {
  private final String name;
  private final List<Column> columns;
  private final Map<String, Integer> places = new HashMap<>();

  public TableForm(String name, Column... columns) {
    this(name, List.of(columns));
  }

  public TableForm(String name, List<Column> columns) {
    this.name = name;
    this.columns = List.copyOf(columns);
    for (int i = 0; i < this.columns.size(); i++) {
      places.put(this.columns.get(i).name(), i);
    }
  }

  /** English name. */
  public String name() {
    return name;
  }

  /** The columns, in the order in which a template shows them. */
  public List<Column> columns() {
    return columns;
  }

  /** English headers. */
  public List<String> names() {
    return columns.stream().map(Column::name).toList();
  }

  /** Place of the column of that name. */
  public OptionalInt find(String column) {
    Integer place = places.get(column);
    return place == null ? OptionalInt.empty() : OptionalInt.of(place);
  }

  /**
   * Place of the column of that name.
   *
   * @throws IllegalArgumentException where there is none
   */
  public int place(String column) {
    Integer place = places.get(column);
    if (place == null) {
      throw new IllegalArgumentException("no column " + column + " in " + name);
    }
    return place;
  }
}
