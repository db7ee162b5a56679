package io.tanheng.accounting.indicator;

import static io.tanheng.accounting.indicator.SamplePark.calculate;
import static io.tanheng.accounting.indicator.SamplePark.result;
import static io.tanheng.accounting.indicator.SamplePark.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.accounting.indicator.IndicatorInput.Status;
import io.tanheng.accounting.park.Park;
import io.tanheng.factors.issue.Issue;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlternativesTest {

  /** – not entered, NA not applicable, a number: value in %. */
  @ParameterizedTest
  @CsvSource({
    "INDUSTRIAL,    40, 60, 1b, 0.6, ''",
    "INDUSTRIAL,    60, 40, 1a, 0.6, ''",
    "INDUSTRIAL,    50, 50, 1a, 0.5, ''",
    "INDUSTRIAL,     0,  –, 1a, 0,   ''",
    "INDUSTRIAL,    60,  –, 1a, 0.6, ''",
    "INDUSTRIAL,     –, 60, 1b, 0.6, ''",
    "INDUSTRIAL,     –,  –, 1a, 0,   1a indicator-missing",
    "INDUSTRIAL,    NA, 60, 1b, 0.6, ''",
    "INDUSTRIAL,    60, NA, 1a, 0.6, ''",
    "INDUSTRIAL,    NA,  –, 1b, 0,   1b indicator-missing",
    "INDUSTRIAL,     –, NA, 1a, 0,   1a indicator-missing",
    "INDUSTRIAL,    NA, NA, 1a, 0,   1a not-applicable-refused;1b not-applicable-refused",
    "COMPREHENSIVE, 40, 60, 1b, 0.6, ''",
    "COMPREHENSIVE, NA, 60, 1b, 0.6, ''",
    "COMPREHENSIVE, 60, NA, 1a, 0.6, ''",
    "COMPREHENSIVE, NA,  –, 1b, 0,   1b indicator-missing",
    "COMPREHENSIVE,  –, NA, 1a, 0,   1a indicator-missing",
    "COMPREHENSIVE, NA, NA, '', 0,   ''"
  })
  void theBetterOneCounts(
      Park.Type type, String a, String b, String counting, String s, String findings) {
    IndicatorResults results = calculate(type, rows(a, b));
    List<IndicatorResult> counted =
        results.results().stream().filter(r -> r.definition().no() == 1 && r.counts()).toList();
    assertThat(counted)
        .extracting(r -> r.definition().key())
        .isEqualTo(counting.isEmpty() ? List.of() : List.of(counting));
    assertThat(counted)
        .allSatisfy(r -> assertThat(r.s().orElseThrow().value()).isEqualByComparingTo(s));
    assertThat(results.findings())
        .filteredOn(
            f ->
                f.fact("indicator").startsWith("1")
                    && f.fact("indicator").length() == 2
                    && !Character.isDigit(f.fact("indicator").charAt(1)))
        .extracting(AlternativesTest::shown)
        .isEqualTo(findings.isEmpty() ? List.of() : List.of(findings.split(";")));
  }

  @ParameterizedTest
  @CsvSource({"6a, 6b, MEASURED, 40, 0.5", "22b, 22a, DEGREE, 0.7, 0.7"})
  void bothAlternativesKeepTheirOwnShare(
      String met, String other, Status status, String value, String s) {
    IndicatorResults results =
        calculate(
            Park.Type.INDUSTRIAL,
            row(met, Status.MET, ""),
            row(other, status, value, "", "", "why", "E-1"));
    assertThat(result(results.results(), met).counts()).isTrue();
    assertThat(result(results.results(), other).counts()).isFalse();
    assertThat(result(results.results(), other).s().orElseThrow().value()).isEqualByComparingTo(s);
  }

  private static IndicatorInput[] rows(String a, String b) {
    List<IndicatorInput> rows = new ArrayList<>();
    add(rows, "1a", a);
    add(rows, "1b", b);
    return rows.toArray(IndicatorInput[]::new);
  }

  private static void add(List<IndicatorInput> rows, String key, String value) {
    if (value.equals("NA")) {
      rows.add(row(key, Status.NOT_APPLICABLE, "", "", "", "no buses", ""));
    } else if (!value.equals("–")) {
      rows.add(row(key, Status.MEASURED, value));
    }
  }

  private static String shown(Issue issue) {
    return issue.fact("indicator") + " " + issue.code();
  }
}
