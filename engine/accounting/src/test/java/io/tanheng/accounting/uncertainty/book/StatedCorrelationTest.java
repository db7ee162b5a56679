package io.tanheng.accounting.uncertainty.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tanheng.accounting.evaluation.Assumption;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.evaluation.TestBook;
import io.tanheng.accounting.uncertainty.distribution.Normal;
import io.tanheng.accounting.uncertainty.simulation.Settings;
import io.tanheng.factors.issue.Issue;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table {@code correlations}: uncertain numbers of a book that err together. */
class StatedCorrelationTest {
  private static final Settings SETTINGS = Settings.of(40_000, 7);
  private static final String PAIR = "first=line:L1:quantity second=line:L2:quantity source=meter ";

  @TempDir Path folder;

  private TestBook two() {
    return new TestBook(folder)
        .lines("fugitive SF6 2 t uncertainty=5", "fugitive NF3 1 t uncertainty=5");
  }

  private static BookUncertainty of(Evaluation evaluation) {
    return BookSimulation.of(evaluation, DefaultUncertainty.STANDARD, SETTINGS);
  }

  /** Half widths of 5 %: 1 adds them, −1 takes one from the other, 0 is their root. */
  @ParameterizedTest
  @CsvSource({"1, 1", "-1, -1", "0, 0", "0.6, 0.6"})
  void twoNumbersAddUpByTheirCoefficient(String coefficient, double rho) {
    Evaluation evaluation =
        two().rows("correlations", PAIR + "coefficient=" + coefficient).evaluation();
    List<Double> halves =
        evaluation.inventory().lines().stream()
            .map(line -> 0.05 * line.co2e().value().doubleValue())
            .toList();
    double first = halves.get(0);
    double second = halves.get(1);
    BookUncertainty result = of(evaluation);
    double expected = Math.sqrt(first * first + second * second + 2 * rho * first * second);
    FigureUncertainty total = result.figure("gb_total");
    assertThat(total.halfWidth().orElseThrow()).isCloseTo(expected, within(1e-6 * expected));
    assertThat(total.spread().orElseThrow().interval().halfWidth())
        .isCloseTo(expected, within(0.02 * expected));
  }

  /** Heat and a gas whose bounds are lopsided: error propagation is near the simulation. */
  @ParameterizedTest
  @CsvSource({"0.9", "-0.9"})
  void factorsOfAnyDistributionCanBeCorrelated(String coefficient) {
    TestBook book =
        new TestBook(folder)
            .set("factor_sets=park,ipcc-2006")
            .lines(
                "purchased_heat heat 20000 GJ uncertainty=0",
                "stationary_combustion natural_gas 40 t uncertainty=0 ");
    List<BookParameter> numbers = numbers(book.evaluation());
    BookParameter heat =
        numbers.stream().filter(each -> each.unit().equals("tCO2/GJ")).findFirst().orElseThrow();
    BookParameter gas =
        numbers.stream()
            .filter(each -> !(each.distribution() instanceof Normal) && each.name().equals("ncv"))
            .findFirst()
            .orElseThrow();
    book.rows(
        "correlations",
        "first=%s second=%s source=s coefficient=%s"
            .formatted(heat.factor(), gas.id(), coefficient));
    FigureUncertainty total = of(book.evaluation()).figure("gb_total");
    double half = total.halfWidth().orElseThrow();
    assertThat(total.spread().orElseThrow().interval().halfWidth())
        .isCloseTo(half, within(0.03 * half));
  }

  private static List<BookParameter> numbers(Evaluation evaluation) {
    return BookModel.of(evaluation, DefaultUncertainty.STANDARD).parameters();
  }

  @Test
  void itIsInTheDigestAndInTheAssumptions() {
    String before = two().book().digest();
    Evaluation evaluation = two().rows("correlations", PAIR + "coefficient=0.5").evaluation();
    assertThat(evaluation.book().digest()).isNotEqualTo(before);
    assertThat(of(evaluation).assumptions().stream().map(Assumption::code))
        .contains("uncertainty-correlated")
        .doesNotContain("uncertainty-correlation-unused");
  }

  @Test
  void anUnknownNumberIsAFinding() {
    Evaluation evaluation =
        two()
            .rows("correlations", "first=nothing second=line:L9:ncv coefficient=0.5 source=s")
            .evaluation();
    Stream<Issue> found =
        evaluation.findings().stream().filter(f -> f.code().equals("correlation-unused"));
    assertThat(found.map(f -> f.fact("id"))).containsExactly("factor:nothing", "line:L9:ncv");
    assertThat(of(evaluation).assumptions().stream().map(Assumption::code))
        .contains("uncertainty-correlation-unused");
  }

  @Test
  void theEffectsAndTheCorrelationsAddUp() {
    Evaluation evaluation = two().rows("correlations", PAIR + "coefficient=-0.5").evaluation();
    IntervalExplanation explanation =
        BookSimulation.explain(evaluation, DefaultUncertainty.STANDARD, SETTINGS, "gb_total");
    double squares = explanation.correlatedSquare();
    double share = 0;
    for (IntervalExplanation.Effect each : explanation.effects()) {
      squares += each.halfWidth() * each.halfWidth();
      share += each.share();
    }
    assertThat(explanation.correlatedSquare()).isNegative();
    assertThat(Math.sqrt(squares))
        .isCloseTo(explanation.figure().halfWidth().orElseThrow(), within(1e-9));
    assertThat(share).isCloseTo(1, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({
    "a, b, 1.2, out-of-range",
    "a, a, 0.5, correlated-with-itself",
    "a, factor:a, 0.5, correlated-with-itself",
  })
  void whatCannotBeIsRefused(String first, String second, String coefficient, String code) {
    TestBook book =
        two()
            .rows(
                "correlations",
                "first=%s second=%s coefficient=%s source=s".formatted(first, second, coefficient));
    assertThat(book.faults()).containsExactly(code);
  }

  @Test
  void aPairStandsOnceInEitherOrder() {
    TestBook book =
        two()
            .rows(
                "correlations",
                "first=a second=b coefficient=0.5 source=s",
                "first=b second=a coefficient=0.5 source=s");
    assertThat(book.faults()).containsExactly("duplicate-value");
  }

  @Test
  void coefficientsThatContradictEachOtherAreRefused() {
    TestBook book =
        two()
            .rows(
                "correlations",
                "first=a second=b coefficient=0.9 source=s",
                "first=c second=b coefficient=0.9 source=s",
                "first=a second=c coefficient=-0.9 source=s");
    assertThat(book.faults()).containsExactly("correlations-contradict");
  }
}
