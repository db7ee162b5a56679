package io.tanheng.documents.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.documents.Fixtures;
import io.tanheng.documents.text.Page;
import io.tanheng.documents.text.TextWidth;
import io.tanheng.documents.text.Wording;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationSummaryTest {
  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void fitsThePage(String language) {
    assertThat(summary(language).lines())
        .allSatisfy(line -> assertThat(TextWidth.of(line)).isLessThanOrEqualTo(Page.COLUMNS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void saysWhatTheClaimStandsOn(String language) {
    assertThat(summary(language))
        .contains("2,799.50", "75.000000001", "serial-used-twice", "not-listed §5.8")
        .contains("made_up_coke_ef", "AR6", "CCER-1 to 60");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void leavesNoPlaceholderOpen(String language) {
    assertThat(summary(language)).doesNotContain("{", "}");
  }

  @Test
  void namesTheParkInTheReadersLanguage() {
    assertThat(summary("zh")).contains("河滨钢铁与瓷砖园区").doesNotContain("Riverside");
    assertThat(summary("en")).contains("Riverside").doesNotContain("园区");
  }

  @Test
  void coloursOnlyWhereAsked() {
    assertThat(summary("en")).doesNotContain("\u001b");
    Wording wording = Wording.of(Locale.ENGLISH);
    assertThat(EvaluationSummary.render(Fixtures.evaluation(), wording, true))
        .contains("\u001b[1m");
  }

  private static String summary(String language) {
    Wording wording = Wording.of(Locale.forLanguageTag(language));
    return EvaluationSummary.render(Fixtures.evaluation(), wording, false);
  }
}
