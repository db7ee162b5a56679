package io.tanheng.accounting.indicator;

import static io.tanheng.accounting.indicator.IndicatorInput.Status.DEGREE;
import static io.tanheng.accounting.indicator.IndicatorInput.Status.MEASURED;
import static io.tanheng.accounting.indicator.IndicatorInput.Status.MET;
import static io.tanheng.accounting.indicator.IndicatorInput.Status.NOT_APPLICABLE;
import static io.tanheng.accounting.indicator.SamplePark.calculate;
import static io.tanheng.accounting.indicator.SamplePark.result;
import static io.tanheng.accounting.indicator.SamplePark.row;
import static io.tanheng.accounting.park.Park.Type.COMPREHENSIVE;
import static io.tanheng.accounting.park.Park.Type.INDUSTRIAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.accounting.indicator.IndicatorInput.Status;
import io.tanheng.accounting.park.Park;
import io.tanheng.accounting.profile.IndicatorDefinition.Computed;
import io.tanheng.accounting.profile.IndicatorDefinition.Kind;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EnteredIndicatorTest {

  /** Every entered ratio and count of Table 1 at 0, half, its leading value and above. */
  static Stream<Arguments> boundaries() {
    return SamplePark.PROFILE.indicators().stream()
        .filter(i -> i.computed() == Computed.ENTERED)
        .filter(i -> i.kind() != Kind.PRESENCE)
        .flatMap(
            i -> {
              boolean ratio = i.kind() == Kind.RATIO;
              BigDecimal edge = ratio ? i.leadingValue().movePointRight(2) : i.leadingValue();
              BigDecimal most = ratio ? BigDecimal.valueOf(100) : edge.add(BigDecimal.ONE);
              return Stream.of(
                  Arguments.of(i.key(), "0", "0"),
                  Arguments.of(i.key(), edge.divide(BigDecimal.valueOf(2)).toPlainString(), "0.5"),
                  Arguments.of(i.key(), edge.toPlainString(), "1"),
                  Arguments.of(i.key(), most.toPlainString(), "1"));
            });
  }

  @ParameterizedTest
  @MethodSource("boundaries")
  void theShareOfTheLeadingValueIsCappedAtOne(String key, String value, String s) {
    IndicatorResult result =
        result(calculate(INDUSTRIAL, row(key, MEASURED, value)).results(), key);
    assertThat(result.s().orElseThrow().value()).isEqualByComparingTo(s);
    assertThat(result.status()).isEqualTo("measured");
    assertThat(result.value().orElseThrow().verify()).isEmpty();
    assertThat(result.s().orElseThrow().verify()).isEmpty();
  }

  @Test
  void aRatioInPercentIsKeptAsAFraction() {
    IndicatorResult result = result(calculate(INDUSTRIAL, row("2", MEASURED, "42")).results(), "2");
    assertThat(result.value().orElseThrow().value()).isEqualByComparingTo("0.42");
  }

  @ParameterizedTest
  @CsvSource({
    "5, MET, '', 1",
    "5, NOT_MET, '', 0",
    "5, DEGREE, 0.4, 0.4",
    "2, DEGREE, 0.4, 0.4",
    "23, DEGREE, 1, 1",
    "19, DEGREE, 0, 0"
  })
  void aStateScoresAllOrNothingAndADegreeIsTheShareItself(
      String key, Status status, String value, String s) {
    IndicatorResults results =
        calculate(INDUSTRIAL, row(key, status, value, "", "", "assessed", "E-1"));
    IndicatorResult result = result(results.results(), key);
    assertThat(result.s().orElseThrow().value()).isEqualByComparingTo(s);
    assertThat(result.counts()).isTrue();
    assertThat(codes(results, key)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2, MEASURED, 42, '', '', E-1, '', 0.84",
    "2, MEASURED, 42, '', '', '', indicator-evidence-missing, 0.84",
    "2, MEASURED, '', 21, 50, E-1, '', 0.84",
    "2, MEASURED, 42, 21, 50, E-1, '', 0.84",
    "2, MEASURED, 43, 21, 50, E-1, indicator-value-disagrees, 0.84",
    "2, MEASURED, '', '', '', E-1, indicator-missing, 0",
    "2, MEASURED, '', 21, '', E-1, indicator-missing, 0",
    "2, MEASURED, 100.01, '', '', E-1, indicator-out-of-range, 0",
    "2, MEASURED, -1, '', '', E-1, indicator-out-of-range, 0",
    "2, MEASURED, '', 51, 50, E-1, indicator-out-of-range, 0",
    "2, MEASURED, '', 5, 0, E-1, indicator-out-of-range, 0",
    "2, MEASURED, '', 0, 0, '', zero-denominator-without-evidence, 0",
    "2, MET, '', '', '', E-1, indicator-status-unfit, 0",
    "5, MEASURED, 1, '', '', E-1, indicator-status-unfit, 0",
    "7, MEASURED, 2, '', '', E-1, '', 0.6666666666666666666666666666666667",
    "7, MEASURED, -2, '', '', E-1, indicator-out-of-range, 0",
    "5, DEGREE, '', '', '', E-1, indicator-missing, 0",
    "5, DEGREE, 1.01, '', '', E-1, indicator-out-of-range, 0",
    "5, DEGREE, -0.01, '', '', E-1, indicator-out-of-range, 0",
    "5, DEGREE, 0.5, '', '', E-1, degree-without-reason, 0.5",
    "5, MET, '', '', '', '', indicator-evidence-missing, 1"
  })
  void everyFaultOfARowIsNamedAndScoresWhatItMay(
      String key,
      Status status,
      String value,
      String numerator,
      String denominator,
      String evidence,
      String code,
      String s) {
    IndicatorResults results =
        calculate(INDUSTRIAL, row(key, status, value, numerator, denominator, "", evidence));
    assertThat(codes(results, key)).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    IndicatorResult result = result(results.results(), key);
    assertThat(result.s().orElseThrow().value()).isEqualByComparingTo(s);
    assertThat(result.counts()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "COMPREHENSIVE, no shops, true",
    "COMPREHENSIVE, '', false",
    "INDUSTRIAL, no shops, false"
  })
  void onlyAComprehensiveParkMayLeaveOneOutAndOnlyWithAReason(
      Park.Type type, String reason, boolean allowed) {
    IndicatorResults results = calculate(type, row("13", NOT_APPLICABLE, "", "", "", reason, ""));
    IndicatorResult result = result(results.results(), "13");
    assertThat(result.counts()).isEqualTo(!allowed);
    assertThat(result.s().map(s -> s.value().signum()))
        .isEqualTo(allowed ? Optional.empty() : Optional.of(0));
    assertThat(codes(results, "13"))
        .isEqualTo(allowed ? List.of() : List.of("not-applicable-refused"));
  }

  @ParameterizedTest
  @CsvSource({"INDUSTRIAL", "COMPREHENSIVE"})
  void aDenominatorThatIsTrulyZeroLeavesTheMeanInAnyPark(Park.Type type) {
    IndicatorResults results = calculate(type, row("14", MEASURED, "", "0", "0", "", "E-1"));
    IndicatorResult result = result(results.results(), "14");
    assertThat(result.counts()).isFalse();
    assertThat(result.s()).isEmpty();
    assertThat(codes(results, "14")).isEmpty();
  }

  @Test
  void whatIsNotGivenScoresNothingAndIsNamed() {
    IndicatorResults results = calculate(INDUSTRIAL);
    IndicatorResult result = result(results.results(), "3");
    assertThat(result.status()).isEqualTo("missing");
    assertThat(result.value()).isEmpty();
    assertThat(result.s().orElseThrow().value()).isZero();
    assertThat(result.counts()).isTrue();
    assertThat(codes(results, "3")).containsExactly("indicator-missing");
  }

  @Test
  void ofRowsThatStandTwiceNoneCountsInWhateverOrder() {
    List<IndicatorInput> rows =
        new ArrayList<>(List.of(row("2", MEASURED, "50"), row("2", MEASURED, "10")));
    IndicatorResults results = calculate(INDUSTRIAL, rows.toArray(IndicatorInput[]::new));
    assertThat(codes(results, "2")).containsExactly("indicator-given-twice");
    assertThat(results.findings().stream().filter(f -> f.severity() == Severity.ERROR)).hasSize(1);
    assertThat(result(results.results(), "2").s().orElseThrow().value()).isZero();
    Collections.reverse(rows);
    assertThat(calculate(INDUSTRIAL, rows.toArray(IndicatorInput[]::new))).isEqualTo(results);
  }

  @ParameterizedTest
  @CsvSource({"30", "1", "2a", "6c"})
  void aRowThatIsNotInTable1IsAnError(String key) {
    IndicatorResults results = calculate(INDUSTRIAL, row(key, MET, ""));
    assertThat(results.findings().get(0).code()).isEqualTo("indicator-unknown");
    assertThat(results.findings().get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(results.findings().get(0).fact("known")).contains("1a, 1b, 2");
  }

  @Test
  void leavingOneOutOfAComprehensiveParkNeedsNoEvidence() {
    IndicatorResults results =
        calculate(COMPREHENSIVE, row("17", NOT_APPLICABLE, "", "", "", "offices only", ""));
    assertThat(codes(results, "17")).isEmpty();
    assertThat(result(results.results(), "17").status()).isEqualTo("not_applicable");
  }

  @Test
  void aDegreeKeepsItsRowAsSource() {
    IndicatorResult result =
        result(calculate(INDUSTRIAL, row("5", DEGREE, "0.4", "", "", "why", "E-1")).results(), "5");
    assertThat(result.value().orElseThrow().value()).isEqualByComparingTo("0.4");
    assertThat(result.where().row()).isEqualTo(6);
  }

  private static List<String> codes(IndicatorResults results, String key) {
    return results.findings().stream()
        .filter(issue -> issue.fact("indicator").equals(key))
        .map(Issue::code)
        .toList();
  }
}
