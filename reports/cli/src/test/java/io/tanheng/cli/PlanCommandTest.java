package io.tanheng.cli;

import static io.tanheng.cli.Run.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.tanheng.documents.json.PlanJson;
import io.tanheng.documents.text.TextWidth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code tanheng plan} on the example park. */
class PlanCommandTest {
  private static final String BOOK = Path.of("..", "examples", "pathway").toString();

  @TempDir private Path folder;

  @Test
  void thePlanKeepsItsSchema() throws IOException {
    Run run = run("plan", BOOK, "--out", folder.toString(), "--adopt", "M01@2026*2", "--json");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(ExitCode.GOOD);
    JsonNode plan = new ObjectMapper().readTree(run.out());
    var schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(PlanJson.class.getResourceAsStream("plan-2.schema.json"));
    assertThat(schema.validate(plan)).isEmpty();
    assertThat(Files.readString(folder.resolve(PlanJson.FILE)))
        .isEqualToIgnoringWhitespace(run.out());
    assertThat(plan.get("optimised").get("agreed").asBoolean()).isTrue();
    assertThat(plan.get("scenarios")).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void thePageFitsTheTerminal(String lang) {
    Run run = run("plan", BOOK, "--out", folder.toString(), "--lang", lang);
    assertThat(run.out().lines().filter(line -> !line.contains(folder.toString())))
        .hasSizeGreaterThan(60)
        .allMatch(line -> TextWidth.of(line) <= 100)
        .noneMatch(line -> line.contains("{") || line.contains("null") || line.contains("plan."));
  }

  @ParameterizedTest
  @CsvSource({
    "--rate, 100",
    "--decline, -1",
    "--time-limit, 0",
    "--adopt, M01",
    "--adopt, M01@2026*0",
    "--adopt, M99@2026"
  })
  void optionsAreChecked(String option, String value) {
    Run run = run("plan", BOOK, "--out", folder.toString(), option, value);
    assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err()).isNotBlank().doesNotContain("{");
    assertThat(folder.resolve(PlanJson.FILE)).doesNotExist();
  }

  /** A figure of the plan unfolds to the cell of the table and the row of the activity. */
  @Test
  void figuresOfAPlanUnfold() {
    Run npv = run("explain", BOOK, "plan:npv:M01", "--lang", "en");
    assertThat(npv.err()).isEmpty();
    assertThat(npv.out())
        .contains("net present cost M01 = -2,423.")
        .contains("measures.csv row 2, column capex (evidence: illustrative)")
        .contains("outlook.csv row 2, column electricity_price");
    Run total = run("explain", BOOK, "plan:gb_total:2026", "--lang", "en");
    assertThat(total.out()).contains("2026: 6800 × 1.0404");
    assertThat(run("explain", BOOK, "plan:").out()).contains("plan:cost:2025", "plan:score:2030");
    Run unknown = run("explain", BOOK, "plan:npv:M99");
    assertThat(unknown.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(unknown.err()).contains("plan:npv:M99");
  }

  /** A tenth of the rate: the plan explained is that of the options, not the usual one. */
  @Test
  void aPlanMadeWithOptionsUnfolds() {
    String out = folder.toString();
    Run npv = run("plan", BOOK, "--out", out, "--rate", "0.5", "--explain", "npv:M11");
    Run usual = run("explain", BOOK, "plan:npv:M11");
    assertThat(npv.err()).isEmpty();
    assertThat(npv.out()).contains("measures.csv row").isNotEqualTo(usual.out());
    assertThat(folder.resolve(PlanJson.FILE)).isRegularFile();
    Run names = run("plan", BOOK, "--out", out, "--explain", "");
    assertThat(names.out()).contains("plan:cost:2025");
  }

  @Test
  void whatCannotBeExplainedIsRefusedBeforeAnythingIsWritten() {
    Run run = run("plan", BOOK, "--out", folder.toString(), "--explain", "npv:M99");
    assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err()).contains("plan:npv:M99");
    assertThat(folder.resolve(PlanJson.FILE)).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({
    "plan:npv:M01, --method, ndrc-910-2025",
    "'bridge:t-seesa-010,ndrc-910-2025', --profile, hunan-2026",
  })
  void rulesThatSayNothingOfAFigureAreRefused(String figure, String option, String value) {
    Run run = run("explain", BOOK, figure, option, value);
    assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err()).contains(figure, "--method").doesNotContain("{");
  }

  @Test
  void aBookWithoutOutlookIsRefused() {
    String book = Path.of("..", "examples", "leading").toString();
    Run run = run("plan", book, "--out", folder.toString());
    assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err()).contains("outlook");
  }
}
