package io.tanheng.accounting.uncertainty.table;

import io.tanheng.accounting.book.form.Cell;
import io.tanheng.accounting.book.form.CellForm;
import io.tanheng.accounting.book.form.WordForm;
import io.tanheng.accounting.book.form.Words;

/** {@code Y} or {@code N}, as the worksheets of the IPCC write it, or any other yes or no. */
final class YesNoForm implements CellForm {
  private final WordForm words;

  YesNoForm(Words words) {
    this.words = WordForm.yesOrNo(words);
  }

  @Override
  public Cell read(String text) {
    if (text.equalsIgnoreCase("Y") || text.equalsIgnoreCase("N")) {
      return Cell.good(text.equalsIgnoreCase("Y"), text.equalsIgnoreCase("Y") ? "yes" : "no");
    }
    return words.read(text) instanceof Cell.Good good
        ? good
        : Cell.bad("worksheet-not-y-or-n", "value", text);
  }
}
