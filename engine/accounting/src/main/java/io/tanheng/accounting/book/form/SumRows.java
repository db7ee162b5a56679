package io.tanheng.accounting.book.form;

import java.util.Locale;
import java.util.Set;

/**
 * Knows the row below a table that adds it up, by the word that stands where other rows have their
 * id. It would be counted on top of the rows that it sums.
 */
final class SumRows {
  private static final Set<String> WORDS =
      Set.of(
          "合计",
          "总计",
          "小计",
          "共计",
          "总和",
          "汇总",
          "累计",
          "total",
          "totals",
          "sum",
          "subtotal",
          "grandtotal");

  private static final int LONGEST = 16;

  private final boolean identified;

  SumRows(TableForm form) {
    this.identified = form.columns().get(0).name().endsWith("_id");
  }

  /** Whether the text in the column of that place is such a word; {@code 合 计：} is one too. */
  boolean names(int place, String text) {
    if (place != 0 || text.length() > LONGEST || !identified) {
      return false;
    }
    int last = text.length() - 1;
    return last > 0 && !digit(text.charAt(last)) && WORDS.contains(letters(text));
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  private static String letters(String text) {
    return Folded.text(text).replaceAll("[\\s:-]", "").toLowerCase(Locale.ROOT);
  }
}
