package io.tanheng.accounting.book.form;

import java.util.List;

/**
 * A table as it stands in a file or a sheet: texts only, nothing is known of their meaning.
 *
 * @param name English name of the table
 * @param file name of the file or sheet, for messages
 * @param header texts of row 1
 * @param lines rows below it, blank ones too
 * @param semicolons whether semicolons part its columns, as where a comma is the decimal sign
 */
public record Table(
    String name, String file, List<String> header, List<Line> lines, boolean semicolons) {
  /** Text of a cell that cannot be read, which was told; no text holds this character. */
  public static final String TOLD = "\uffff";

  public Table {
    header = List.copyOf(header);
    lines = List.copyOf(lines);
  }

  /** A table whose columns no semicolon parts. */
  public Table(String name, String file, List<String> header, List<Line> lines) {
    this(name, file, header, lines, false);
  }

  /**
   * One row.
   *
   * @param row number as a spreadsheet shows it; the header is row 1
   * @param cells texts
   */
  public record Line(int row, List<String> cells) {}
}
