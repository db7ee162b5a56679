package io.tanheng.planning.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tanheng.accounting.method.AccountingMethod;
import io.tanheng.accounting.method.AccountingMethods;
import io.tanheng.planning.ExampleBook;
import io.tanheng.planning.Pathways;
import io.tanheng.planning.pathway.PathwayEvaluator;
import io.tanheng.planning.pathway.PathwayResult;
import io.tanheng.planning.pathway.Scenarios;
import io.tanheng.planning.solver.Limits;
import io.tanheng.planning.solver.OjAlgoSolver;
import io.tanheng.planning.solver.Solver;
import io.tanheng.planning.solver.Watch;
import io.tanheng.planning.year.Outlook;
import io.tanheng.planning.year.OutlookChange;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a choice lacks under another method. */
class RegretTest {
  private static final AccountingMethod NDRC =
      AccountingMethods.find("ndrc-910-2025").orElseThrow();

  private static Regret.Sums sums(String name, String left, String cost) {
    return new Regret.Sums(name, new BigDecimal(left), new BigDecimal(left), new BigDecimal(cost));
  }

  @TempDir private Path folder;

  @Test
  void theLeastTonnesThenTheLeastCostIsBest() {
    List<Standing> standings =
        Regret.under(
            "m", List.of(sums("a", "5", "1"), sums("b", "0", "9"), sums("c", "0.0005", "7")));
    assertThat(standings).extracting(Standing::best).containsExactly(false, false, true);
    assertThat(standings.get(0).lacks()).isEqualByComparingTo("4.9995");
    assertThat(standings.get(1).lacks()).isEqualByComparingTo("0");
    assertThat(standings.get(0).costsMore()).isEqualByComparingTo("-6");
    assertThat(standings.get(1).costsMore()).isEqualByComparingTo("2");
  }

  @Test
  void theLeastWorstPathwayHasTheSmallestGreatestLack() {
    List<Standing> all =
        Stream.concat(
                Regret.under("m", List.of(sums("a", "0", "1"), sums("b", "4", "2"))).stream(),
                Regret.under("n", List.of(sums("a", "10", "1"), sums("b", "3", "2"))).stream())
            .toList();
    Regret regret = new Regret(List.of("m", "n"), all);
    assertThat(regret.leastWorst()).isEqualTo("b");
    assertThat(regret.best("m").pathway()).isEqualTo("a");
    assertThat(regret.best("n").pathway()).isEqualTo("b");
  }

  /** Under 910 credits count nothing: tonnes that they cover here stay there. */
  @Test
  void creditsThatOneMethodCountsLackUnderAnother() throws IOException {
    String outlook =
        "year,grid_factor,electricity_price,green_power_premium,credit_price,residual_cap\n"
            + "2025,0.522,680,25,85,0\n2030,0.455,700,28,125,0\n";
    PathwayEvaluator evaluator =
        Pathways.evaluator(ExampleBook.evaluation(folder, "outlook", outlook));
    PathwayResult none = evaluator.evaluate(Scenarios.noAction()).asOptional().orElseThrow();
    PathwayResult credits = Pathways.mixed(evaluator, 12_000, 0);
    PathwayResult power = Pathways.mixed(evaluator, 0, 9_000);
    Regret regret =
        new Regrets(
                evaluator,
                new OjAlgoSolver(),
                Limits.of(Duration.ofSeconds(20)),
                Watch.NOBODY,
                BigDecimal.ZERO)
            .of(List.of(none, credits, power), List.of(NDRC))
            .orElseThrow();
    assertThat(regret.methods()).containsExactly("t-seesa-010", "ndrc-910-2025");
    List<Standing> here = under(regret, "t-seesa-010");
    List<Standing> there = under(regret, "ndrc-910-2025");
    assertThat(here).hasSize(4);
    assertThat(here.get(1).left()).isEqualByComparingTo("0");
    assertThat(here.get(2).left().doubleValue()).isGreaterThan(1000);
    assertThat(there.get(1).left().subtract(there.get(2).left()).doubleValue())
        .isCloseTo(6 * 9_000 * 0.8325, within(1e-3));
    assertThat(there.get(1).cost()).isEqualByComparingTo(here.get(1).cost());
    assertThat(regret.best("ndrc-910-2025").pathway()).isEqualTo("optimised:ndrc-910-2025");
    assertThat(regret.best("ndrc-910-2025").left()).isLessThan(there.get(2).left());
  }

  /** The 30 % of the outlook stay 30 % in the search of another method's optimum. */
  @Test
  void theShareOfCreditsIsThatOfTheOutlook() {
    PathwayEvaluator evaluator = Pathways.evaluator(ExampleBook.evaluation(), NDRC);
    Outlook outlook = evaluator.years().outlook();
    Outlook again = OutlookChange.of(outlook, year -> year);
    assertThat(outlook.years())
        .allSatisfy(
            year ->
                assertThat(again.creditShare(year))
                    .isEqualTo(outlook.creditShare(year))
                    .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("0.3")));
    PathwayResult none = evaluator.evaluate(Scenarios.noAction()).asOptional().orElseThrow();
    Regret regret =
        new Regrets(
                evaluator,
                Solver.best(),
                Limits.of(Duration.ofSeconds(20)),
                Watch.NOBODY,
                BigDecimal.ZERO)
            .of(List.of(none), List.of(AccountingMethods.standard()))
            .orElseThrow();
    assertThat(regret.best("t-seesa-010").pathway()).isEqualTo("optimised:t-seesa-010");
    assertThat(regret.best("t-seesa-010").left().doubleValue()).isCloseTo(0, within(1e-3));
  }

  private static List<Standing> under(Regret regret, String method) {
    return regret.standings().stream().filter(each -> each.method().equals(method)).toList();
  }
}
