package io.tanheng.documents.papers;

import io.tanheng.documents.workbook.CellRef;
import java.util.Optional;

/**
 * A part of a formula.
 *
 * @param text as a workbook writes it
 * @param binding how tightly it holds together
 * @param cell the cell, where it is nothing but one
 */
record Term(String text, Binding binding, Optional<CellRef> cell) {
  /** From the loosest to the tightest. */
  enum Binding {
    SUM,
    PRODUCT,
    POWER,
    ATOM
  }

  /** A reference to a cell in a formula on a sheet. */
  static Term of(CellRef cell, String sheet) {
    return new Term(cell.from(sheet), Binding.ATOM, Optional.of(cell));
  }

  static Term of(String text, Binding binding) {
    return new Term(text, binding, Optional.empty());
  }

  /** In brackets where it holds less tightly than asked for. */
  String within(Binding least) {
    return binding.compareTo(least) < 0 ? "(" + text + ")" : text;
  }
}
