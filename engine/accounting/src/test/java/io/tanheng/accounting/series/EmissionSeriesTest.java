package io.tanheng.accounting.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.evaluation.TestBook;
import io.tanheng.accounting.series.SeriesYear.Origin;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Outcome;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmissionSeriesTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"2020, 100", "2021, 110", "2022, 120", "2023, 130", "2024, 140"})
  void theLineRunsThroughTheKnownYears(int year, BigDecimal value) {
    SortedMap<Integer, BigDecimal> known = series(2020, "100", 2024, "140");
    assertThat(Interpolation.value(known, year))
        .hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo(value));
  }

  @ParameterizedTest
  @CsvSource({"2019", "2025"})
  void theLineIsNotDrawnOn(int year) {
    assertThat(Interpolation.value(series(2020, "100", 2024, "140"), year)).isEmpty();
  }

  @Test
  void aThirdOfTheWayIsNotRoundedAway() {
    assertThat(Interpolation.value(series(2020, "0", 2023, "1"), 2021).orElseThrow())
        .isCloseTo(new BigDecimal("0.333333333333333333333333"), within(new BigDecimal("1e-20")));
  }

  @Test
  void theOverlapGivesTheRatioOfTheSums() {
    OverlapSplice splice =
        splice(
                series(2020, "90", 2021, "100", 2022, "100"),
                series(2021, "110", 2022, "130", 2023, "5"))
            .asOptional()
            .orElseThrow();
    assertThat(splice.years()).containsExactly(2021, 2022);
    assertThat(splice.factor()).isEqualByComparingTo("1.2");
    assertThat(splice.spliced(new BigDecimal("90"))).isEqualByComparingTo("108");
  }

  @Test
  void withoutAnOverlapThereIsNoSplice() {
    assertThat(codes(splice(series(2020, "90"), series(2021, "110"))))
        .containsExactly("splice-no-overlap");
    assertThat(codes(splice(new TreeMap<>(), series(2021, "110"))))
        .containsExactly("splice-no-overlap");
    assertThat(codes(splice(series(2021, "0"), series(2021, "110"))))
        .containsExactly("splice-not-positive");
    assertThat(codes(splice(series(2021, "5"), series(2021, "0"))))
        .containsExactly("splice-not-positive");
  }

  @Test
  void nothingIsFilledUnlessAsked() {
    EmissionSeries series = EmissionSeries.of(gap(), false, false).asOptional().orElseThrow();
    assertThat(series.years())
        .extracting(SeriesYear::origin)
        .containsExactly(Origin.ENTERED, Origin.MISSING, Origin.CALCULATED, Origin.CALCULATED);
    assertThat(series.findings()).extracting(Issue::code).containsExactly("series-missing");
  }

  @Test
  void filledYearsAreFlaggedAndKnownOnesStay() {
    EmissionSeries series = EmissionSeries.of(gap(), true, false).asOptional().orElseThrow();
    assertThat(series.years().get(1).origin()).isEqualTo(Origin.INTERPOLATED);
    assertThat(series.years().get(1).emissions())
        .hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo("95"));
    assertThat(series.findings())
        .extracting(i -> i.code() + i.fact("year"))
        .containsExactly("series-filled2022");
  }

  /** 2023 is entered as 100 and calculated as 90: the old method gave a tenth too much. */
  @Test
  void enteredYearsAreBroughtToTheMethodOfTheRun() {
    Evaluation evaluation =
        new TestBook(folder)
            .lines("fugitive CO2 80 t", "fugitive CO2 90 t period=2023")
            .rows("history", "year=2021 output=1 emissions=50", "year=2023 output=1 emissions=100")
            .evaluation();
    EmissionSeries series = EmissionSeries.of(evaluation, true, true).asOptional().orElseThrow();
    assertThat(series.years())
        .extracting(y -> y.emissions().orElseThrow().stripTrailingZeros().toPlainString())
        .containsExactly("45", "67.5", "90", "80");
    assertThat(series.years())
        .extracting(SeriesYear::origin)
        .containsExactly(Origin.SPLICED, Origin.INTERPOLATED, Origin.CALCULATED, Origin.CALCULATED);
  }

  /** Indicators 26 and 27 see what the book says, never what a series fills. */
  @Test
  void theEvaluationRestsOnNoFilledYear() {
    Evaluation evaluation = gap();
    EmissionSeries.of(evaluation, true, false);
    assertThat(evaluation.findings())
        .anyMatch(
            f -> f.code().equals("indicator-years-missing") && f.fact("years").contains("2022"));
  }

  private Evaluation gap() {
    return new TestBook(folder)
        .lines("fugitive CO2 80 t", "fugitive CO2 90 t period=2023")
        .rows("history", "year=2021 output=1 emissions=100", "year=2022 output=1")
        .evaluation();
  }

  private static Outcome<OverlapSplice> splice(
      SortedMap<Integer, BigDecimal> old, SortedMap<Integer, BigDecimal> now) {
    return OverlapSplice.of(old, now);
  }

  private static List<String> codes(Outcome<?> outcome) {
    assertThat(outcome.asOptional()).isEmpty();
    return outcome.issues().stream().map(Issue::code).toList();
  }

  private static SortedMap<Integer, BigDecimal> series(Object... pairs) {
    SortedMap<Integer, BigDecimal> series = new TreeMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      series.put((Integer) pairs[i], new BigDecimal((String) pairs[i + 1]));
    }
    return series;
  }
}
