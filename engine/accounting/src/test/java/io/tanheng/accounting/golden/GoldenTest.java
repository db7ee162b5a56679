package io.tanheng.accounting.golden;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Outcome;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Worked cases from outside the project: each folder of {@code golden} holds a book, the figures
 * expected of it and, in {@code SOURCE.md}, who published them.
 */
class GoldenTest {
  private static final FactorCatalog SHIPPED = FactorCatalog.shipped();

  static List<Path> cases() throws URISyntaxException {
    return Scenario.children(Path.of(GoldenTest.class.getResource("/golden").toURI()));
  }

  static Stream<Scenario> scenarios() throws URISyntaxException {
    return cases().stream().flatMap(folder -> Scenario.of(folder).stream());
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void givesTheExpectedFigures(Scenario scenario, @TempDir Path book) {
    Outcome<Evaluation> outcome = scenario.run(SHIPPED, book);
    SoftAssertions softly = new SoftAssertions();
    scenario.expected().forEach(row -> check(row, outcome, softly));
    softly.assertAll();
  }

  private static void check(
      Map<String, String> row, Outcome<Evaluation> outcome, SoftAssertions softly) {
    String figure = row.get("figure");
    Optional<Evaluation> evaluation = outcome.asOptional();
    if (requireNonNull(figure).startsWith("fault:")) {
      String code = figure.substring("fault:".length());
      long count = outcome.issues().stream().filter(i -> i.code().equals(code)).count();
      softly
          .assertThat(evaluation.isEmpty() ? count : 0)
          .as("%s in %s", figure, Scenario.codes(outcome.issues()))
          .isEqualTo(Long.parseLong(row.get("value")));
    } else if (evaluation.isEmpty()) {
      softly.fail("%s: refused with %s", figure, Scenario.codes(outcome.issues()));
    } else {
      compare(row, new Figures(evaluation.get()).get(figure), softly);
    }
  }

  private static void compare(Map<String, String> row, String actual, SoftAssertions softly) {
    String value = row.get("value");
    boolean never = requireNonNull(value).startsWith("not ");
    String expected = never ? value.substring("not ".length()) : value;
    softly
        .assertThat(matches(expected, actual, requireNonNull(row.get("tolerance"))))
        .as("%s = %s %s (%s)", row.get("figure"), actual, value, row.get("note"))
        .isEqualTo(!never);
  }

  private static boolean matches(String expected, String actual, String tolerance) {
    if (expected.equals(actual)) {
      return true;
    }
    try {
      BigDecimal limit = tolerance.isEmpty() ? BigDecimal.ZERO : new BigDecimal(tolerance);
      return new BigDecimal(expected).subtract(new BigDecimal(actual)).abs().compareTo(limit) <= 0;
    } catch (NumberFormatException words) {
      return false;
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void derivesEveryFigure(Scenario scenario, @TempDir Path book) {
    Optional<Evaluation> evaluation = scenario.run(SHIPPED, book).asOptional();
    evaluation.ifPresent(
        given ->
            given
                .explainable()
                .forEach(
                    name ->
                        assertThat(given.explain(name).stream().map(Derivation::verify))
                            .as(name)
                            .allMatch(Optional::isEmpty)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void namesItsSource(Path folder) throws IOException {
    assertThat(Files.readString(folder.resolve("SOURCE.md")))
        .contains("| case | ", "| kind | ", "| published by | ", "| address | ", "Asserts: ");
  }
}
