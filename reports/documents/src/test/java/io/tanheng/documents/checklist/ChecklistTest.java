package io.tanheng.documents.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.book.BookReader;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.evaluation.Evaluator;
import io.tanheng.accounting.offset.LotAssessment;
import io.tanheng.documents.paper.Block;
import io.tanheng.documents.paper.Paper;
import io.tanheng.documents.text.Wording;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Severity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecklistTest {
  private static Evaluation evaluation(String example) {
    FactorCatalog catalog = FactorCatalog.shipped();
    Book book =
        BookReader.read(Path.of("..", "examples", example), catalog).asOptional().orElseThrow();
    return Evaluator.evaluate(book, catalog).asOptional().orElseThrow();
  }

  private static Paper paper(Evaluation evaluation, Locale locale) {
    return Checklist.paper(evaluation, Wording.of(locale));
  }

  /** The rows of the table below a heading. */
  private static List<Block.Row> rows(Paper paper, String heading) {
    List<Block> blocks = paper.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Heading found && found.text().startsWith(heading)) {
        return blocks.subList(i, blocks.size()).stream()
            .filter(Block.Table.class::isInstance)
            .map(Block.Table.class::cast)
            .findFirst()
            .orElseThrow()
            .rows();
      }
    }
    throw new IllegalArgumentException("no heading " + heading);
  }

  @ParameterizedTest
  @CsvSource({"steel-and-tiles, en", "leading, zh", "double-count, zh", "pathway, en"})
  void everyWordStandsInTheLanguage(String example, String language) throws IOException {
    Evaluation evaluation = evaluation(example);
    Paper paper = paper(evaluation, Locale.forLanguageTag(language));
    assertThat(paper.toString()).doesNotContain("checklist.");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Checklist.workbook(evaluation, Wording.of(Locale.forLanguageTag(language)), bytes);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
      for (Sheet sheet : book) {
        assertThat(texts(sheet)).noneMatch(text -> text.startsWith("checklist."));
      }
    }
  }

  @Test
  void everyItemOfChapterFiveHasARow() {
    List<Clauses.Item> items = Clauses.of("t-seesa-010-2024");
    assertThat(items).hasSize(37);
    assertThat(items).filteredOn(item -> item.word().equals("should")).hasSize(3);
    List<String> rows =
        rows(paper(evaluation("leading"), Locale.ENGLISH), "Measures of §5").stream()
            .filter(row -> row.weight() == Block.Row.Weight.PLAIN)
            .map(row -> row.cells().get(0))
            .toList();
    assertThat(rows).containsExactlyElementsOf(items.stream().map(i -> "§" + i.clause()).toList());
  }

  @Test
  void measuresOfTheBookStandAtTheirChapter() {
    List<Block.Row> rows = rows(paper(evaluation("pathway"), Locale.ENGLISH), "Measures of §5");
    assertThat(rows)
        .filteredOn(row -> row.weight() == Block.Row.Weight.GROUP)
        .filteredOn(row -> row.cells().get(0).startsWith("5.4"))
        .allMatch(row -> row.cells().get(0).contains("Roof solar power"));
  }

  @ParameterizedTest
  @CsvSource({"leading", "double-count"})
  void aLotCountsWhereNoTestRefusesIt(String example) {
    Evaluation evaluation = evaluation(example);
    List<Block.Row> rows = rows(paper(evaluation, Locale.ENGLISH), "Eligibility tests");
    assertThat(rows).hasSameSizeAs(evaluation.lots());
    for (int i = 0; i < rows.size(); i++) {
      LotAssessment lot = evaluation.lots().get(i);
      assertThat(rows.get(i).cells().contains("REFUSED"))
          .as(lot.lot().id().value())
          .isEqualTo(!lot.eligible());
    }
  }

  @Test
  void theLogHoldsEveryErrorAndRoomForMore() {
    Evaluation evaluation = evaluation("double-count");
    long errors =
        evaluation.findings().stream().filter(each -> each.severity() == Severity.ERROR).count();
    List<Block.Row> rows = rows(paper(evaluation, Locale.CHINESE), "不符合项记录");
    assertThat(rows).filteredOn(row -> !row.cells().get(2).isBlank()).hasSize((int) errors);
    assertThat(rows).filteredOn(row -> row.cells().get(2).isBlank()).hasSize(8);
  }

  @Test
  void onlyWhatTheAssessorFillsInMayBeChanged() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Checklist.workbook(evaluation("leading"), Wording.of(Locale.ENGLISH), bytes);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
      Sheet requirements = book.getSheet("Requirements");
      assertThat(requirements.getProtect()).isTrue();
      Row first = requirements.getRow(4);
      List<Boolean> locked = new ArrayList<>();
      first.forEach(cell -> locked.add(cell.getCellStyle().getLocked()));
      assertThat(locked).containsExactly(true, true, true, true, false, false);
      assertThat(requirements.getDataValidations()).hasSize(1);
      assertThat(book.getSheet("Non-conformities").getDataValidations()).hasSize(1);
    }
  }

  private static List<String> texts(Sheet sheet) {
    List<String> texts = new ArrayList<>();
    for (Row row : sheet) {
      for (Cell cell : row) {
        texts.add(cell.toString());
      }
    }
    return texts;
  }
}
