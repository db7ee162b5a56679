package io.tanheng.planning.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.measure.Measure;
import io.tanheng.accounting.method.AccountingMethods;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Outcome;
import io.tanheng.planning.ExampleBook;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Years to come, by the engine. */
class YearEvaluatorTest {
  private static final String MEASURES =
      "measure_id,name,enterprise_id,activity_effects,reduction,max_units,integer\n";

  @TempDir private Path folder;

  private static YearEvaluator years(Evaluation base) {
    return YearEvaluator.of(base, ExampleBook.CATALOG, AccountingMethods.standard())
        .asOptional()
        .orElseThrow();
  }

  private static YearResult year(
      YearEvaluator years, int year, List<Installed> installed, Purchases purchases) {
    return years.evaluate(year, installed, purchases, List.of()).asOptional().orElseThrow();
  }

  private static Installed installed(YearEvaluator years, String id, String units) {
    Measure measure =
        years.base().book().planning().measures().stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow();
    return new Installed(measure, new BigDecimal(units));
  }

  /** Nothing grows, nothing changes: next year is this year, but for what was bought. */
  @Test
  void aYearLikeTheReportingYearHasItsTotal() throws IOException {
    Evaluation base = ExampleBook.evaluation(folder, "outlook", "year\n2025\n");
    YearResult next = year(years(base), 2025, List.of(), Purchases.NONE);
    assertThat(next.gbTotal()).isEqualByComparingTo(base.inventory().park().gbTotal().value());
    assertThat(next.residual()).isEqualByComparingTo(next.gbTotal().subtract(new BigDecimal(450)));
    assertThat(next.evaluation().claim().zeroCarbon()).isFalse();
  }

  @Test
  void theGridFactorOfTheOutlookPricesElectricity() throws IOException {
    Evaluation base =
        ExampleBook.evaluation(
            folder, "outlook", "year,grid_factor\n2025,0.5306\n2026,0.4306\n2027,\n");
    YearEvaluator years = years(base);
    BigDecimal before = year(years, 2025, List.of(), Purchases.NONE).gbTotal();
    BigDecimal after = year(years, 2026, List.of(), Purchases.NONE).gbTotal();
    // 16 000 MWh bought and 200 MWh of cooling
    assertThat(before.subtract(after)).isEqualByComparingTo("1620");
    assertThat(year(years, 2027, List.of(), Purchases.NONE).gbTotal()).isEqualByComparingTo(after);
  }

  @Test
  void activityGrowsYearByYear() throws IOException {
    Evaluation base =
        ExampleBook.evaluation(folder, "outlook", "year,activity_growth\n2025,10\n2026,-10\n");
    BigDecimal grown = year(years(base), 2026, List.of(), Purchases.NONE).gbTotal();
    BigDecimal expected =
        base.inventory().park().gbTotal().value().multiply(new BigDecimal("0.99"));
    assertThat(grown).isCloseTo(expected, within(new BigDecimal("1e-24")));
  }

  @ParameterizedTest
  @CsvSource({
    "electricity:-100 MWh, , 53.06",
    "electricity:-100000 kWh, E01, 53.06",
    "solar_power:+50 MWh, , 0",
    "wind_power:+50 MWh, , 0",
    "SF6:-0.5 kg, park, 12.6",
    "heat:-10 GJ, E03, 1.1",
  })
  void oneUnitSaves(String effects, String enterprise, BigDecimal tonnes) throws IOException {
    String row = "X,test," + (enterprise == null ? "" : enterprise) + "," + effects + ",,2,no\n";
    Evaluation base =
        ExampleBook.evaluation(folder, "outlook", "year\n2025\n", "measures", MEASURES + row);
    YearEvaluator years = years(base);
    BigDecimal without = year(years, 2025, List.of(), Purchases.NONE).gbTotal();
    BigDecimal with =
        year(years, 2025, List.of(installed(years, "X", "1.5")), Purchases.NONE).gbTotal();
    assertThat(without.subtract(with).setScale(12, java.math.RoundingMode.HALF_EVEN))
        .isEqualByComparingTo(tonnes.multiply(new BigDecimal("1.5")));
  }

  @Test
  void aReductionThatNoActivityExpressesIsDeducted() throws IOException {
    Evaluation base =
        ExampleBook.evaluation(
            folder, "outlook", "year\n2025\n", "measures", MEASURES + "X,test,,,120,1,yes\n");
    YearEvaluator years = years(base);
    BigDecimal with =
        year(years, 2025, List.of(installed(years, "X", "1")), Purchases.NONE).gbTotal();
    assertThat(base.inventory().park().gbTotal().value().subtract(with))
        .isEqualByComparingTo("120");
  }

  @Test
  void nobodySavesMoreThanIsUsed() throws IOException {
    Evaluation base =
        ExampleBook.evaluation(
            folder,
            "outlook",
            "year\n2025\n",
            "measures",
            MEASURES + "X,test,park,SF6:-0.6 kg,,2,yes\n");
    YearEvaluator years = years(base);
    YearResult result = year(years, 2025, List.of(installed(years, "X", "2")), Purchases.NONE);
    assertThat(result.findings())
        .extracting(Issue::code)
        .containsExactly("effect-exceeds-activity");
    assertThat(result.findings().get(0).fact("excess")).isEqualTo("0.2");
    assertThat(base.inventory().park().gbTotal().value().subtract(result.gbTotal()))
        .isEqualByComparingTo("25.2");
  }

  @Test
  void whatIsBoughtCovers() throws IOException {
    Evaluation base = ExampleBook.evaluation(folder, "outlook", "year\n2025\n");
    YearEvaluator years = years(base);
    BigDecimal residual = year(years, 2025, List.of(), Purchases.NONE).residual();
    BigDecimal green = new BigDecimal(1000);
    BigDecimal credits = residual.subtract(new BigDecimal("530.6"));
    YearResult covered = year(years, 2025, List.of(), new Purchases(credits, green));
    assertThat(covered.residual()).isEqualByComparingTo("0");
    assertThat(covered.evaluation().claim().zeroCarbon()).isTrue();
    assertThat(years.gridMwh(2025)).isEqualByComparingTo("16000");
  }

  @ParameterizedTest
  @CsvSource({
    "diesel:-5 L, E01, effect-without-line",
    "natural_gas:-5 GJ, E03, effect-unit",
  })
  void effectsThatMeetNoRowAreRefused(String effects, String enterprise, String code)
      throws IOException {
    String row = "X,test," + enterprise + "," + effects + ",,1,yes\n";
    Evaluation base = ExampleBook.evaluation(folder, "measures", MEASURES + row);
    Outcome<YearEvaluator> refused =
        YearEvaluator.of(base, ExampleBook.CATALOG, AccountingMethods.standard());
    assertThat(refused.issues()).extracting(Issue::code).containsExactly(code);
    assertThat(refused.issues().get(0).fact("measure")).isEqualTo("X");
  }

  @Test
  void aPlanNeedsAYearToCome() throws IOException {
    Evaluation base = ExampleBook.evaluation(folder, "outlook", "year\n2024\n");
    assertThat(YearEvaluator.of(base, ExampleBook.CATALOG, AccountingMethods.standard()).issues())
        .extracting(Issue::code)
        .containsExactly("plan-without-outlook");
  }

  /** Indicators that measures move: a share in points of per cent, capped; a state. */
  @Test
  void measuresMoveEnteredIndicators() throws IOException {
    Evaluation base =
        ExampleBook.evaluation(
            folder,
            "outlook",
            "year\n2025\n",
            "measures",
            "measure_id,name,max_units,indicator_effects\nX,test,2,13:+0.02;22a:met\n");
    YearEvaluator years = years(base);
    YearResult result = year(years, 2025, List.of(installed(years, "X", "1.5")), Purchases.NONE);
    assertThat(value(result, "13")).isEqualByComparingTo("0.695");
    assertThat(value(result, "22a")).isEqualByComparingTo("1");
  }

  private static BigDecimal value(YearResult result, String key) {
    return result.evaluation().indicators().stream()
        .filter(each -> each.definition().key().equals(key))
        .findFirst()
        .orElseThrow()
        .value()
        .orElseThrow()
        .value();
  }
}
