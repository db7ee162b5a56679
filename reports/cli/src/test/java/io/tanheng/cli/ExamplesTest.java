package io.tanheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.book.BookReader;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.evaluation.Evaluator;
import io.tanheng.accounting.uncertainty.book.BookSimulation;
import io.tanheng.accounting.uncertainty.book.BookUncertainty;
import io.tanheng.accounting.uncertainty.book.DefaultUncertainty;
import io.tanheng.accounting.uncertainty.simulation.Settings;
import io.tanheng.documents.html.UncertaintyPage;
import io.tanheng.documents.json.EvaluationJson;
import io.tanheng.documents.json.JsonPage;
import io.tanheng.documents.summary.EvaluationSummary;
import io.tanheng.documents.text.Page;
import io.tanheng.documents.text.TextWidth;
import io.tanheng.documents.text.Wording;
import io.tanheng.factors.catalog.FactorCatalog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written and printed of the example parks. */
class ExamplesTest {
  @ParameterizedTest
  @ValueSource(strings = {"steel-and-tiles", "leading", "double-count"})
  void resultFollowsItsSchema(String example) throws IOException {
    JsonNode result = new ObjectMapper().readTree(bytes(example));
    assertThat(schema().validate(result)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"steel-and-tiles", "leading", "double-count"})
  void twoRunsGiveTheSameBytes(String example) throws IOException {
    assertThat(bytes(example)).isEqualTo(bytes(example));
  }

  @ParameterizedTest
  @CsvSource({
    "steel-and-tiles, en", "leading, en", "double-count, en",
    "steel-and-tiles, zh", "leading, zh", "double-count, zh"
  })
  void summaryFitsThePageAndFillsEverySentence(String example, String language) {
    Wording wording = Wording.of(Locale.forLanguageTag(language));
    String summary = EvaluationSummary.render(evaluation(example), wording, false);
    assertThat(summary.lines())
        .allSatisfy(line -> assertThat(TextWidth.of(line)).isLessThanOrEqualTo(Page.COLUMNS));
    assertThat(summary).doesNotContain("{", "}");
  }

  @ParameterizedTest
  @CsvSource({
    "steel-and-tiles, en", "leading, en", "double-count, en",
    "steel-and-tiles, zh", "leading, zh", "double-count, zh"
  })
  void uncertaintyFitsThePageAndFillsEverySentence(String example, String language) {
    Wording wording = Wording.of(Locale.forLanguageTag(language));
    Evaluation evaluation = evaluation(example);
    BookUncertainty uncertainty = uncertainty(evaluation);
    String summary = EvaluationSummary.render(evaluation, Optional.of(uncertainty), wording, false);
    assertThat(summary).startsWith(EvaluationSummary.render(evaluation, wording, false));
    assertThat(summary.lines())
        .allSatisfy(line -> assertThat(TextWidth.of(line)).isLessThanOrEqualTo(Page.COLUMNS));
    assertThat(summary).doesNotContain("{", "}", "uncertainty.", "uncertainty-");
    String page = UncertaintyPage.render(evaluation, uncertainty, wording);
    assertThat(page.substring(page.indexOf("<body>"))).doesNotContain("{", "uncertainty.");
    assertThat(page).contains("<svg").doesNotContain("http", "<script");
  }

  @ParameterizedTest
  @ValueSource(strings = {"steel-and-tiles", "leading", "double-count"})
  void uncertaintyFollowsTheSchemaAndLeavesTheRest(String example) throws IOException {
    Evaluation evaluation = evaluation(example);
    ObjectMapper mapper = new ObjectMapper();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonPage page = JsonPage.to(out)) {
      EvaluationJson.write(evaluation, Optional.of(uncertainty(evaluation)), page);
    }
    ObjectNode result = (ObjectNode) mapper.readTree(out.toByteArray());
    assertThat(schema().validate(result)).isEmpty();
    assertThat(result.at("/uncertainty/approach2/trials").intValue()).isEqualTo(1000);
    ObjectNode plain = (ObjectNode) mapper.readTree(bytes(example));
    assertThat(result.without("uncertainty").toString())
        .isEqualTo(plain.without("uncertainty").toString());
  }

  private static BookUncertainty uncertainty(Evaluation evaluation) {
    return BookSimulation.of(evaluation, DefaultUncertainty.STANDARD, Settings.of(1000, 1));
  }

  private static byte[] bytes(String example) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    EvaluationJson.write(evaluation(example), out);
    return out.toByteArray();
  }

  private static Evaluation evaluation(String example) {
    FactorCatalog catalog = FactorCatalog.shipped();
    Book book =
        BookReader.read(Path.of("..", "examples", example), catalog).asOptional().orElseThrow();
    return Evaluator.evaluate(book, catalog).asOptional().orElseThrow();
  }

  private static JsonSchema schema() throws IOException {
    try (InputStream in = EvaluationJson.class.getResourceAsStream("evaluation-1.schema.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
    }
  }
}
