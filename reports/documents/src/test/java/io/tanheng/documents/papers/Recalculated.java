package io.tanheng.documents.papers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Working papers that are read, and changed. */
final class Recalculated implements AutoCloseable {
  private final XSSFWorkbook book;

  private Recalculated(XSSFWorkbook book) {
    this.book = book;
  }

  static Recalculated of(byte[] file) throws IOException {
    return new Recalculated(new XSSFWorkbook(new ByteArrayInputStream(file)));
  }

  /** Changes the cell that holds a figure of the book. */
  void enter(String place, double value) {
    for (Row row : book.getSheetAt(1)) {
      Cell where = row.getCell(8);
      if (where != null && where.getStringCellValue().equals(place)) {
        row.getCell(6).setCellValue(value);
        return;
      }
    }
    throw new IllegalArgumentException("no cell of " + place);
  }

  /** Makes every remembered result of a formula wrong. */
  void forget() {
    formulas()
        .forEach(
            cell -> {
              if (cell.getCachedFormulaResultType() == CellType.NUMERIC) {
                cell.setCellValue(-987_654.321);
              } else {
                cell.setCellValue("forgotten");
              }
            });
  }

  /** Every formula. */
  List<Cell> formulas() {
    List<Cell> formulas = new ArrayList<>();
    for (Sheet sheet : book) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.FORMULA) {
            formulas.add(cell);
          }
        }
      }
    }
    return formulas;
  }

  /** Formulas that give an error, and those that were not computed. */
  List<String> faults() {
    return formulas().stream()
        .filter(
            cell ->
                cell.getCachedFormulaResultType() == CellType.ERROR
                    || cell.getCachedFormulaResultType() == CellType.STRING
                        && cell.getStringCellValue().equals("forgotten"))
        .map(cell -> cell.getSheet().getSheetName() + "!" + cell.getAddress() + " " + cell)
        .toList();
  }

  /** The cell of that name. */
  Optional<Cell> named(String name) {
    Name named = book.getName(name.replaceAll("[^A-Za-z0-9_.\\p{IsHan}]", "_"));
    if (named == null) {
      return Optional.empty();
    }
    CellReference at = new CellReference(named.getRefersToFormula());
    return Optional.ofNullable(book.getSheet(at.getSheetName()))
        .map(sheet -> sheet.getRow(at.getRow()))
        .map(row -> row.getCell(at.getCol()));
  }

  /** tCO2e of the lines of a record, in the order of the sheet, with their gases. */
  List<String> lines(String id, String gas) {
    List<String> found = new ArrayList<>();
    for (Row row : book.getSheetAt(4)) {
      Cell line = row.getCell(0);
      Cell of = row.getCell(7);
      boolean text = line != null && line.getCellType() == CellType.STRING && of != null;
      if (text
          && line.getStringCellValue().equals(id)
          && of.getStringCellValue().equals(gas)
          && row.getCell(9) != null) {
        found.add(Double.toString(row.getCell(9).getNumericCellValue()));
      }
    }
    return found;
  }

  XSSFWorkbook book() {
    return book;
  }

  void write(OutputStream out) throws IOException {
    book.write(out);
  }

  @Override
  public void close() throws IOException {
    book.close();
  }
}
