package io.tanheng.documents.workbook;

import io.tanheng.documents.text.TextWidth;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** Rows as high as their wrapped texts, which not every program works out by itself. */
final class RowHeight {
  private static final float LINE = 13.5f;
  private static final double CHARACTER = 256;

  /** Width of a letter beside the digit that columns are measured by. */
  private static final double LETTER = 0.95;

  /** Part of a line that is lost, as words do not break where the cell ends. */
  private static final double LOSS = 0.15;

  private RowHeight() {}

  static void fit(Row row, Sheet sheet) {
    int lines = 1;
    for (Cell cell : row) {
      if (cell.getCellStyle().getWrapText() && cell.getCellType() == CellType.STRING) {
        double width = sheet.getColumnWidth(cell.getColumnIndex()) / CHARACTER;
        lines = Math.max(lines, lines(cell.getStringCellValue(), width));
      }
    }
    if (lines > 1) {
      row.setHeightInPoints(lines * LINE);
    }
  }

  /** A row whose first text stands over so many columns. */
  static void fit(Row row, Sheet sheet, int columns) {
    double width = IntStream.range(0, columns).map(sheet::getColumnWidth).sum() / CHARACTER;
    row.setHeightInPoints(lines(row.getCell(0).getStringCellValue(), width) * LINE);
  }

  private static int lines(String text, double width) {
    return text.lines().mapToInt(line -> parts(TextWidth.of(line) * LETTER / width)).sum();
  }

  private static int parts(double widths) {
    return widths <= 1 ? 1 : (int) Math.ceil(widths + LOSS);
  }
}
