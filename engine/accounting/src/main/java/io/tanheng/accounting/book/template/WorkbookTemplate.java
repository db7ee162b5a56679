package io.tanheng.accounting.book.template;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes the template as a workbook: help, a sheet a table, and the lists of its drop-downs. */
final class WorkbookTemplate {
  static final String HEADER = "DDEBF7";
  private static final String REQUIRED = "9DC3E6";

  private static final String EXAMPLE = "FFF2CC";

  /** Widths of the help's columns, in characters. */
  private static final List<Integer> HELP_WIDTHS = List.of(16, 22, 22, 11, 27, 44, 60, 26);

  /** In points. */
  private static final int LINE_HEIGHT = 14;

  /** A table of more columns is printed two pages wide. */
  private static final int WIDE = 14;

  private final BookTemplate template;
  private final ColumnNote notes;
  private final List<TemplateTable> tables;
  private final Map<String, Worksheet> sheets = new LinkedHashMap<>();

  WorkbookTemplate(BookTemplate template) {
    this.template = template;
    this.notes = new ColumnNote(template);
    this.tables = template.tables();
  }

  void write(Path file) throws IOException {
    Path drawn = Files.createTempFile("template", ".xlsx");
    try {
      draw(drawn);
      try (OutputStream out = Files.newOutputStream(file)) {
        NoteBoxes.enlarge(drawn, out);
      }
    } finally {
      Files.delete(drawn);
    }
  }

  private void draw(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "Tanheng", "1.0")) {
      help(workbook.newWorksheet(template.word("sheets", "help")));
      tables.forEach(table -> sheets.put(table.name(), workbook.newWorksheet(table.title())));
      Worksheet behind = workbook.newWorksheet(template.word("sheets", "lists"));
      ListSheet lists = new ListSheet(behind);
      print(behind, WIDE + 1);
      DropDowns dropDowns = new DropDowns(template, sheets, lists);
      tables.forEach(table -> fill(requireNonNull(sheets.get(table.name())), table, dropDowns));
    }
  }

  private void help(Worksheet sheet) {
    HelpRows help = new HelpRows(template);
    header(sheet, help.header());
    List<String> hints = help.hints();
    for (int i = 0; i < hints.size(); i++) {
      sheet.value(i + 1, 0, hints.get(i));
      sheet.style(i + 1, 0).bold().set();
    }
    sheet.style(1, 0).fillColor(REQUIRED).bold().set();
    sheet.style(2, 0).fillColor(EXAMPLE).italic().bold().set();
    int row = 1 + hints.size();
    for (List<String> cells : help.rows()) {
      help(sheet, row, cells);
      row++;
    }
    for (int i = 0; i < HELP_WIDTHS.size(); i++) {
      sheet.width(i, HELP_WIDTHS.get(i));
    }
    print(sheet, HELP_WIDTHS.size());
  }

  /** A row as high as its longest text: no program does that for a file that it only opens. */
  private static void help(Worksheet sheet, int row, List<String> cells) {
    int lines = 1;
    for (int i = 0; i < cells.size(); i++) {
      sheet.value(row, i, cells.get(i));
      sheet.style(row, i).wrapText(true).verticalAlignment("top").set();
      lines = Math.max(lines, ColumnWidth.lines(cells.get(i), HELP_WIDTHS.get(i)));
    }
    if (lines > 1) {
      sheet.rowHeight(row, lines * LINE_HEIGHT);
    }
  }

  private static void header(Worksheet sheet, List<String> header) {
    for (int i = 0; i < header.size(); i++) {
      sheet.value(0, i, header.get(i));
      sheet.style(0, i).bold().wrapText(true).fillColor(HEADER).set();
    }
    sheet.freezePane(0, 1);
  }

  private static void print(Worksheet sheet, int columns) {
    sheet.pageOrientation("landscape");
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) (columns > WIDE ? 2 : 1));
    sheet.fitToHeight((short) 0);
    sheet.repeatRows(0);
    sheet.repeatCols(0);
  }

  private void fill(Worksheet sheet, TemplateTable table, DropDowns dropDowns) {
    header(sheet, table.header());
    List<TemplateColumn> columns = table.columns();
    for (int i = 0; i < columns.size(); i++) {
      column(sheet, columns.get(i), i);
    }
    List<List<String>> rows = table.rows();
    for (int row = 0; row < rows.size(); row++) {
      for (int i = 0; i < columns.size(); i++) {
        boolean park = !table.settings().isEmpty();
        TemplateColumn meant = park && i == 1 ? table.settings().get(row) : columns.get(i);
        boolean example = park ? i == 1 : table.example();
        value(sheet, row + 1, i, rows.get(row).get(i), meant.content(), example);
      }
    }
    if (!table.settings().isEmpty()) {
      settings(sheet, table.settings());
    }
    dropDowns.offer(sheet, table);
    print(sheet, columns.size());
  }

  private void column(Worksheet sheet, TemplateColumn column, int at) {
    if (!column.content().number() && !column.name().equals("value")) {
      // As text: a spreadsheet would make a date of 2024-03 and a number of 007.
      sheet.style(at).format("@").set();
    }
    if (column.required()) {
      sheet.style(0, at).bold().wrapText(true).fillColor(REQUIRED).set();
    }
    sheet.comment(0, at, notes.of(column));
    sheet.width(at, ColumnWidth.of(column, template));
  }

  private void settings(Worksheet sheet, List<TemplateColumn> keys) {
    sheet.width(0, ColumnWidth.WIDEST);
    sheet.width(1, ColumnWidth.WIDEST);
    for (int i = 0; i < keys.size(); i++) {
      if (keys.get(i).required()) {
        sheet.style(i + 1, 0).bold().set();
      }
      sheet.comment(i + 1, 0, notes.of(keys.get(i)));
    }
  }

  private static void value(
      Worksheet sheet, int row, int column, String text, Content content, boolean example) {
    StyleSetter style = sheet.style(row, column);
    if (content.number() && !text.isEmpty()) {
      sheet.value(row, column, new BigDecimal(text));
    } else if (!text.isEmpty()) {
      sheet.value(row, column, text);
      style.format("@").set();
    }
    if (example && !text.isEmpty()) {
      style.fillColor(EXAMPLE).italic().set();
    }
  }
}
