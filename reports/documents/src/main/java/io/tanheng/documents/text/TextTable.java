package io.tanheng.documents.text;

import java.util.ArrayList;
import java.util.List;

/** A table of aligned columns; the last column is broken into lines where it is too wide. */
public final class TextTable {
  /** Blanks between columns. */
  private static final int GAP = 2;

  /** The narrowest that the last column may become. */
  private static final int NARROWEST = 20;

  private final int columns;
  private final String alignment;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * An empty table.
   *
   * @param columns width of the whole table
   * @param alignment one letter for each column: {@code l} left, {@code r} right
   */
  public TextTable(int columns, String alignment) {
    if (!alignment.matches("[lr]+")) {
      throw new IllegalArgumentException("alignment " + alignment);
    }
    this.columns = columns;
    this.alignment = alignment;
  }

  /**
   * Adds a row.
   *
   * @throws IllegalArgumentException where the number of cells differs from the columns
   */
  public TextTable row(String... cells) {
    if (cells.length != alignment.length()) {
      throw new IllegalArgumentException(cells.length + " cells for " + alignment);
    }
    rows.add(List.of(cells));
    return this;
  }

  /** Whether it has no row. */
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The rows as lines without trailing blanks. */
  public List<String> lines() {
    int[] widths = widths();
    List<String> lines = new ArrayList<>();
    rows.forEach(row -> lines.addAll(lines(row, widths)));
    return lines;
  }

  private int[] widths() {
    int[] widths = new int[alignment.length()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], TextWidth.of(row.get(i)));
      }
    }
    int last = widths.length - 1;
    int left = columns - GAP * last;
    for (int i = 0; i < last; i++) {
      left -= widths[i];
    }
    widths[last] = Math.min(widths[last], Math.max(NARROWEST, left));
    return widths;
  }

  private List<String> lines(List<String> row, int[] widths) {
    int last = widths.length - 1;
    StringBuilder start = new StringBuilder();
    for (int i = 0; i < last; i++) {
      start.append(cell(row.get(i), i, widths[i])).append(" ".repeat(GAP));
    }
    String indent = " ".repeat(TextWidth.of(start.toString()));
    List<String> lines = new ArrayList<>();
    for (String part : TextWrap.lines(row.get(last), Math.max(1, widths[last]))) {
      String before = lines.isEmpty() ? start.toString() : indent;
      lines.add((before + cell(part, last, widths[last])).stripTrailing());
    }
    return lines;
  }

  private String cell(String text, int column, int width) {
    return alignment.charAt(column) == 'r'
        ? TextWidth.padLeft(text, width)
        : TextWidth.padRight(text, width);
  }
}
