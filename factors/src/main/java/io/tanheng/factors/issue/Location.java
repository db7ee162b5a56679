package io.tanheng.factors.issue;

/**
 * A place in the input.
 *
 * @param file name of the file or sheet; blank where the issue belongs to the whole book
 * @param row row as a spreadsheet shows it (the header is row 1); 0 where no single row is meant
 * @param column header of the column; blank where the whole row is meant
 */
public record Location(String file, int row, String column) implements Comparable<Location> {
  private static final String CSV = ".csv";

  /** The book as a whole. */
  public static final Location BOOK = new Location("", 0, "");

  /** A cell: file, row and column. */
  public static Location of(String file, int row, String column) {
    return new Location(file, row, column);
  }

  /** A whole row. */
  public static Location row(String file, int row) {
    return new Location(file, row, "");
  }

  /** A whole file. */
  public static Location file(String file) {
    return new Location(file, 0, "");
  }

  /** The same row, another column. */
  public Location column(String name) {
    return new Location(file, row, name);
  }

  /** {@code activity.csv row 18, column unit}; blank for the whole book. */
  public String text() {
    return text(file.length());
  }

  /**
   * {@code activity row 18, column unit}: the same of a book that is a folder and of one that is a
   * workbook.
   */
  public String tableText() {
    return text(file.endsWith(CSV) ? file.length() - CSV.length() : file.length());
  }

  private String text(int name) {
    StringBuilder text = new StringBuilder().append(file, 0, name);
    if (row > 0) {
      text.append(" row ").append(row);
    }
    if (!column.isEmpty()) {
      text.append(text.isEmpty() ? "column " : ", column ").append(shortColumn());
    }
    return text.toString();
  }

  /** The header of the column, as much of it as is needed to recognise it. */
  public String shortColumn() {
    return Sentence.cut(column);
  }

  @Override
  public int compareTo(Location other) {
    int byFile = file.compareTo(other.file);
    if (byFile != 0) {
      return byFile;
    }
    int byRow = Integer.compare(row, other.row);
    return byRow != 0 ? byRow : column.compareTo(other.column);
  }
}
