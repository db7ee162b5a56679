package io.tanheng.documents.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntPredicate;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sheet that is filled row by row: title, note, header, then rows; the next row is empty. */
public final class Worksheet {
  /** Signs that would make a formula of a text that somebody edits. */
  private static final String DANGEROUS = "=+-@\t\r";

  /** Longest text of a cell. */
  private static final int LONGEST = 32_767;

  private static final int CHARACTER = 256;
  private static final int NOTE_ROW = 1;
  private static final int HEADER_ROW = 2;
  private static final float TITLE_HEIGHT = 22;

  private final XSSFSheet sheet;
  private final Looks looks;
  private int row;
  private int columns;

  /**
   * Adds a sheet to a workbook.
   *
   * @param book the workbook
   * @param looks its styles
   * @param name name of the sheet, at most 31 characters
   */
  public Worksheet(XSSFWorkbook book, Looks looks, String name) {
    this.sheet = book.createSheet(name);
    this.looks = looks;
    sheet.setDisplayGridlines(false);
  }

  /** Its name. */
  public String name() {
    return sheet.getSheetName();
  }

  /** The sheet itself, for what is seldom asked for. */
  public XSSFSheet sheet() {
    return sheet;
  }

  /** The row that is filled next, from 0. */
  public int row() {
    return row;
  }

  /** Goes on with the next row. */
  public void next() {
    row++;
  }

  /** Goes on with a row. */
  public void go(int to) {
    row = to;
  }

  /** Title and note of the sheet; the header follows in the third row. */
  public void head(String title, String note) {
    text(0, title, Look.TITLE);
    sheet.getRow(row).setHeightInPoints(TITLE_HEIGHT);
    next();
    text(0, note, Look.NOTE);
    row = HEADER_ROW;
  }

  /** The header that stays in sight and stands on every page. */
  public void header(int frozenColumns, List<String> headings) {
    header(frozenColumns, headings, column -> false);
  }

  /**
   * The header that stays in sight and stands on every page.
   *
   * @param figures whether a column holds figures, above which its heading stands to the right
   */
  public void header(int frozenColumns, List<String> headings, IntPredicate figures) {
    for (int i = 0; i < headings.size(); i++) {
      text(i, headings.get(i), figures.test(i) ? Look.HEADER_OF_FIGURES : Look.HEADER);
    }
    next();
    sheet.createFreezePane(frozenColumns, row);
    sheet.setRepeatingRows(new CellRangeAddress(HEADER_ROW, HEADER_ROW, -1, -1));
  }

  /** A row of texts. */
  public void cells(List<String> texts, Look look) {
    for (int i = 0; i < texts.size(); i++) {
      text(i, texts.get(i), look);
    }
    next();
  }

  /** What the rows below are about, over the first columns. */
  public void part(String text, int columns) {
    for (int i = 0; i < columns; i++) {
      text(i, i == 0 ? text : "", Look.PART);
    }
    sheet.addMergedRegionUnsafe(new CellRangeAddress(row, row, 0, columns - 1));
  }

  /** A text; it is never read as a formula. */
  public CellRef text(int column, String text, Look look) {
    XSSFCell cell = cell(column);
    cell.setCellValue(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    boolean dangerous = !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0;
    cell.setCellStyle(dangerous ? looks.quoted(look) : looks.style(look));
    return at(column);
  }

  /** A figure that was read. */
  public CellRef number(int column, BigDecimal value, Look look) {
    XSSFCell cell = cell(column);
    cell.setCellValue(value.doubleValue());
    cell.setCellStyle(looks.style(look));
    return at(column);
  }

  /** A figure that follows from others, with the value that it has today. */
  public CellRef formula(int column, String formula, BigDecimal value, Look look) {
    XSSFCell cell = cell(column);
    cell.setCellFormula(formula);
    cell.setCellValue(value.doubleValue());
    cell.setCellStyle(looks.style(look));
    return at(column);
  }

  /** A word that follows from figures, with the one that it is today. */
  public CellRef formula(int column, String formula, String value, Look look) {
    XSSFCell cell = cell(column);
    cell.setCellFormula(formula);
    cell.setCellValue(value);
    cell.setCellStyle(looks.style(look));
    return at(column);
  }

  /** A word that follows from figures, in a row that was filled before. */
  public void formula(int filled, int column, String formula, String value, Look look) {
    int back = row;
    row = filled;
    formula(column, formula, value, look);
    row = back;
  }

  /** The place of a column in the row that is filled. */
  public CellRef at(int column) {
    return new CellRef(name(), row, column);
  }

  /** Widths of the columns from the first, in characters. */
  public void widths(int... characters) {
    for (int i = 0; i < characters.length; i++) {
      sheet.setColumnWidth(i, characters[i] * CHARACTER);
    }
    columns = characters.length;
  }

  /** Prints landscape on A4, as wide as a page, and lets only open cells be changed. */
  public void finish() {
    sheet.forEach(each -> RowHeight.fit(each, sheet));
    note();
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.getFooter().setLeft("&F – &A");
    sheet.getFooter().setRight("&P / &N");
    sheet.lockFormatColumns(false);
    sheet.lockFormatRows(false);
    sheet.lockAutoFilter(false);
    sheet.enableLocking();
  }

  /** The note stands over all columns, as one cell of them would hold a word in each line. */
  private void note() {
    XSSFRow note = sheet.getRow(NOTE_ROW);
    if (columns > 1 && note != null && note.getCell(0) != null) {
      sheet.addMergedRegionUnsafe(new CellRangeAddress(NOTE_ROW, NOTE_ROW, 0, columns - 1));
      RowHeight.fit(note, sheet, columns);
    }
  }

  private XSSFCell cell(int column) {
    XSSFRow cells = sheet.getRow(row);
    return (cells == null ? sheet.createRow(row) : cells).createCell(column);
  }
}
