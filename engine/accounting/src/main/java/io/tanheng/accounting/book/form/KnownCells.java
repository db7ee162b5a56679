package io.tanheng.accounting.book.form;

import java.util.HashMap;
import java.util.Map;

/**
 * Cells of one column by their text: most columns of a large table repeat few words, which are read
 * once and kept once.
 */
final class KnownCells {
  /** A column of more texts than this hardly repeats any. */
  private static final int LIMIT = 512;

  private final CellForm form;
  private final Map<String, Cell> known = new HashMap<>();
  private boolean few = true;

  KnownCells(CellForm form) {
    this.form = form;
  }

  Cell read(String text) {
    Cell before = few ? known.get(text) : null;
    return before == null ? remembered(text, Folded.read(form, text)) : before;
  }

  private Cell remembered(String text, Cell cell) {
    if (few && cell instanceof Cell.Good) {
      known.put(text, cell);
      few = known.size() < LIMIT;
      if (!few) {
        known.clear();
      }
    }
    return cell;
  }
}
