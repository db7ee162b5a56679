package io.tanheng.cli;

import static io.tanheng.cli.Run.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tanheng.documents.json.PlanJson;
import io.tanheng.documents.plan.PlanReport;
import io.tanheng.documents.plan.PlanWorkbook;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page, the workbook and the scenario files of a plan. */
class PlanDocumentsTest {
  private static final String BOOK = Path.of("..", "examples", "pathway").toString();

  @TempDir private Path folder;

  private Path scenario(String text) throws IOException {
    Path file = folder.resolve("later.csv");
    Files.writeString(file, text);
    return file;
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void pageAndWorkbookShowWhatTheDocumentHolds(String lang) throws IOException {
    Path file = scenario("measure_id,year,units\nM01,2026,2\ncredits,2025,100\n");
    String out = folder.resolve("out").toString();
    Run run = run("plan", BOOK, "--out", out, "--scenario", file.toString(), "--lang", lang);
    assertThat(run.code()).isEqualTo(ExitCode.GOOD);
    JsonNode plan =
        new ObjectMapper().readTree(folder.resolve("out").resolve(PlanJson.FILE).toFile());
    assertThat(plan.get("scenarios"))
        .extracting(each -> each.get("name").asText())
        .contains("own:later");
    String page = Files.readString(folder.resolve("out").resolve(PlanReport.FILE));
    assertThat(page).contains("<svg class=\"drawing\"", "later", "ndrc-910-2025");
    String body = page.substring(page.indexOf("<body>"));
    assertThat(body).doesNotContain("planbook.", "{", "null");
    assertThat(page.indexOf("id=\"next\"")).isLessThan(page.indexOf("id=\"sums\"")).isPositive();
    try (InputStream in = Files.newInputStream(folder.resolve("out").resolve(PlanWorkbook.FILE));
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      assertThat(book.getNumberOfSheets()).isEqualTo(13);
      JsonNode first = plan.get("next_year").get("begin").get(0);
      var row = book.getSheetAt(0).getRow(3);
      assertThat(row.getCell(0).getStringCellValue()).startsWith(first.get("measure_id").asText());
      assertThat(row.getCell(4).getNumericCellValue())
          .isCloseTo(first.get("tonnes").asDouble(), within(1e-9));
    }
  }

  /** Read as decimals, the steps of a bridge add up as they are written. */
  @Test
  void bridgesAddUpAsTheyAreWritten() throws IOException {
    Run run = run("plan", BOOK, "--out", folder.toString(), "--json", "--methods", "none");
    JsonNode plan =
        new ObjectMapper()
            .enable(
                com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .readTree(run.out());
    assertThat(plan.get("regret").isNull()).isTrue();
    assertThat(plan.get("bridges")).hasSize(10);
    for (JsonNode bridge : plan.get("bridges")) {
      BigDecimal at = bridge.get("base").decimalValue();
      for (JsonNode step : bridge.get("steps")) {
        assertThat(step.get("before").decimalValue()).isEqualByComparingTo(at);
        at = at.add(step.get("delta").decimalValue());
        assertThat(step.get("after").decimalValue()).isEqualByComparingTo(at);
      }
      assertThat(at.subtract(bridge.get("residual").decimalValue()).abs())
          .isLessThan(new BigDecimal("0.000001"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "--swing, wind=10",
    "--swing, growth=-1",
    "--spread, credit_price=5",
    "--methods, no-such-method",
    "--trials, 1",
    "--scenario, nowhere.csv"
  })
  void optionsAreChecked(String option, String value) {
    Run run = run("plan", BOOK, "--out", folder.toString(), option, value);
    assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err()).isNotBlank().doesNotContain("{").doesNotContain("Exception");
    assertThat(folder.resolve(PlanJson.FILE)).doesNotExist();
  }
}
