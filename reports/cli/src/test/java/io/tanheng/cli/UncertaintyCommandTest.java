package io.tanheng.cli;

import static io.tanheng.cli.Run.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tanheng.documents.text.TextWidth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UncertaintyCommandTest {
  private static final String HEADER = "category,gas,base,year_t,ad_u_pct,ef_u_pct\n";
  private static final String ROWS = "1.A,CO2,100,110,3,4\n3.B,CO2,-20,-10,0,50\n";

  @TempDir private Path folder;

  private String table(String rows) throws IOException {
    return Files.writeString(folder.resolve("table.csv"), HEADER + rows).toString();
  }

  @Test
  void jsonHoldsTheResultAndEveryRow() throws IOException {
    Run run = run("uncertainty", "--table", table(ROWS), "--json");
    assertThat(run.code()).isEqualTo(ExitCode.GOOD);
    JsonNode json = new ObjectMapper().readTree(run.out());
    assertThat(json.get("total_uncertainty_pct").doubleValue())
        .isCloseTo(Math.sqrt(5.5 * 5.5 + 25), within(1e-9));
    assertThat(json.get("trend_uncertainty_points").isNumber()).isTrue();
    assertThat(json.get("confidence_level_pct").intValue()).isEqualTo(95);
    JsonNode row = json.get("rows").get(0);
    assertThat(row.get("combined_uncertainty_pct").doubleValue()).isEqualTo(5);
    assertThat(row.get("ad_correlated").textValue()).isEqualTo("N");
    assertThat(row.get("ef_correlated").textValue()).isEqualTo("Y");
    assertThat(row.has("contribution_to_variance")).isTrue();
    assertThat(row.get("type_b_sensitivity").doubleValue()).isEqualTo(1.375);
    assertThat(row.has("type_a_sensitivity")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void textFitsThePageAndSaysTheLevel(String language) throws IOException {
    Run run = run("uncertainty", "--table", table(ROWS), "--lang", language);
    assertThat(run.out()).contains("95 %", "7.43 %").doesNotContain("worksheet.");
    assertThat(run.out().lines()).allMatch(line -> TextWidth.of(line) <= 100);
  }

  @Test
  void aBaseYearNearZeroHasNoTrendThatSaysAnything() throws IOException {
    String rows = "A,CO2,100,110,5,5\nB,CO2,-90,-105,5,50\n";
    JsonNode json =
        new ObjectMapper().readTree(run("uncertainty", "--table", table(rows), "--json").out());
    assertThat(json.get("base_near_zero").booleanValue()).isTrue();
    assertThat(run("uncertainty", "--table", table(rows)).out())
        .contains("of the base year cancel");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void theIntervalOfATotalUnfoldsToItsNumbers(String language) {
    String book = "../examples/leading";
    Run run = run("explain", book, "uncertainty:gb_total", "--lang", language);
    assertThat(run.code()).isEqualTo(ExitCode.GOOD);
    assertThat(run.out())
        .contains("cn_grid_average_2023", "429.79", "736.80")
        .doesNotContain("uncertainty.");
    assertThat(run.out().lines()).allMatch(line -> TextWidth.of(line) <= 100);
  }

  @Test
  void theEffectsInJsonAddUpToTheHalfWidth() throws IOException {
    Run run = run("explain", "../examples/leading", "uncertainty:scope1", "--json");
    JsonNode json = new ObjectMapper().readTree(run.out());
    double squares = 0;
    for (JsonNode effect : json.get("effects")) {
      squares += Math.pow(effect.get("half_width").doubleValue(), 2);
    }
    assertThat(Math.sqrt(squares)).isCloseTo(json.get("half_width").doubleValue(), within(1e-9));
    assertThat(run("explain", "../examples/leading").out()).contains("uncertainty:scope1");
    assertThat(run("explain", "../examples/leading", "uncertainty:none").code())
        .isEqualTo(ExitCode.REFUSED);
  }

  @Test
  void theProfileAskedForIsTaken() {
    Run run = run("uncertainty", "../examples/leading", "--profile", "ndrc-910-2025");
    assertThat(run.out()).contains("counts no credits").doesNotContain("leading level");
  }

  @Test
  void aTotalNearZeroHasAnAmountAndNoPercentage() throws IOException {
    Run run = run("uncertainty", "--table", table("A,CO2,100,100,5,0\nB,CO2,-90,-99,5,0\n"));
    assertThat(run.out()).contains("1 ± 7.04, in the unit of the table").doesNotContain("703");
  }

  @Test
  void aBrokenTableIsRefused() throws IOException {
    String table = table("1.A,CO2,100,110,-3,4\n");
    Run run = run("uncertainty", "--table", table, "--json");
    assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err()).contains("table.csv row 2, column ad_u_pct");
    JsonNode faults = new ObjectMapper().readTree(run.out()).get("faults");
    assertThat(faults.get(0).get("code").textValue()).isEqualTo("negative-number");
  }

  @Test
  void aMissingTableAndNoTable() {
    Run missing = run("uncertainty", "--table", folder.resolve("none.csv").toString());
    assertThat(missing.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(missing.err()).contains("none.csv");
    assertThat(run("uncertainty").code()).isEqualTo(ExitCode.REFUSED);
  }

  @Test
  void ofABookAsJsonAndAsFiles() throws IOException {
    String book = Path.of("..", "examples", "leading").toString();
    String out = folder.resolve("out").toString();
    Run run = run("uncertainty", book, "--trials", "1000", "--seed", "3", "--out", out, "--json");
    assertThat(run.code()).isEqualTo(ExitCode.GOOD);
    JsonNode json = new ObjectMapper().readTree(run.out()).get("uncertainty");
    assertThat(json.at("/approach2/trials").intValue()).isEqualTo(1000);
    assertThat(json.at("/approach2/seed").intValue()).isEqualTo(3);
    assertThat(json.get("probability_covered").doubleValue()).isBetween(0.5, 0.9);
    assertThat(folder.resolve("out").resolve("uncertainty.json")).hasContent(run.out());
    assertThat(folder.resolve("out").resolve("uncertainty.html")).isRegularFile();
  }

  @Test
  void evaluateAddsItWhereAskedFor() throws IOException {
    String book = Path.of("..", "examples", "leading").toString();
    String out = folder.resolve("with").toString();
    Run run = run("evaluate", book, "--out", out, "--uncertainty", "--trials", "1000");
    assertThat(run.out()).contains("How sure the figures are", "1,000 trials", "seed 102024");
    Path file = folder.resolve("with").resolve("evaluation.json");
    JsonNode json = new ObjectMapper().readTree(Files.readAllBytes(file)).get("uncertainty");
    assertThat(json.at("/approach1/figures/0/half_width").doubleValue()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"99", "100000001"})
  void tooFewAndTooManyTrialsAreRefused(String trials) {
    String book = Path.of("..", "examples", "leading").toString();
    Run run = run("uncertainty", book, "--trials", trials);
    assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err()).contains(trials, "100000000");
  }
}
