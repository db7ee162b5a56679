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

  /** Changes the cell that holds a figure of the book, or the state of a requirement. */
  void enter(BookChange change) {
    if (change.where().column().equals("state")) {
      String word = change.value().equals("met") ? "yes" : "no";
      named("requirement_R" + (change.where().row() - 1)).orElseThrow().setCellValue(word);
      return;
    }
    if (change.where().column().equals("serial_last")) {
      return; // The papers hold the quantity; which lots are eligible is not alive.
    }
    cell(1, 8, change.place(), 6).setCellValue(Double.parseDouble(change.value()));
  }

  /** Changes the cell that holds a factor. */
  void enterFactor(String id, double value) {
    cell(2, 0, id, 3).setCellValue(value);
  }

  /** The cell of a column in the row of a sheet that holds a text. */
  private Cell cell(int sheet, int column, String text, int wanted) {
    for (Row row : book.getSheetAt(sheet)) {
      Cell at = row.getCell(column);
      if (at != null
          && at.getCellType() == CellType.STRING
          && at.getStringCellValue().equals(text)) {
        return row.getCell(wanted);
      }
    }
    throw new IllegalArgumentException("no cell of " + text);
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
