package io.tanheng.documents.workbook;

import org.apache.poi.ss.util.CellReference;

/**
 * Where a figure stands.
 *
 * @param sheet name of the sheet
 * @param row from 0
 * @param column from 0
 */
public record CellRef(String sheet, int row, int column) {
  /** The reference in a formula of a sheet: {@code F12}, or {@code 'Inputs'!$F$12} of another. */
  public String from(String other) {
    return sheet.equals(other) ? letters() + (row + 1) : absolute();
  }

  /** {@code 'Inputs'!$F$12}. */
  public String absolute() {
    return "'" + sheet + "'!" + fixed();
  }

  /** The range from this cell to one below it or to its right, in a formula of a sheet. */
  public String to(CellRef last, String other) {
    if (last.equals(this)) {
      return from(other);
    }
    return sheet.equals(other)
        ? from(other) + ":" + last.from(other)
        : absolute() + ":" + last.fixed();
  }

  /** The range from this cell to another, of a name or of a formula on any sheet. */
  public String range(CellRef last) {
    return absolute() + ":" + last.fixed();
  }

  /** Whether another cell stands right below this one. */
  public boolean above(CellRef other) {
    return sheet.equals(other.sheet) && column == other.column && row + 1 == other.row;
  }

  /** The same row, another column. */
  public CellRef inColumn(int other) {
    return new CellRef(sheet, row, other);
  }

  /** The same column, another row. */
  public CellRef inRow(int other) {
    return new CellRef(sheet, other, column);
  }

  private String fixed() {
    return "$" + letters() + "$" + (row + 1);
  }

  private String letters() {
    return CellReference.convertNumToColString(column);
  }
}
