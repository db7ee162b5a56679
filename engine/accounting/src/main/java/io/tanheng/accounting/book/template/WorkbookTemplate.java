package io.tanheng.accounting.book.template;

import static java.util.Objects.requireNonNull;

import io.tanheng.accounting.book.form.CellForm.Choice;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes the template as a workbook: help, a sheet a table, and the lists of its drop-downs. */
final class WorkbookTemplate {
  static final String HEADER = "DDEBF7";
  private static final String REQUIRED = "9DC3E6";

  /** So many rows have drop-downs. */
  private static final int ROWS = 5000;

  private static final int WIDEST = 60;

  /** A table of more columns is printed two pages wide. */
  private static final int WIDE = 14;

  private final BookTemplate template;
  private final List<TemplateTable> tables;
  private final Map<String, Worksheet> sheets = new LinkedHashMap<>();

  WorkbookTemplate(BookTemplate template) {
    this.template = template;
    this.tables = template.tables();
  }

  void write(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "Tanheng", "1.0")) {
      help(workbook.newWorksheet(template.word("sheets", "help")));
      tables.forEach(table -> sheets.put(table.name(), workbook.newWorksheet(table.title())));
      ListSheet lists =
          new ListSheet(template, workbook.newWorksheet(template.word("sheets", "lists")));
      tables.forEach(table -> fill(requireNonNull(sheets.get(table.name())), table, lists));
    }
  }

  private void help(Worksheet sheet) {
    HelpRows help = new HelpRows(template);
    header(sheet, help.header());
    int row = 1;
    for (List<String> cells : help.rows()) {
      for (int i = 0; i < cells.size(); i++) {
        sheet.value(row, i, cells.get(i));
        sheet.style(row, i).wrapText(true).verticalAlignment("top").set();
      }
      row++;
    }
    int[] widths = {14, 22, 22, 8, 26, 40, WIDEST, 20};
    for (int i = 0; i < widths.length; i++) {
      sheet.width(i, widths[i]);
    }
    print(sheet, widths.length);
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

  private void fill(Worksheet sheet, TemplateTable table, ListSheet lists) {
    header(sheet, table.header());
    List<TemplateColumn> columns = table.columns();
    for (int i = 0; i < columns.size(); i++) {
      column(sheet, table, i, lists);
    }
    List<List<String>> rows = table.rows();
    for (int row = 0; row < rows.size(); row++) {
      for (int i = 0; i < columns.size(); i++) {
        boolean park = !table.settings().isEmpty();
        TemplateColumn meant = park && i == 1 ? table.settings().get(row) : columns.get(i);
        value(sheet, row + 1, i, rows.get(row).get(i), meant.content());
      }
    }
    settings(sheet, table, lists);
    print(sheet, columns.size());
  }

  private void column(Worksheet sheet, TemplateTable table, int at, ListSheet lists) {
    TemplateColumn column = table.columns().get(at);
    if (!column.content().number() && !column.name().equals("value")) {
      // As text: a spreadsheet would make a date of 2024-03 and a number of 007.
      sheet.style(at).format("@").set();
    }
    if (column.required()) {
      sheet.style(0, at).bold().wrapText(true).fillColor(REQUIRED).set();
    }
    sheet.width(at, Math.min(WIDEST, Math.max(12, 2 + 2 * column.header().length())));
    offered(table, column, lists).ifPresent(range -> offer(sheet.range(1, at, ROWS, at), range));
  }

  private Optional<Range> offered(TemplateTable table, TemplateColumn column, ListSheet lists) {
    return switch (column.name()) {
      case "activity" -> Optional.of(lists.activities());
      case "enterprise_id", "counterparty" -> enterprises(table);
      default ->
          column.content() == Content.UNIT
              ? Optional.of(lists.units())
              : words(table, column, lists);
    };
  }

  private Optional<Range> enterprises(TemplateTable table) {
    return table.name().equals("enterprises")
        ? Optional.empty()
        : Optional.ofNullable(sheets.get("enterprises")).map(sheet -> sheet.range(1, 0, 500, 0));
  }

  private Optional<Range> words(TemplateTable table, TemplateColumn column, ListSheet lists) {
    List<String> words = new ArrayList<>();
    for (Choice choice : column.choices()) {
      words.add(template.word(choice));
    }
    String header = table.title() + " " + column.header();
    return words.isEmpty() ? Optional.empty() : Optional.of(lists.words(header, words));
  }

  /** Other names and units are read too, so that a value beside the list is no error. */
  private static void offer(Range cells, Range list) {
    cells
        .validateWithList(list)
        .allowBlank(true)
        .showDropdown(true)
        .errorStyle(DataValidationErrorStyle.INFORMATION)
        .errorTitle("")
        .error("")
        .showErrorMessage(false);
  }

  private void settings(Worksheet sheet, TemplateTable table, ListSheet lists) {
    for (int i = 0; i < table.settings().size(); i++) {
      int row = i + 1;
      TemplateColumn key = table.settings().get(i);
      if (key.required()) {
        sheet.style(row, 0).bold().set();
      }
      words(table, key, lists).ifPresent(range -> offer(sheet.range(row, 1, row, 1), range));
    }
  }

  private static void value(Worksheet sheet, int row, int column, String text, Content content) {
    if (content.number() && !text.isEmpty()) {
      sheet.value(row, column, new BigDecimal(text));
    } else if (!text.isEmpty()) {
      sheet.value(row, column, text);
      sheet.style(row, column).format("@").set();
    }
  }
}
