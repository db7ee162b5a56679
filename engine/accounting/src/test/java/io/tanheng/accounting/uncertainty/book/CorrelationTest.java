package io.tanheng.accounting.uncertainty.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.evaluation.TestBook;
import io.tanheng.accounting.uncertainty.simulation.Settings;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which errors lines share, and the trend that depends on it (IPCC 2019, volume 1, chapter 3). */
class CorrelationTest {
  private static final Settings SETTINGS = Settings.of(10_000, 7);
  private static final String HEAT = "purchased_heat heat %d GJ uncertainty=3 ";

  @TempDir Path folder;

  private static BookUncertainty of(Evaluation evaluation) {
    DefaultUncertainty defaults = DefaultUncertainty.of(evaluation.book().park());
    return BookSimulation.of(evaluation, defaults, SETTINGS);
  }

  private static double percent(FigureUncertainty figure) {
    return figure.percent(figure.halfWidth().orElseThrow());
  }

  /** Two exact factors apart, meters of ±5 %: 3.54 % together, 5 % where they err alike. */
  @ParameterizedTest
  @CsvSource({"no, 3.5355339", "yes, 5"})
  void metersThatErrAlikeDoNotAverageOut(String correlated, double expected) {
    TestBook book = new TestBook(folder);
    for (int i = 0; i < 2; i++) {
      book.lines("fugitive SF6 1 t uncertainty=5 ad_correlated=" + correlated);
    }
    FigureUncertainty total = of(book.evaluation()).figure("gb_total");
    assertThat(percent(total)).isCloseTo(expected, within(1e-6));
    assertThat(total.percent(total.spread().orElseThrow().interval().halfWidth()))
        .isCloseTo(expected, within(0.1));
  }

  @Test
  void otherIntervalsAndOtherActivitiesErrByThemselves() {
    TestBook book =
        new TestBook(folder)
            .lines(
                "fugitive SF6 1 t uncertainty=5 ad_correlated=yes",
                "fugitive SF6 1 t uncertainty=4 ad_correlated=yes",
                "fugitive NF3 1 t uncertainty=5 ad_correlated=yes");
    assertThat(of(book.evaluation()).parameters()).isEqualTo(3);
  }

  /**
   * 1 000 GJ, then 1 100, at 0.11 tCO2/GJ ±5 %, meters ±3 %: type A is 0 in a book of one source,
   * type B 1.1.
   */
  @ParameterizedTest
  @CsvSource({
    "no, yes, 4.66690",
    "yes, yes, 0",
    "yes, no, 7.77817",
    "no, no, 9.07084",
  })
  void theTrendDependsOnWhatBothYearsShare(String activity, String factor, double points) {
    String flags = "ad_correlated=" + activity + " ef_correlated=" + factor;
    TestBook book =
        new TestBook(folder)
            .lines(HEAT.formatted(1000) + flags + " period=2022", HEAT.formatted(1100) + flags);
    FigureUncertainty trend = of(book.evaluation()).figure("trend:2022");
    assertThat(trend.figure().value()).isEqualByComparingTo("0.1");
    assertThat(100 * trend.halfWidth().orElseThrow()).isCloseTo(points, within(1e-5));
    assertThat(100 * trend.spread().orElseThrow().interval().halfWidth())
        .isCloseTo(points, within(0.03 * points + 1e-9));
  }

  @Test
  void theBookChangesTheDefaults() {
    TestBook book =
        new TestBook(folder).set("uncertainty_tier2=4").lines("fugitive SF6 1 t tier=2");
    assertThat(percent(of(book.evaluation()).figure("gb_total"))).isCloseTo(4, within(1e-9));
  }

  @Test
  void theEffectsOfAnIntervalAddUpToIt() {
    Evaluation evaluation =
        new TestBook(folder)
            .lines("stationary_combustion natural_gas 40 10^4Nm3", HEAT.formatted(500))
            .evaluation();
    assertThat(BookSimulation.explainable(evaluation)).contains("gb_total", "scope1");
    IntervalExplanation explanation =
        BookSimulation.explain(evaluation, DefaultUncertainty.STANDARD, SETTINGS, "gb_total");
    double squares =
        explanation.effects().stream().mapToDouble(e -> e.halfWidth() * e.halfWidth()).sum();
    assertThat(Math.sqrt(squares))
        .isCloseTo(explanation.figure().halfWidth().orElseThrow(), within(1e-9));
    assertThat(explanation.effects().stream().mapToDouble(e -> e.share()).sum())
        .isCloseTo(1, within(1e-9));
  }

  /** 110 000 tCO2 by 34 120 + 515 880 tce is 0.2, the very threshold: met half of the time. */
  @Test
  void aThresholdIsMetWithAProbability() {
    Evaluation evaluation =
        new TestBook(folder)
            .set("profile=ndrc-910-2025", "coal_rate=0.3")
            .lines(
                "purchased_heat heat 1000000 GJ uncertainty=3",
                "onsite_renewable solar_power 1719600 MWh uncertainty=0 evidence=meter")
            .evaluation();
    BookUncertainty result = of(evaluation);
    ThresholdChance chance = result.thresholds().get(0);
    assertThat(chance.no()).isEqualTo(1);
    assertThat(chance.met()).isCloseTo(0.5, within(0.03));
    assertThat(chance.without()).isZero();
    assertThat(result.figure("indicator:1").figure().value().doubleValue())
        .isCloseTo(0.2, within(1e-9));
    assertThat(result.grades()).isEmpty();
  }

  /** The energy of the park lies about the least for which a threshold is set: 200 000 tce. */
  @Test
  void belowABandNoThresholdHolds() {
    Evaluation evaluation =
        new TestBook(folder)
            .set("profile=ndrc-910-2025", "coal_rate=0.3")
            .lines("purchased_heat heat 5861665 GJ uncertainty=3")
            .evaluation();
    ThresholdChance chance = of(evaluation).thresholds().get(0);
    assertThat(chance.without()).isCloseTo(0.5, within(0.02));
    assertThat(chance.met()).isZero();
  }
}
