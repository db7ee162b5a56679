package io.tanheng.accounting.book.form;

import java.util.List;

/** What the cells of a column may hold. */
@FunctionalInterface
public interface CellForm {
  /**
   * A word that a cell may hold.
   *
   * @param english the word
   * @param chinese the Chinese word; the English one where there is none
   */
  record Choice(String english, String chinese) {}

  /**
   * Reads a cell.
   *
   * @param text text of the cell, trimmed, not blank
   * @return a good or a bad cell, never a blank one
   */
  Cell read(String text);

  /** The words that a cell may hold, where they are a few; else none. */
  default List<Choice> choices() {
    return List.of();
  }

  /** This form where a number stands for a day counted from 1904. */
  default CellForm from1904() {
    return this;
  }

  /** This form, choosing among those words. */
  default CellForm choosing(List<Choice> choices) {
    CellForm form = this;
    return new CellForm() {
      @Override
      public Cell read(String text) {
        return form.read(text);
      }

      @Override
      public List<Choice> choices() {
        return choices;
      }
    };
  }
}
