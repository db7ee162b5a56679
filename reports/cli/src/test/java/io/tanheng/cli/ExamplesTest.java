package io.tanheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.book.BookReader;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.evaluation.Evaluator;
import io.tanheng.documents.json.EvaluationJson;
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
