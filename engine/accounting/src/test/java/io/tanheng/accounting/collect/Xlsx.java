package io.tanheng.accounting.collect;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook written from texts; a cell that is a number or a formula becomes one. */
final class Xlsx {
  private final Map<String, String> sheets = new LinkedHashMap<>();

  /** Adds a sheet; cells are parted by {@code |}, rows by line ends; {@code ~} hides a row. */
  Xlsx sheet(String name, String rows) {
    sheets.put(name, rows);
    return this;
  }

  Path write(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      sheets.forEach((name, rows) -> fill(workbook.newWorksheet(name), rows));
    }
    return file;
  }

  private static void fill(Worksheet sheet, String rows) {
    String[] lines = rows.split("\n");
    for (int row = 0; row < lines.length; row++) {
      boolean hidden = lines[row].startsWith("~");
      if (hidden) {
        sheet.hideRow(row);
      }
      String[] cells = lines[row].substring(hidden ? 1 : 0).split("\\|");
      for (int column = 0; column < cells.length; column++) {
        cell(sheet, row, column, cells[column].strip());
      }
    }
  }

  private static void cell(Worksheet sheet, int row, int column, String text) {
    if (text.matches("-?\\d+(\\.\\d+)?")) {
      sheet.value(row, column, new BigDecimal(text));
    } else if (text.startsWith("=")) {
      sheet.formula(row, column, text.substring(1));
    } else if (!text.isEmpty()) {
      sheet.value(row, column, text);
    }
  }
}
