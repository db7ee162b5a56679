package io.tanheng.planning.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Eight measures of a park, published with their costs, and the sample of kitchen tools. */
class AbatementCostTest {
  private static final Discounting FIVE = new Discounting(new BigDecimal("0.05"));
  private static final List<CostedMeasure> EIGHT =
      Stream.of(
              "P01 1200 2500 420 80 8",
              "P02 2800 8600 1180 90 10",
              "P03 1600 5200 760 65 8",
              "P04 3600 12500 1320 120 12",
              "P05 9800 24000 1650 260 15",
              "P06 4200 3300 510 130 12",
              "P07 10500 16500 920 120 20",
              "P08 8500 2200 1050 190 10")
          .map(AbatementCostTest::measure)
          .toList();

  private static CostedMeasure measure(String row) {
    String[] cells = row.split(" ");
    return new CostedMeasure(
        cells[0],
        new BigDecimal(cells[1]),
        new BigDecimal(cells[4]),
        new BigDecimal(cells[3]),
        Integer.parseInt(cells[5]),
        new BigDecimal(cells[2]));
  }

  private static CostedMeasure find(String id) {
    return EIGHT.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "P01, -997.4923, -498.7462, 3.529",
    "P02, -5616.6911, -653.1036, 2.569",
    "P03, -2891.9329, -695.1762, 2.302",
    "P04, -7035.9020, -469.0601, 3.000",
    "P05, -4627.7247, -128.5479, 7.050",
    "P06, 831.9644, 210.0920, 11.053",
    "P07, 530.2317, 16.0676, 13.125",
    "P08, 1859.3080, 845.1400, 9.884"
  })
  void publishedCostsToTheDigit(String id, String npv, String perTonne, String payback) {
    AbatementCost cost = AbatementCost.of(find(id), FIVE);
    assertThat(cost.npv().setScale(4, RoundingMode.HALF_UP)).isEqualTo(npv);
    assertThat(cost.perTonne().orElseThrow().setScale(4, RoundingMode.HALF_UP)).isEqualTo(perTonne);
    assertThat(cost.payback().orElseThrow().setScale(3, RoundingMode.HALF_UP)).isEqualTo(payback);
  }

  @Test
  void discountedTonnesWeighMore() {
    AbatementCost cost = AbatementCost.of(find("P07"), FIVE);
    BigDecimal ratio =
        cost.perDiscountedTonne()
            .orElseThrow()
            .divide(cost.perTonne().orElseThrow(), 6, RoundingMode.HALF_UP);
    BigDecimal years = BigDecimal.valueOf(20).divide(FIVE.annuity(20), 6, RoundingMode.HALF_UP);
    assertThat(ratio).isEqualByComparingTo(years);
  }

  @Test
  void thePortfolioIsTheBestOfAllSets() {
    List<CostedMeasure> best = best(new BigDecimal(35_000), new BigDecimal(50_000));
    assertThat(best)
        .extracting(CostedMeasure::id)
        .containsExactly("P01", "P02", "P03", "P04", "P05");
    AbatementCost cost = cost(best);
    assertThat(sum(best, CostedMeasure::capex)).isEqualByComparingTo("19000");
    assertThat(sum(best, CostedMeasure::tonnes)).isEqualByComparingTo("52800");
    assertThat(cost.npv().setScale(3, RoundingMode.HALF_UP)).isEqualTo("-21169.743");
    assertThat(cost.lifetimeTonnes()).isEqualByComparingTo("657600");
    assertThat(cost.perTonne().orElseThrow().setScale(4, RoundingMode.HALF_UP))
        .isEqualTo("-321.9243");
  }

  private static List<CostedMeasure> best(BigDecimal budget, BigDecimal tonnes) {
    List<CostedMeasure> best = List.of();
    for (int set = 1; set < 1 << EIGHT.size(); set++) {
      List<CostedMeasure> chosen = new ArrayList<>();
      for (int i = 0; i < EIGHT.size(); i++) {
        if ((set >> i & 1) == 1) {
          chosen.add(EIGHT.get(i));
        }
      }
      boolean allowed =
          sum(chosen, CostedMeasure::capex).compareTo(budget) <= 0
              && sum(chosen, CostedMeasure::tonnes).compareTo(tonnes) >= 0;
      if (allowed && (best.isEmpty() || cost(chosen).npv().compareTo(cost(best).npv()) < 0)) {
        best = chosen;
      }
    }
    return best;
  }

  private static AbatementCost cost(List<CostedMeasure> measures) {
    return measures.stream()
        .map(each -> AbatementCost.of(each, FIVE))
        .reduce(AbatementCost::plus)
        .orElseThrow();
  }

  private static BigDecimal sum(
      List<CostedMeasure> measures, java.util.function.Function<CostedMeasure, BigDecimal> figure) {
    return measures.stream().map(figure).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Cost as capital, abatement in one year without interest: cost per unit is the printed one. */
  @Test
  void kitchenToolsByCostPerUnit() {
    List<CostedMeasure> tools =
        Arrays.stream(
                ("toaster -10 10;grill 3 5;slicer 20 4;knife 30 7;chopper 10 1;grater 2 5;"
                        + "squirt .5 .3;griddle .8 .2;pan .5 .8")
                    .split(";"))
            .map(row -> row.split(" "))
            .map(row -> measure(row[0] + " " + row[1] + " " + row[2] + " 0 0 1"))
            .toList();
    assertThat(Ranking.byRatio(tools, new Discounting(BigDecimal.ZERO)))
        .extracting(each -> each.measure().id())
        .containsExactly(
            "toaster", "grater", "grill", "pan", "squirt", "griddle", "knife", "slicer", "chopper");
  }

  /** P03 has the best ratio of all, P04 and P02 earn twice as much. */
  @Test
  void whatPaysIsRankedByWhatItEarns() {
    assertThat(Ranking.byRatio(EIGHT, FIVE).get(0).measure().id()).isEqualTo("P03");
    assertThat(Ranking.byBenefit(EIGHT, FIVE))
        .extracting(each -> each.measure().id())
        .containsExactly("P04", "P02", "P05", "P03", "P01", "P07", "P06", "P08");
    assertThat(Ranking.misranked(EIGHT, FIVE)).containsExactly("P03", "P02", "P01");
  }

  @Test
  void aTinyBargainDoesNotComeBeforeALargeOne() {
    List<CostedMeasure> two =
        List.of(measure("tiny -7 100 0 0 1"), measure("large -500 10000 0 0 1"));
    Discounting none = new Discounting(BigDecimal.ZERO);
    assertThat(Ranking.byRatio(two, none).get(0).measure().id()).isEqualTo("tiny");
    assertThat(Ranking.byBenefit(two, none).get(0).measure().id()).isEqualTo("large");
    assertThat(Ranking.misranked(two, none)).containsExactly("tiny");
  }

  /** Two measures that save the same 100 t share them. */
  @Test
  void aCurveCreditsWhatIsLeft() {
    List<CostedMeasure> two = List.of(measure("first -9 100 0 0 1"), measure("second -1 80 0 0 1"));
    CostCurve curve =
        CostCurve.of(
            two,
            new Discounting(BigDecimal.ZERO),
            taken -> BigDecimal.valueOf(taken.size() == 1 ? 100 : 120));
    assertThat(curve.steps())
        .extracting(step -> step.measure().id())
        .containsExactly("first", "second");
    assertThat(curve.steps().get(1).after().lifetimeTonnes()).isEqualByComparingTo("20");
    assertThat(curve.steps().get(1).after().perTonne().orElseThrow()).isEqualByComparingTo("-500");
    assertThat(curve.steps().get(1).cumulative()).isEqualByComparingTo("120");
  }
}
