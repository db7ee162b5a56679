package io.tanheng.accounting.book.form;

import java.util.List;

/**
 * A table as it stands in a file or a sheet: texts only, nothing is known of their meaning.
 *
 * @param name English name of the table
 * @param file name of the file or sheet, for messages
 * @param header texts of row 1
 * @param lines rows below it, blank ones too
 */
public record Table(String name, String file, List<String> header, List<Line> lines) {
  /** Text of a cell that cannot be read, which was told; no text holds this character. */
  public static final String TOLD = "\uffff";

  public Table {
    header = List.copyOf(header);
    lines = List.copyOf(lines);
  }

  /**
   * One row.
   *
   * @param row number as a spreadsheet shows it; the header is row 1
   * @param cells texts
   */
  public record Line(int row, List<String> cells) {}
}
