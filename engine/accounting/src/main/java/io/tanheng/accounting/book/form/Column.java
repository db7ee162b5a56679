package io.tanheng.accounting.book.form;

/**
 * A column of a table.
 *
 * @param name English header
 * @param needed whether the header must name it
 * @param filled whether every row must fill it
 * @param form what its cells hold
 */
public record Column(String name, boolean needed, boolean filled, CellForm form) {
  public static Column required(String name, CellForm form) {
    return new Column(name, true, true, form);
  }

  /** A column that the header must name and a row may leave blank. */
  public static Column present(String name, CellForm form) {
    return new Column(name, true, false, form);
  }

  public static Column optional(String name, CellForm form) {
    return new Column(name, false, false, form);
  }
}
