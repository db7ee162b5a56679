package io.tanheng.factors.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceTest {
  @ParameterizedTest
  @CsvSource({"1, 1 line", "0, 0 lines", "2, 2 lines"})
  void theNumberChoosesTheWord(String count, String expected) {
    assertThat(new Sentence("{count} {count|line|lines}", false).text(Map.of("count", count)))
        .isEqualTo(expected);
  }

  @Test
  void aPartWithoutItsFactIsLeftOut() {
    Sentence sentence = new Sentence("None.[ Near: {near}.] Look.", false);
    assertThat(sentence.text(Map.of("near", ""))).isEqualTo("None. Look.");
    assertThat(sentence.text(Map.of("near", "[a]"))).isEqualTo("None. Near: [a]. Look.");
  }

  @Test
  void whatWasTypedIsCut() {
    String text =
        new Sentence("{value} {allowed}", false)
            .text(Map.of("value", "燃".repeat(5000), "allowed", "a".repeat(100)));
    assertThat(text).isEqualTo("燃".repeat(79) + "… " + "a".repeat(100));
  }

  @Test
  void chinesePrefersTheChineseFact() {
    Map<String, String> facts = Map.of("allowed", "grid", "allowed_zh", "电网（grid）");
    assertThat(new Sentence("{allowed}", true).text(facts)).isEqualTo("电网（grid）");
    assertThat(new Sentence("{allowed}", false).text(facts)).isEqualTo("grid");
  }
}
