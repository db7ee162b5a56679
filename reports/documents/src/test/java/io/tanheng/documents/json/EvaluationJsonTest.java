package io.tanheng.documents.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.documents.Fixtures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.assertj.core.util.Lists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationJsonTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  void followsItsSchema() throws IOException {
    assertThat(schema().validate(tree())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/inventory", "/balance/steps/0", "/claim", "/findings/0", "/sources/0"})
  void schemaRefusesAnUnknownMember(String place) throws IOException {
    JsonNode tree = tree();
    ((ObjectNode) tree.at(place)).put("surprise", 1);
    assertThat(schema().validate(tree)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/inventory/lines/0", "/offsets/lots/0", "/score", "/energy"})
  void schemaMissesAMemberThatIsNotThere(String place) throws IOException {
    JsonNode tree = tree();
    ObjectNode object = (ObjectNode) tree.at(place);
    object.remove(object.fieldNames().next());
    assertThat(schema().validate(tree)).isNotEmpty();
  }

  @Test
  void keysStandInTheOrderOfTheFormat() throws IOException {
    assertThat(Lists.newArrayList(tree().fieldNames()))
        .containsExactly(
            "schema",
            "book",
            "method",
            "inventory",
            "energy",
            "uncertainty",
            "offsets",
            "balance",
            "indicators",
            "score",
            "requirements",
            "claim",
            "findings",
            "sources");
    assertThat(Lists.newArrayList(tree().get("inventory").fieldNames()))
        .containsExactly(
            "scope1",
            "scope2_location",
            "scope2_market",
            "co2_recovered",
            "exports",
            "attribute_sold",
            "gb_total",
            "iso_total_location",
            "iso_total_market",
            "biogenic_co2",
            "by_category",
            "by_enterprise",
            "by_gas",
            "lines");
  }

  @Test
  void transferInsideTheParkIsOfNoScope() throws IOException {
    assertThat(tree().at("/inventory/lines/0/scope").asInt()).isEqualTo(1);
    assertThat(tree().at("/inventory/lines/1/scope").isNull()).isTrue();
  }

  @Test
  void operandsNameTheirSource() throws IOException {
    JsonNode operands = tree().at("/inventory/lines/0/operands");
    assertThat(operands.get(0).get("source").asText()).isEqualTo("activity row 2, column quantity");
    assertThat(operands.get(1).get("factor_id").asText()).isEqualTo("made_up_coke_ef");
    assertThat(operands.get(2).get("reason").asText()).isEqualTo("gwp");
  }

  @Test
  void claimGivesOnlyUnmetConditions() throws IOException {
    assertThat(tree().at("/claim/reasons")).hasSize(1);
    assertThat(tree().at("/claim/grade").isNull()).isTrue();
  }

  @Test
  void bytesDoNotDependOnTheMachinesLanguage() throws IOException {
    String here = text();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertThat(text()).isEqualTo(here);
    } finally {
      Locale.setDefault(before);
    }
    assertThat(here).doesNotContain("\r").endsWith("}\n");
  }

  @ParameterizedTest
  @CsvSource({
    "0E-30, 0",
    "1E+3, 1000",
    "2860.00, 2860",
    "0.1000000000000000055511151231257827, 0.10000000000000001",
    "1.5E-14, 1.5E-14",
    "1E+25, 1E+25"
  })
  void figuresHaveSeventeenDigitsAndNoNoise(String value, String written) {
    assertThat(JsonPage.written(new BigDecimal(value))).isEqualTo(written);
  }

  @Test
  void fileReplacesTheOneBefore(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve(EvaluationJson.FILE), "old");
    Path file = EvaluationJson.write(Fixtures.evaluation(), folder);
    assertThat(Files.readAllBytes(file)).isEqualTo(bytes());
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void nothingIsLeftWhereWritingFails(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve(EvaluationJson.FILE).resolve("taken"));
    Evaluation evaluation = Fixtures.evaluation();
    assertThatThrownBy(() -> EvaluationJson.write(evaluation, folder))
        .isInstanceOf(IOException.class);
    try (var files = Files.list(folder)) {
      assertThat(files.map(Path::getFileName).map(Path::toString))
          .containsExactly(EvaluationJson.FILE);
    }
  }

  private static byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    EvaluationJson.write(Fixtures.evaluation(), out);
    return out.toByteArray();
  }

  private static String text() throws IOException {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  private static JsonNode tree() throws IOException {
    return MAPPER.readTree(bytes());
  }

  private static JsonSchema schema() throws IOException {
    try (InputStream in = EvaluationJson.class.getResourceAsStream("evaluation-1.schema.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
    }
  }
}
