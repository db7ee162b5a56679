package io.tanheng.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table of aligned columns; texts are broken into lines where the table would be too wide. */
public final class TextTable {
  /** Blanks between columns. */
  private static final int GAP = 2;

  /** The narrowest that a column of texts may become. */
  private static final int NARROWEST = 12;

  private final int columns;
  private final String alignment;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * An empty table.
   *
   * @param columns width of the whole table
   * @param alignment one letter for each column: {@code l} left, {@code r} right, {@code n} left
   *     and never broken, for what may be copied
   */
  public TextTable(int columns, String alignment) {
    if (!alignment.matches("[lrn]+")) {
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

  /** The widest cell of each column; while that is too much, the widest text column gives way. */
  private int[] widths() {
    int[] widths = new int[alignment.length()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], TextWidth.of(row.get(i)));
      }
    }
    int room = columns - GAP * (widths.length - 1);
    int widest = widestText(widths);
    while (IntStream.of(widths).sum() > room && widest >= 0 && widths[widest] > NARROWEST) {
      widths[widest]--;
      widest = widestText(widths);
    }
    return widths;
  }

  private int widestText(int[] widths) {
    int widest = -1;
    for (int i = 0; i < widths.length; i++) {
      if (alignment.charAt(i) == 'l' && (widest < 0 || widths[i] > widths[widest])) {
        widest = i;
      }
    }
    return widest;
  }

  private List<String> lines(List<String> row, int[] widths) {
    List<List<String>> cells = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      cells.add(TextWrap.lines(row.get(i), Math.max(1, widths[i])));
    }
    int height = cells.stream().mapToInt(List::size).max().orElse(1);
    return IntStream.range(0, height).mapToObj(part -> line(cells, part, widths)).toList();
  }

  private String line(List<List<String>> cells, int part, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      List<String> cell = cells.get(i);
      line.append(aligned(part < cell.size() ? cell.get(part) : "", i, widths[i]));
      line.append(" ".repeat(GAP));
    }
    return line.toString().stripTrailing();
  }

  private String aligned(String text, int column, int width) {
    return alignment.charAt(column) == 'r'
        ? TextWidth.padLeft(text, width)
        : TextWidth.padRight(text, width);
  }
}
