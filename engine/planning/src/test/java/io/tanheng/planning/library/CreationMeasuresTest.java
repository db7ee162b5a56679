package io.tanheng.planning.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The creation measures of §5.1 to §5.8. */
class CreationMeasuresTest {
  private final CreationMeasures measures = CreationMeasures.shipped();

  /** So many numbered items has each clause of the standard. */
  @ParameterizedTest
  @CsvSource({"5.1, 4", "5.2, 5", "5.3, 5", "5.4, 5", "5.5, 6", "5.6, 4", "5.7, 5", "5.8, 3"})
  void everyItemOfAClauseIsThere(String clause, int items) {
    assertThat(
            measures.ofClause(clause).stream()
                .map(measure -> measure.clause().replaceAll(" c\\)$", ""))
                .collect(Collectors.toSet()))
        .hasSize(items);
  }

  @ParameterizedTest
  @CsvSource({"应, SHALL", "宜, SHOULD", "鼓励, ENCOURAGED"})
  void theWordOfTheTextSaysTheObligation(String word, Obligation obligation) {
    assertThat(measures.each())
        .filteredOn(measure -> measure.word().equals(word))
        .isNotEmpty()
        .allMatch(measure -> measure.obligation() == obligation);
    assertThat(measures.each())
        .filteredOn(measure -> measure.obligation() == obligation)
        .allMatch(measure -> measure.word().equals(word));
  }

  /** What an item demands beside its first sentence. */
  @ParameterizedTest
  @CsvSource({"5.2.2b, SHALL, GB 55015", "5.3.5b, CONSIDERED, 社会综合运输体系"})
  void secondDemandsOfAnItemAreThere(String code, Obligation obligation, String text) {
    assertThat(measures.each())
        .filteredOn(measure -> measure.code().equals(code))
        .singleElement()
        .satisfies(
            measure -> {
              assertThat(measure.obligation()).isEqualTo(obligation);
              assertThat(measure.textZh()).contains(text);
            });
  }

  @Test
  void indicatorsAreThoseOfTableOne() {
    assertThat(measures.each().stream().flatMap(measure -> measure.indicators().stream()))
        .allMatch(no -> no.matches("([1-9]|1\\d|2\\d)|(1|6|22)[ab]"));
    assertThat(measures.moving(22)).extracting(CreationMeasure::code).contains("5.6.4", "5.8.1");
  }

  @Test
  void onlyTheStandardGivesBounds() {
    assertThat(measures.each())
        .filteredOn(measure -> measure.bound().isPresent())
        .extracting(CreationMeasure::boundSource)
        .containsExactly("§5.2 2)", "§5.4 2)", "§5.5 3)");
  }
}
