package io.tanheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.book.BookReader;
import io.tanheng.accounting.book.template.BookTemplate;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.evaluation.Evaluator;
import io.tanheng.documents.json.EvaluationJson;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Issue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A workbook gives what the folder gives, and a template can be evaluated as it is. */
class WorkbookBooksTest {
  private static final FactorCatalog CATALOG = FactorCatalog.shipped();

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"steel-and-tiles", "leading", "double-count"})
  void aWorkbookGivesTheBytesOfTheFolder(String example) throws IOException {
    Path csv = Path.of("..", "examples", example);
    Path xlsx = workbook(csv, folder.resolve("book.xlsx"));
    assertThat(book(xlsx).digest()).isEqualTo(book(csv).digest());
    assertThat(json(xlsx)).isEqualTo(json(csv));
  }

  @Test
  void theLinesOfALongBookStandInItsOrder() throws IOException {
    Path book = Files.createDirectory(folder.resolve("long"));
    Path template = write(BookTemplate.of(CATALOG, Locale.ENGLISH), "template");
    for (String table : List.of("park.csv", "enterprises.csv")) {
      Files.copy(template.resolve(table), book.resolve(table));
    }
    String rows =
        IntStream.range(0, 5_000)
            .mapToObj("L%05d,2024,fugitive,R-410A,3.5,kg\n"::formatted)
            .collect(Collectors.joining());
    String header = "line_id,period,category,activity,quantity,unit\n";
    Files.writeString(book.resolve("activity.csv"), header + rows);

    JsonNode lines = new ObjectMapper().readTree(json(book)).at("/inventory/lines");

    assertThat(lines.findValuesAsText("line_id")).hasSize(10_000).isSorted();
    assertThat(lines.findValuesAsText("co2e").stream().distinct()).hasSize(2);
  }

  private static Path workbook(Path csv, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "test", "1.0");
        Stream<Path> files = Files.list(csv)) {
      for (Path each : files.filter(f -> f.toString().endsWith(".csv")).sorted().toList()) {
        String name = each.getFileName().toString().replace(".csv", "");
        fill(workbook.newWorksheet(name), each);
      }
    }
    return file;
  }

  private static void fill(Worksheet sheet, Path csv) throws IOException {
    try (CsvReader<CsvRecord> rows = CsvReader.builder().skipEmptyLines(false).ofCsvRecord(csv)) {
      int row = 0;
      for (CsvRecord each : rows) {
        for (int i = 0; i < each.getFieldCount(); i++) {
          cell(sheet, row, i, each.getField(i));
        }
        row++;
      }
    }
  }

  /** Numbers as numbers, where their text is the one that a number has. */
  private static void cell(Worksheet sheet, int row, int column, String text) {
    boolean number = text.matches("-?(0|[1-9]\\d{0,11})(\\.\\d{0,3}[1-9])?");
    if (number) {
      sheet.value(row, column, new BigDecimal(text));
    } else if (!text.isEmpty()) {
      sheet.value(row, column, text);
    }
  }

  private static Book book(Path path) {
    return BookReader.read(path, CATALOG).asOptional().orElseThrow();
  }

  private static String json(Path path) throws IOException {
    Evaluation evaluation = Evaluator.evaluate(book(path), CATALOG).asOptional().orElseThrow();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    EvaluationJson.write(evaluation, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource({"en, book.xlsx", "zh, book.xlsx", "en, book", "zh, book"})
  void aTemplateIsABookThatCanBeEvaluated(String language, String name) throws IOException {
    Path path = write(BookTemplate.of(CATALOG, Locale.forLanguageTag(language)), name);
    Book book = book(path);
    assertThat(book.remarks()).extracting(Issue::code).containsOnly("example-row-left");
    assertThat(book.activities()).hasSize(1);
    Evaluation evaluation = Evaluator.evaluate(book, CATALOG).asOptional().orElseThrow();
    assertThat(evaluation.inventory().lines()).isNotEmpty();
  }

  private Path write(BookTemplate template, String name) throws IOException {
    Path path = folder.resolve(name);
    if (name.endsWith(".xlsx")) {
      template.writeWorkbook(path);
    } else {
      template.writeFolder(path);
    }
    return path;
  }

  @Test
  void theWorkbookAndTheFolderGiveOneDigest() throws IOException {
    Path workbook = write(BookTemplate.of(CATALOG, Locale.ENGLISH), "book.xlsx");
    Path files = write(BookTemplate.of(CATALOG, Locale.ENGLISH), "book");
    assertThat(book(workbook).digest()).isEqualTo(book(files).digest());
  }

  @Test
  void anEnterpriseFillsInItsOwnTables() throws IOException {
    Path files = write(BookTemplate.of(CATALOG, Locale.ENGLISH, "E07"), "tenant");
    try (Stream<Path> written = Files.list(files)) {
      List<String> names = written.map(f -> f.getFileName().toString()).sorted().toList();
      assertThat(names)
          .containsExactly(
              "activity.csv", "enterprises.csv", "factors.csv", "help.txt", "meters.csv");
    }
    assertThat(Files.readString(files.resolve("activity.csv"))).contains(",E07,");
  }
}
