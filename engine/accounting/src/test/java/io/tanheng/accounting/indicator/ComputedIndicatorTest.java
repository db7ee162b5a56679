package io.tanheng.accounting.indicator;

import static io.tanheng.accounting.indicator.SamplePark.PROFILE;
import static io.tanheng.accounting.indicator.SamplePark.enterprise;
import static io.tanheng.accounting.indicator.SamplePark.figure;
import static io.tanheng.accounting.indicator.SamplePark.figures;
import static io.tanheng.accounting.indicator.SamplePark.park;
import static io.tanheng.accounting.indicator.SamplePark.result;
import static io.tanheng.accounting.indicator.SamplePark.row;
import static io.tanheng.accounting.indicator.SamplePark.years;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tanheng.accounting.indicator.IndicatorInput.Status;
import io.tanheng.accounting.park.Park;
import io.tanheng.accounting.profile.EvaluationProfile;
import io.tanheng.factors.issue.Issue;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComputedIndicatorTest {
  private static final Park PARK = park(Park.Type.INDUSTRIAL);

  @ParameterizedTest
  @CsvSource({
    "11, 0.15, 0.75",
    "24, 0.02173913043478260869565217391304348, 0.4347826086956521739130434782608696",
    "25, 0.1449275362318840579710144927536232, 1"
  })
  void sharesAreQuotientsOfTheYear(String key, String value, String s) {
    IndicatorResult result = result(calculate(PROFILE, figures()).results(), key);
    assertThat(result.status()).isEqualTo("computed");
    assertThat(result.value().orElseThrow().value()).isEqualByComparingTo(value);
    assertThat(result.s().orElseThrow().value()).isEqualByComparingTo(s);
  }

  /** Case E5: 30,000 / 29,000 / 27,600 t and 126,000 / 130,500 / 132,480 10⁴ CNY. */
  @ParameterizedTest
  @CsvSource({"geometric, 0.06458565", "arithmetic, 0.06458333"})
  void declineOverTwoStepsUnderBothReadings(String reading, double decline) {
    IndicatorResults results = calculate(SamplePark.with("decline", reading), e5());
    assertThat(value(results, "26")).isCloseTo(decline, within(5e-9));
    assertThat(codes(results, "26")).contains("intensity-two-years", "decline-readings");
    assertThat(results.otherReadings()).hasSize(1);
    assertThat(result(results.results(), "26").s().orElseThrow().value()).isEqualByComparingTo("1");
  }

  /** Case E5: a ratio of sums, 388,980 ÷ 86,600; the mean of the yearly ratios, 4.5, is wrong. */
  @Test
  void outputPerTonneIsARatioOfSums() {
    IndicatorResults results = calculate(PROFILE, e5());
    assertThat(value(results, "27")).isCloseTo(4.4916859, within(5e-8));
    assertThat(result(results.results(), "27").s().orElseThrow().value()).isEqualByComparingTo("1");
  }

  /** Case E3: 4.514 t per head; summing ratios would give 13.32. */
  @Test
  void aRatioOfSumsIsNoSumOfRatios() {
    PerformanceFigures figures =
        figures(
            years("gb_total", "302820", "207913", "322434"),
            years("output", "1205300", "825300", "1730400"));
    assertThat(value(calculate(PROFILE, figures), "27")).isCloseTo(4.514, within(5e-4));
  }

  /** Case E1 (T): 1,800 t and 1,300 t over an output of 100 are intensities of 18 and 13. */
  @ParameterizedTest
  @CsvSource({"1800, 18", "1300, 13"})
  void intensityIsTotalOverOutput(String total, String intensity) {
    PerformanceFigures figures =
        figures(years("gb_total", "2000", total, total), years("output", "100", "100", "100"));
    IndicatorResult decline = result(calculate(PROFILE, figures).results(), "26");
    var ratio = decline.value().orElseThrow().inputs().get(1).inputs().get(0);
    assertThat(ratio.inputs().get(0).label()).isEqualTo("intensity:2024");
    assertThat(ratio.inputs().get(0).value()).isEqualByComparingTo(intensity);
  }

  @Test
  void declineOverThreeStepsShowsTheOtherReadingsBeside() {
    IndicatorResults results = calculate(PROFILE, figures());
    double expected = 1 - Math.cbrt((27600.0 / 132480) / (32000.0 / 126000));
    assertThat(value(results, "26")).isCloseTo(expected, within(1e-12));
    assertThat(results.otherReadings())
        .extracting(d -> d.label())
        .containsExactly(
            "indicator:26:arithmetic-3", "indicator:26:geometric-2", "indicator:26:arithmetic-2");
    assertThat(codes(results, "26")).containsExactly("decline-readings");
    Issue readings = finding(results, "decline-readings");
    assertThat(readings.fact("counted")).isEqualTo("geometric-3");
    assertThat(readings.fact("arithmetic_2")).isEqualTo("6.458333 %");
    assertThat(results.otherReadings()).allSatisfy(d -> assertThat(d.verify()).isEmpty());
  }

  @Test
  void aYearBetweenMayBeUnknownForTheGeometricReadingOnly() {
    var totals = new TreeMap<>(years("gb_total", "32000", "30000", "29000", "27600"));
    totals.remove(2023);
    PerformanceFigures figures = figures(totals, figures().outputs());
    assertThat(result(calculate(PROFILE, figures).results(), "26").value()).isPresent();
    IndicatorResults arithmetic = calculate(SamplePark.with("decline", "arithmetic"), figures);
    assertThat(result(arithmetic.results(), "26").value()).isEmpty();
    assertThat(finding(arithmetic, "indicator-years-missing").fact("years")).isEqualTo("2023");
    assertThat(codes(arithmetic, "27")).containsExactly("indicator-years-missing");
  }

  @ParameterizedTest
  @CsvSource({"2024, '2021, 2022, 2023', '2022, 2023'", "2023-2024, '2021, 2022', 2022"})
  void tooFewYearsScoreNothing(String known, String missing26, String missing27) {
    int count = known.length() == 4 ? 1 : 2;
    String[] totals = count == 1 ? new String[] {"27600"} : new String[] {"29000", "27600"};
    IndicatorResults results =
        calculate(PROFILE, figures(years("gb_total", totals), years("output", totals)));
    for (String key : List.of("26", "27")) {
      assertThat(result(results.results(), key).value()).isEmpty();
      assertThat(result(results.results(), key).s().orElseThrow().value()).isZero();
      assertThat(result(results.results(), key).counts()).isTrue();
    }
    assertThat(finding(results, "indicator-years-missing").fact("years")).isEqualTo(missing26);
    assertThat(results.findings())
        .filteredOn(f -> f.fact("indicator").equals("27"))
        .allSatisfy(f -> assertThat(f.fact("years")).isEqualTo(missing27));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-5"})
  void aTotalThatIsNotPositiveGivesNoFigures(String total) {
    IndicatorResults results =
        calculate(
            PROFILE,
            figures(
                years("gb_total", "32000", "30000", "29000", total),
                years("output", "126000", "126000", "130500", "132480")));
    for (String key : List.of("24", "25", "26", "27")) {
      assertThat(result(results.results(), key).value()).isEmpty();
      assertThat(result(results.results(), key).s().orElseThrow().value()).isZero();
      assertThat(codes(results, key)).contains("indicator-denominator-not-positive");
    }
  }

  @Test
  void noEnergyGivesNoRenewableShare() {
    PerformanceFigures f = figures();
    PerformanceFigures none =
        new PerformanceFigures(
            figure("total_tce", "0"),
            figure("renewable_tce", "0"),
            f.gbTotals(),
            f.outputs(),
            f.selfDeveloped(),
            f.purchasedCredits(),
            List.of(),
            false);
    IndicatorResults results = calculate(PROFILE, none);
    assertThat(result(results.results(), "11").value()).isEmpty();
    assertThat(finding(results, "indicator-denominator-not-positive").fact("figure"))
        .isEqualTo("total_tce");
  }

  @Test
  void everyYearlyRiseIsNamedAndAnEndWithARiseScoresNothing() {
    IndicatorResults results =
        calculate(
            PROFILE,
            figures(
                years("gb_total", "100", "90", "95", "110"),
                years("output", "100", "100", "100", "100")));
    assertThat(results.findings())
        .filteredOn(f -> f.code().equals("intensity-rose"))
        .extracting(f -> f.fact("year"))
        .containsExactly("2023", "2024");
    assertThat(value(results, "26")).isNegative();
    assertThat(result(results.results(), "26").s().orElseThrow().value()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"11", "24", "25", "26", "27"})
  void aComputedIndicatorThatIsGivenStaysComputed(String key) {
    IndicatorResults given =
        Indicators.calculate(PROFILE, PARK, List.of(row(key, Status.MEASURED, "99")), figures());
    assertThat(result(given.results(), key))
        .isEqualTo(result(calculate(PROFILE, figures()).results(), key));
    assertThat(codes(given, key)).contains("computed-indicator-given");
  }

  @Test
  void enterprisesWithAnInventoryAreCountedOverTheProductionEnterprisesOfTheYear() {
    IndicatorResults results = calculate(PROFILE, enterprises());
    IndicatorResult result = result(results.results(), "21");
    assertThat(result.value().orElseThrow().value()).isEqualByComparingTo("0.25");
    assertThat(finding(results, "production-not-said").fact("enterprises")).isEqualTo("E5");
    assertThat(codes(results, "26")).contains("factor-sources-differ");
  }

  @Test
  void anEnteredShareOfInventoriedEnterprisesCounts() {
    IndicatorResults results =
        Indicators.calculate(
            PROFILE,
            PARK,
            List.of(row("21", Status.MEASURED, "", "3", "4", "", "E-1")),
            enterprises());
    IndicatorResult result = result(results.results(), "21");
    assertThat(result.status()).isEqualTo("measured");
    assertThat(result.value().orElseThrow().value()).isEqualByComparingTo("0.75");
    assertThat(finding(results, "entered-over-computed").fact("computed")).isEqualTo("25 %");
  }

  @Test
  void withoutAnyProductionEnterpriseTheShareIsMissing() {
    IndicatorResults results =
        calculate(PROFILE, SamplePark.withEnterprises(List.of(enterprise("E1", "", "yes", ""))));
    assertThat(result(results.results(), "21").status()).isEqualTo("missing");
    assertThat(codes(results, "21")).containsExactly("production-not-said", "indicator-missing");
  }

  @Test
  void everyDerivationVerifiesAndEndsInSources() {
    IndicatorResults results = calculate(PROFILE, enterprises());
    for (IndicatorResult result : results.results()) {
      result
          .s()
          .ifPresent(
              s -> {
                assertThat(s.verify()).isEmpty();
                assertThat(s.label()).isEqualTo("s:" + result.definition().key());
                assertThat(s.leaves()).allSatisfy(leaf -> assertThat(leaf.source()).isPresent());
              });
      result
          .value()
          .ifPresent(
              v -> assertThat(v.label()).isEqualTo("indicator:" + result.definition().key()));
    }
  }

  private static PerformanceFigures e5() {
    return figures(
        years("gb_total", "30000", "29000", "27600"),
        years("output", "126000", "130500", "132480"));
  }

  /** One of four: E1 yes, E2 no inventory, E3 left before the year, E4 no production, E5 silent. */
  private static PerformanceFigures enterprises() {
    return SamplePark.withEnterprises(
        List.of(
            enterprise("E1", "yes", "yes", ""),
            enterprise("E2", "yes", "no", ""),
            enterprise("E3", "yes", "yes", "2023-12-31"),
            enterprise("E4", "no", "yes", ""),
            enterprise("E5", "", "yes", ""),
            enterprise("E6", "yes", "", "2024-01-01")));
  }

  private static IndicatorResults calculate(EvaluationProfile profile, PerformanceFigures figures) {
    return Indicators.calculate(profile, PARK, List.of(), figures);
  }

  private static double value(IndicatorResults results, String key) {
    return result(results.results(), key).value().orElseThrow().value().doubleValue();
  }

  private static Issue finding(IndicatorResults results, String code) {
    Optional<Issue> found =
        results.findings().stream().filter(f -> f.code().equals(code)).findFirst();
    return found.orElseThrow();
  }

  private static List<String> codes(IndicatorResults results, String key) {
    return results.findings().stream()
        .filter(issue -> issue.fact("indicator").equals(key))
        .map(Issue::code)
        .toList();
  }
}
