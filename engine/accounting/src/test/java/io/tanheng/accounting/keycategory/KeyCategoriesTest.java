package io.tanheng.accounting.keycategory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class KeyCategoriesTest {
  private static final BigDecimal TOTAL_1990 = new BigDecimal("70692");
  private static final BigDecimal TOTAL_2003 = new BigDecimal("85352");

  private static final List<String> LARGEST_2003 =
      List.of(
          "17311", "11447", "9047", "6580", "5651", "5416", "4736", "3110", "2619", "2497", "2174",
          "1537", "1498", "1396", "1083", "830", "651", "592", "578", "519", "516", "513", "500",
          "461");

  @ParameterizedTest
  @CsvFileSource(resources = "finland_level.csv", numLinesToSkip = 1)
  void levelsOfFinland2003(String current, BigDecimal level) {
    KeyCategory found =
        finland().sources().stream()
            .filter(each -> each.source().category().equals(current))
            .findFirst()
            .orElseThrow();
    assertThat(found.keyByLevel()).isTrue();
    if (level != null) {
      assertThat(found.level().setScale(3, RoundingMode.HALF_UP)).isEqualByComparingTo(level);
    }
  }

  @Test
  void twentyFourRowsReachNinetyFivePercentAndTwentyThreeDoNot() {
    KeyCategories finland = finland();
    assertThat(finland.key()).hasSize(24);
    assertThat(finland.sources().get(22).levelCumulative()).isLessThan(KeyCategories.THRESHOLD);
    assertThat(finland.sources().get(23).levelCumulative().setScale(3, RoundingMode.HALF_UP))
        .isEqualByComparingTo("0.952");
    assertThat(finland.trendTotal()).isEmpty();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "finland_trend.csv", numLinesToSkip = 1)
  void trendsOfFinland2003(String name, BigDecimal base, BigDecimal current, BigDecimal trend) {
    SourceAmount source = amount(name, base, current);
    SourceAmount rest = amount("rest", TOTAL_1990.subtract(base), TOTAL_2003.subtract(current));
    KeyCategories analysed = KeyCategories.of(List.of(source, rest));
    KeyCategory found =
        analysed.sources().stream()
            .filter(k -> k.source().equals(source))
            .findFirst()
            .orElseThrow();
    assertThat(found.trend().orElseThrow().value())
        .isCloseTo(trend, within(new BigDecimal("0.0011")));
  }

  @Test
  void aSourceThatBeganAfterTheBaseYearCountsWithItsLevelInTheBaseTotal() {
    KeyCategories analysed = KeyCategories.of(List.of(amount("a", 100, 100), amount("b", 0, 50)));
    assertThat(trend(analysed, "b")).isEqualByComparingTo("0.5");
    assertThat(trend(analysed, "a")).isEqualByComparingTo("0.5");
    assertThat(analysed.trendTotal())
        .hasValueSatisfying(t -> assertThat(t).isEqualByComparingTo("1"));
  }

  @Test
  void removalsCountByTheirSize() {
    KeyCategories analysed =
        KeyCategories.of(List.of(amount("forest", -80, -90), amount("a", 9, 10)));
    assertThat(analysed.total()).isEqualByComparingTo("100");
    assertThat(analysed.sources().get(0).source().category()).isEqualTo("forest");
    assertThat(analysed.sources().get(0).level()).isEqualByComparingTo("0.9");
  }

  @Test
  void theSourceThatReachesTheThresholdIsKeyAndTheNextIsNot() {
    KeyCategories analysed =
        KeyCategories.of(List.of(year("a", 90), year("b", 5), year("c", 3), year("d", 2)));
    assertThat(analysed.key()).extracting(k -> k.source().category()).containsExactly("a", "b");
  }

  @Test
  void whatEmitsNothingIsNeverKey() {
    KeyCategories analysed = KeyCategories.of(List.of(year("a", 1), year("b", 0)), BigDecimal.ONE);
    assertThat(analysed.key()).extracting(k -> k.source().category()).containsExactly("a");
    assertThat(KeyCategories.of(List.of(year("a", 0))).key()).isEmpty();
  }

  @Test
  void levelsAndSharesOfTheTrendSumToOne() {
    List<SourceAmount> sources = new ArrayList<>();
    for (int i = 1; i < 40; i++) {
      sources.add(amount("c" + i, i * 37 % 11 - 3, i * 53 % 17 - 5));
    }
    List<KeyCategory> ranked = KeyCategories.of(sources).sources();
    assertThat(ranked.get(ranked.size() - 1).levelCumulative())
        .isCloseTo(BigDecimal.ONE, within(new BigDecimal("1e-30")));
    BigDecimal shares =
        ranked.stream()
            .map(k -> k.trend().orElseThrow().share())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(shares).isCloseTo(BigDecimal.ONE, within(new BigDecimal("1e-30")));
  }

  @Test
  void aSourceStandsOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KeyCategories.of(List.of(year("a", 1), year("a", 2))));
  }

  private static KeyCategories finland() {
    List<SourceAmount> sources = new ArrayList<>();
    LARGEST_2003.forEach(t -> sources.add(year(t, new BigDecimal(t))));
    BigDecimal printed =
        sources.stream().map(SourceAmount::current).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal rest = TOTAL_2003.subtract(printed).movePointLeft(1);
    for (int i = 0; i < 10; i++) {
      sources.add(year("rest " + i, rest));
    }
    return KeyCategories.of(sources);
  }

  private static BigDecimal trend(KeyCategories analysed, String category) {
    return analysed.sources().stream()
        .filter(each -> each.source().category().equals(category))
        .map(each -> each.trend().orElseThrow().value())
        .findFirst()
        .orElseThrow();
  }

  private static SourceAmount year(String category, long current) {
    return year(category, BigDecimal.valueOf(current));
  }

  private static SourceAmount year(String category, BigDecimal current) {
    return new SourceAmount(category, "", "CO2", Optional.empty(), current);
  }

  private static SourceAmount amount(String category, long base, long current) {
    return amount(category, BigDecimal.valueOf(base), BigDecimal.valueOf(current));
  }

  private static SourceAmount amount(String category, BigDecimal base, BigDecimal current) {
    return new SourceAmount(category, "", "CO2", Optional.of(base), current);
  }
}
