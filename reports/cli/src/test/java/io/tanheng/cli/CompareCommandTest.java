package io.tanheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.tanheng.documents.json.ComparisonJson;
import io.tanheng.documents.text.Page;
import io.tanheng.documents.text.TextWidth;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code compare}, and {@code --method} of the other commands. */
class CompareCommandTest {
  private static final Path EXAMPLES = Path.of("..", "examples");
  private static final String LEADING = EXAMPLES.resolve("leading").toString();
  private static final ObjectMapper EXACT =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"steel-and-tiles", "leading", "double-count"})
  void documentFollowsItsSchemaAndItsBridgesClose(String example) throws IOException {
    run("compare", EXAMPLES.resolve(example).toString(), "--out", out());
    JsonNode document = EXACT.readTree(folder.resolve("out/comparison.json").toFile());
    assertThat(schema().validate(document)).isEmpty();
    assertThat(document.get("bridges")).hasSize(4).allSatisfy(CompareCommandTest::closes);
  }

  private static void closes(JsonNode bridge) {
    BigDecimal at = bridge.at("/from/value").decimalValue();
    for (JsonNode step : bridge.get("steps")) {
      assertThat(at).isEqualByComparingTo(step.get("before").decimalValue());
      for (JsonNode line : step.get("lines")) {
        at = at.add(line.get("delta").decimalValue());
      }
      assertThat(at).isEqualByComparingTo(step.get("after").decimalValue());
    }
    assertThat(at).isEqualByComparingTo(bridge.at("/to/value").decimalValue());
  }

  @ParameterizedTest
  @CsvSource({"en, national average → 0.8325", "zh, 全国平均 → 0.8325"})
  void explainUnfoldsABridge(String language, String step) {
    Run run =
        run("explain", LEADING, "bridge:t-seesa-010,ndrc-910-2025", "--lang", language, "--all");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains(step).contains("L001:CO2").contains("-11,904.75");
    Run refused = run("explain", LEADING, "bridge:t-seesa-010");
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("bridge:t-seesa-010,ndrc-910-2025");
  }

  @Test
  void jsonIsTheFileItself() throws IOException {
    Run run = run("compare", LEADING, "--out", out(), "--json", "--lang", "zh");
    assertThat(run.out()).isEqualTo(Files.readString(folder.resolve("out/comparison.json")));
  }

  @ParameterizedTest
  @CsvSource({"en, steel-and-tiles", "zh, steel-and-tiles", "en, leading", "zh, leading"})
  void tablesFitThePageAndFillEverySentence(String language, String example) {
    String book = EXAMPLES.resolve(example).toString();
    Run run = run("compare", book, "--out", out(), "--lang", language);
    assertThat(run.code()).isEqualTo(ExitCode.GOOD);
    assertThat(run.out().lines().filter(line -> !line.contains(out())))
        .allSatisfy(line -> assertThat(TextWidth.of(line)).isLessThanOrEqualTo(Page.COLUMNS));
    assertThat(run.out()).doesNotContain("{", "}", "compare.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void pageNeedsNothingFromElsewhere(String language) throws IOException {
    run("compare", LEADING, "--out", out(), "--lang", language);
    String page = Files.readString(folder.resolve("out/comparison.html"));
    assertThat(page)
        .startsWith("<!DOCTYPE html>\n<html lang=\"" + language)
        .doesNotContain("http", "<script", "src=", "@import", "url(", "compare.");
    // a bar for each step that moves something
    assertThat(page.split("<rect class=\"(up|down)\"", -1)).hasSize(1 + 2 + 1 + 6 + 3);
    // both ends of the last bridge count CO2 alone, one end of the step does not
    assertThat(page)
        .contains("4,159.16 <small>tCO2</small>", "−11,904.75 <small>tCO2e</small>")
        .doesNotContain("4,159.16 <small>tCO2e</small>");
  }

  @Test
  void namesAreShownAsTheyAreWritten() throws IOException {
    Path book = folder.resolve("book");
    Files.createDirectories(book);
    for (String table : new String[] {"park", "activity", "enterprises"}) {
      Path file = EXAMPLES.resolve("leading").resolve(table + ".csv");
      String text = Files.readString(file).replace("Leading Park", "A <b> & B");
      Files.writeString(book.resolve(table + ".csv"), text);
    }
    run("compare", book.toString(), "--out", out(), "--methods", "t-seesa-010,shanghai-ets");
    assertThat(Files.readString(folder.resolve("out/comparison.html")))
        .contains("A &lt;b&gt; &amp; B")
        .doesNotContain("A <b>");
  }

  @Test
  void allStandsBesideAMethodOfOnesOwn() throws IOException {
    run("compare", LEADING, "--out", out(), "--methods", "all,shanghai-ets");
    JsonNode document = EXACT.readTree(folder.resolve("out/comparison.json").toFile());
    assertThat(document.get("accounts"))
        .extracting(account -> account.get("name").asText())
        .containsExactly("t-seesa-010", "iso-14064-1", "ndrc-910-2025", "shanghai-ets");
  }

  @Test
  void editionsAndReportsAreComparedUnderOneMethod() throws IOException {
    run("compare", LEADING, "--out", out(), "--gwp", "AR5,AR6");
    JsonNode document = EXACT.readTree(folder.resolve("out/comparison.json").toFile());
    assertThat(document.get("accounts"))
        .extracting(account -> account.get("name").asText())
        .containsExactly("t-seesa-010 AR5", "t-seesa-010 AR6");
    run(
        "compare",
        LEADING,
        "--out",
        out(),
        "--factor-sets",
        "park,gbt32151-2024,ipcc-2006",
        "--factor-sets",
        "park,mee-ets-2023,gbt32151-2024,ipcc-2006");
    document = EXACT.readTree(folder.resolve("out/comparison.json").toFile());
    assertThat(document.get("accounts"))
        .extracting(account -> account.get("name").asText())
        .containsExactly("t-seesa-010 gbt32151-2024", "t-seesa-010 mee-ets-2023");
  }

  @ParameterizedTest
  @CsvSource({
    "--methods, ndrc-911, ndrc-910-2025",
    "--methods, ',', ndrc-910-2025",
    "--factor-sets, ',', ipcc-2006",
    "--gwp, ' ', AR6",
    "--gwp, AR7, AR6",
    "--factor-sets, ipcc-1996, ipcc-2006"
  })
  void whatIsNotKnownIsRefusedWithWhatIs(String option, String value, String known) {
    Run run = run("compare", LEADING, "--out", out(), option, value);
    assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err()).contains(value, known);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"evaluate", "check", "explain"})
  void brokenMethodIsRefusedWithItsLine(String command) throws IOException {
    Path method = folder.resolve("own.csv");
    Files.writeString(method, "key,value,source\nid,own,mine\ngreen,sometimes,mine\n");
    Run run =
        command.equals("evaluate")
            ? run(command, LEADING, "--out", out(), "--method", method.toString())
            : run(command, LEADING, "--method", method.toString());
    assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err()).contains("own.csv row 3, column value", "displaces | market");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void noClaimRestsOnTheTotalOfAnotherMethod() throws IOException {
    Run run = run("evaluate", LEADING, "--out", out(), "--method", "shanghai-ets");
    assertThat(run.out()).contains("shanghai-ets (2023-06-07): E 8,826.13 tCO2e");
    JsonNode result = EXACT.readTree(folder.resolve("out/evaluation.json").toFile());
    assertThat(result.at("/method/id").asText()).isEqualTo("shanghai-ets");
    assertThat(result.at("/claim/zero_carbon").asBoolean()).isFalse();
    assertThat(result.at("/claim/provisional").asBoolean()).isTrue();
    assertThat(result.at("/claim/reasons").toString())
        .contains("shanghai-ets", "t-seesa-010-2024 rest on another");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void stepsUnfoldToTheirLargestLines(String language) {
    Run run = run("compare", LEADING, "--out", out(), "--lines", "2", "--lang", language);
    assertThat(run.out()).contains("L001 CO2", "L018 NF3").doesNotContain("L005 CO2", "compare.");
    assertThat(run("compare", LEADING, "--out", out()).out()).doesNotContain("L001 CO2");
  }

  @Test
  void whatARefusedWayIsCalledStandsFirst() {
    String book = EXAMPLES.resolve("steel-and-tiles").toString();
    String[] sets = {"park,gbt32151-2024,ipcc-2006", "uk-2024"};
    Run run =
        run("compare", book, "--out", out(), "--factor-sets", sets[0], "--factor-sets", sets[1]);
    assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err()).contains("t-seesa-010 uk-2024 cannot be computed");
  }

  @Test
  void methodsExplainTheirFigures() {
    Run run = run("explain", LEADING, "scope2_location", "--method", "ndrc-910-2025");
    assertThat(run.out())
        .contains("0.8325 tCO2/MWh", "ndrc-910-2025:grid.factor: 发改环资〔2025〕910号 附件4");
  }

  private String out() {
    return folder.resolve("out").toString();
  }

  private static JsonSchema schema() throws IOException {
    try (InputStream in = ComparisonJson.class.getResourceAsStream("comparison-1.schema.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
    }
  }

  private static Run run(String... arguments) {
    return Run.run(Map.of(), arguments);
  }
}
