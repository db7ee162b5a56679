package io.tanheng.documents.checklist;

import io.tanheng.documents.paper.Block;
import io.tanheng.documents.workbook.Look;
import io.tanheng.documents.workbook.Looks;
import io.tanheng.documents.workbook.WorkbookFile;
import io.tanheng.documents.workbook.Worksheet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The checklist as a workbook: a sheet for each section; what is to be filled in is open. */
final class ChecklistWorkbook {
  private static final int HEADER_ROW = 2;
  private static final int REMARKS = 12;

  private final Desk desk;

  ChecklistWorkbook(Desk desk) {
    this.desk = desk;
  }

  void write(
      List<Block.Fact> facts, List<Section> sections, List<String> signers, OutputStream stream)
      throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      Looks looks = new Looks(book, desk.word("font"));
      facts(new Worksheet(book, looks, desk.word("facts.sheet")), facts);
      sections.forEach(each -> section(new Worksheet(book, looks, each.sheet()), each));
      signatures(new Worksheet(book, looks, desk.word("sign.sheet")), signers);
      WorkbookFile.write(book, desk.word("title"), stream);
    }
  }

  private void facts(Worksheet paper, List<Block.Fact> facts) {
    paper.head(desk.word("title"), desk.word("how"));
    paper.header(1, List.of(desk.word("facts.what"), desk.word("facts.value")));
    paper.widths(38, 84);
    for (Block.Fact fact : facts) {
      paper.text(0, fact.name(), Look.STRONG);
      paper.text(1, fact.value(), fact.value().isBlank() ? Look.ANSWER : Look.TEXT);
      paper.next();
    }
    paper.finish();
  }

  private static void section(Worksheet paper, Section section) {
    paper.head(section.title(), String.join(" ", section.notes()));
    paper.header(1, section.columns().stream().map(Column::name).toList());
    paper.widths(section.columns().stream().mapToInt(column -> column.width() + 2).toArray());
    section.rows().forEach(row -> row(paper, section.columns(), row));
    choices(paper, section.columns());
    paper.finish();
  }

  private static void row(Worksheet paper, List<Column> columns, List<Entry> row) {
    if (row.size() == 1) {
      paper.part(row.get(0).text(), columns.size());
      paper.next();
      return;
    }
    for (int i = 0; i < row.size(); i++) {
      cell(paper, i, columns.get(i), row.get(i));
    }
    paper.next();
  }

  private static void cell(Worksheet paper, int at, Column column, Entry entry) {
    if (entry.number().isPresent()) {
      paper.number(at, entry.number().get(), entry.look());
    } else {
      paper.text(at, entry.text(), column.open() ? Look.ANSWER : entry.look());
    }
  }

  /** Drop-downs of the columns whose answers are given. */
  private static void choices(Worksheet paper, List<Column> columns) {
    DataValidationHelper helper = paper.sheet().getDataValidationHelper();
    for (int i = 0; i < columns.size(); i++) {
      List<String> choices = columns.get(i).choices();
      if (!choices.isEmpty()) {
        DataValidation validation =
            helper.createValidation(
                helper.createExplicitListConstraint(choices.toArray(String[]::new)),
                new CellRangeAddressList(HEADER_ROW + 1, paper.row() - 1, i, i));
        validation.setShowErrorBox(true);
        paper.sheet().addValidationData(validation);
      }
    }
  }

  private void signatures(Worksheet paper, List<String> signers) {
    paper.head(desk.word("sign.title"), desk.word("sign.note"));
    paper.header(
        1,
        List.of(
            desk.word("sign.role"),
            desk.word("sign.name"),
            desk.word("sign.signature"),
            desk.word("sign.date")));
    paper.widths(40, 30, 40, 16);
    for (String signer : signers) {
      paper.text(0, signer, Look.STRONG);
      for (int i = 1; i < 4; i++) {
        paper.text(i, "", Look.ANSWER);
      }
      paper.sheet().getRow(paper.row()).setHeightInPoints(40);
      paper.next();
    }
    paper.next();
    paper.part(desk.word("remarks.title"), 4);
    paper.next();
    for (int line = 0; line < REMARKS; line++) {
      for (int i = 0; i < 4; i++) {
        paper.text(i, "", Look.ANSWER);
      }
      paper.next();
    }
    paper.finish();
  }
}
