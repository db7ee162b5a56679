package io.tanheng.accounting.book.form;

/** What the cells of a column may hold. */
@FunctionalInterface
public interface CellForm {
  /**
   * Reads a cell.
   *
   * @param text text of the cell, trimmed, not blank
   * @return a good or a bad cell, never a blank one
   */
  Cell read(String text);
}
