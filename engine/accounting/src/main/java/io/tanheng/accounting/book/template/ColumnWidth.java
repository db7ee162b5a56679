package io.tanheng.accounting.book.template;

import java.util.stream.Stream;

/** How wide a column is, so that its header and what it offers can be read. */
final class ColumnWidth {
  /** Width of columns for texts. */
  static final int WIDEST = 34;

  private static final int NARROWEST = 10;
  private static final int MARGIN = 4;

  private ColumnWidth() {}

  /** Width in characters. */
  static int of(TemplateColumn column, BookTemplate template) {
    int widest =
        Stream.concat(
                Stream.of(column.header(), column.example()),
                column.choices().stream().map(template::word))
            .mapToInt(ColumnWidth::characters)
            .max()
            .orElse(0);
    return Math.min(WIDEST, Math.max(NARROWEST, MARGIN + widest));
  }

  /** How many lines the text takes in a column of that width; words are kept whole. */
  static int lines(String text, int width) {
    double room = 0.85 * width; // What is lost at the ends of lines, and to wider letters.
    return Math.max(1, (int) Math.ceil(characters(text) / room));
  }

  /** A Chinese character is as wide as two letters. */
  private static int characters(String text) {
    return text.chars().map(c -> c > 0x2e7f ? 2 : 1).sum();
  }
}
