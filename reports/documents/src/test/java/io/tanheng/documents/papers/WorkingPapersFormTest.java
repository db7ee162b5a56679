package io.tanheng.documents.papers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.book.BookReader;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.evaluation.Evaluator;
import io.tanheng.accounting.method.AccountingMethod;
import io.tanheng.accounting.method.AccountingMethods;
import io.tanheng.accounting.profile.Profiles;
import io.tanheng.documents.json.EvaluationJson;
import io.tanheng.documents.text.Wording;
import io.tanheng.factors.catalog.FactorCatalog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the workbook is like before anybody computes it again. */
class WorkingPapersFormTest {
  private static final Path EXAMPLES = Path.of("..", "examples");
  private static final FactorCatalog CATALOG = FactorCatalog.shipped();
  private static final Set<String> READ = Set.of("Inputs", "Factors", "Constants");

  private static Evaluation evaluation(Path path, String method) {
    Book book = BookReader.read(path, CATALOG).asOptional().orElseThrow();
    AccountingMethod rules = AccountingMethods.find(method).orElseThrow();
    return Evaluator.evaluate(book, CATALOG, rules).asOptional().orElseThrow();
  }

  private static byte[] written(Evaluation evaluation, Locale locale) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    WorkingPapers.write(evaluation, Wording.of(locale), bytes);
    return bytes.toByteArray();
  }

  private static Recalculated papers() throws IOException {
    Path example = EXAMPLES.resolve("leading");
    return Recalculated.of(written(evaluation(example, "t-seesa-010"), Locale.ENGLISH));
  }

  @ParameterizedTest
  @CsvSource({
    "steel-and-tiles, t-seesa-010, zh",
    "leading, t-seesa-010, en",
    "double-count, t-seesa-010, zh",
    "leading, ndrc-910-2025, en",
    "leading, iso-14064-1, zh",
    "double-count, shanghai-ets, en"
  })
  void remembersWhatTheEngineComputed(String example, String method, String language)
      throws IOException {
    Evaluation evaluation = evaluation(EXAMPLES.resolve(example), method);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    EvaluationJson.write(evaluation, bytes);
    JsonNode json = new ObjectMapper().readTree(bytes.toByteArray());
    ExpectedFigures expected = new ExpectedFigures(json, language.equals("zh"));
    try (Recalculated papers =
        Recalculated.of(written(evaluation, Locale.forLanguageTag(language)))) {
      assertThat(expected.differences(papers)).isEmpty();
    }
  }

  @Test
  void aProfileOfThresholdsHasItsThresholds() throws IOException {
    Path example = EXAMPLES.resolve("leading");
    Book book = BookReader.read(example, CATALOG).asOptional().orElseThrow();
    Evaluation evaluation =
        Evaluator.evaluate(book, CATALOG, Optional.empty(), Profiles.scheme("ndrc-910-2025"))
            .asOptional()
            .orElseThrow();
    try (Recalculated papers = Recalculated.of(written(evaluation, Locale.ENGLISH))) {
      assertThat(papers.book().getSheet("Thresholds").getLastRowNum())
          .isGreaterThanOrEqualTo(evaluation.thresholds().size());
      assertThat(papers.book().getSheet("Score")).isNull();
      assertThat(papers.named("gb_total").orElseThrow().getNumericCellValue())
          .isEqualTo(evaluation.inventory().park().gbTotal().value().doubleValue());
    }
  }

  @Test
  void everyFigureIsAFormulaButForWhatWasRead() throws IOException {
    try (Recalculated papers = papers()) {
      List<String> pasted = new ArrayList<>();
      for (Sheet sheet : papers.book()) {
        if (!READ.contains(sheet.getSheetName())) {
          cells(sheet)
              .filter(cell -> cell.getCellType() == CellType.NUMERIC)
              .filter(
                  cell -> !(sheet.getSheetName().equals("Summary") && cell.getColumnIndex() == 3))
              .filter(cell -> cell.getCellStyle().getLocked())
              .forEach(cell -> pasted.add(sheet.getSheetName() + "!" + cell.getAddress()));
        }
      }
      assertThat(pasted).isEmpty();
      assertThat(papers.formulas()).hasSizeGreaterThan(500);
    }
  }

  @Test
  void onlyWhatTheBookSaysMayBeChanged() throws IOException {
    try (Recalculated papers = papers()) {
      for (Sheet sheet : papers.book()) {
        assertThat(((XSSFSheet) sheet).isSheetLocked()).as(sheet.getSheetName()).isTrue();
        List<Cell> open = cells(sheet).filter(c -> !c.getCellStyle().getLocked()).toList();
        assertThat(open.isEmpty())
            .as(sheet.getSheetName())
            .isEqualTo(!Set.of("Inputs", "Claim", "Summary").contains(sheet.getSheetName()));
        assertThat(open).allMatch(cell -> cell.getCellType() != CellType.FORMULA);
      }
    }
  }

  @Test
  void everySheetIsSetUpToBePrinted() throws IOException {
    try (Recalculated papers = papers()) {
      for (Sheet sheet : papers.book()) {
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(2);
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      }
    }
  }

  @Test
  void theSameBookGivesTheSameBytes() throws IOException {
    Path example = EXAMPLES.resolve("leading");
    byte[] one = written(evaluation(example, "t-seesa-010"), Locale.CHINESE);
    assertThat(written(evaluation(example, "t-seesa-010"), Locale.CHINESE)).isEqualTo(one);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=", "+", "-", "@"})
  void aTextOfTheBookIsNeverAFormula(String sign, @TempDir Path folder) throws IOException {
    Path copy = Files.createDirectories(folder.resolve("book"));
    try (Stream<Path> files = Files.list(EXAMPLES.resolve("leading"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".csv")).toList()) {
        String text = Files.readString(file).replace("illustrative: ", sign + "cmd|' /C calc'!A0 ");
        Files.writeString(copy.resolve(String.valueOf(file.getFileName())), text);
      }
    }
    try (Recalculated papers =
        Recalculated.of(written(evaluation(copy, "t-seesa-010"), Locale.ENGLISH))) {
      List<Cell> dangerous = new ArrayList<>();
      for (Sheet sheet : papers.book()) {
        cells(sheet)
            .filter(cell -> cell.getCellType() == CellType.STRING)
            .filter(cell -> cell.getStringCellValue().startsWith(sign + "cmd"))
            .forEach(dangerous::add);
      }
      assertThat(dangerous).hasSizeGreaterThan(20);
      assertThat(dangerous)
          .allMatch(cell -> ((XSSFCellStyle) cell.getCellStyle()).getQuotePrefixed());
      assertThat(papers.formulas()).noneMatch(cell -> cell.getCellFormula().contains("cmd"));
    }
  }

  private static Stream<Cell> cells(Sheet sheet) {
    List<Cell> cells = new ArrayList<>();
    for (Row row : sheet) {
      row.forEach(cells::add);
    }
    return cells.stream();
  }
}
