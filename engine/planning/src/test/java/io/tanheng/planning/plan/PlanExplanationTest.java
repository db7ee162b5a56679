package io.tanheng.planning.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Source;
import io.tanheng.accounting.uncertainty.simulation.Settings;
import io.tanheng.planning.ExampleBook;
import io.tanheng.planning.cost.CostCurve;
import io.tanheng.planning.cost.Discounting;
import io.tanheng.planning.optimum.Aim;
import io.tanheng.planning.pathway.PathwayYear;
import io.tanheng.planning.solver.Limits;
import io.tanheng.planning.solver.Solver;
import io.tanheng.planning.solver.Watch;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures of a plan unfold, and to the value that the plan shows. */
class PlanExplanationTest {
  private static final Discounting FIVE = new Discounting(new BigDecimal("0.05"));
  private static final Plan PLAN =
      Planner.plan(
              ExampleBook.evaluation(),
              ExampleBook.CATALOG,
              new PlanSettings(
                  FIVE,
                  new BigDecimal("0.04"),
                  Limits.of(Duration.ofSeconds(20)),
                  Aim.CHEAPEST,
                  List.of(),
                  AppraisalSettings.usual(List.of(), Settings.of(100, 1))),
              Solver.best(),
              Watch.NOBODY)
          .asOptional()
          .orElseThrow();
  private static final PlanExplanation EXPLANATION = PlanExplanation.of(PLAN, ExampleBook.CATALOG);

  private static Derivation one(String name) {
    return EXPLANATION.explain("plan:" + name).orElseThrow().get(0);
  }

  @Test
  void everyNameUnfoldsToLeavesThatAddUp() {
    assertThat(EXPLANATION.names()).hasSizeGreaterThan(40);
    for (String name : EXPLANATION.names()) {
      for (Derivation tree : EXPLANATION.explain(name).orElseThrow()) {
        assertThat(tree.verify()).as(name).isEmpty();
        assertThat(tree.leaves()).as(name).isNotEmpty();
      }
    }
    assertThat(EXPLANATION.explain("plan:npv:M99")).isEmpty();
  }

  @Test
  void costsAreThoseOfThePlan() {
    for (PathwayYear year : PLAN.followed().years()) {
      double shown = year.cost().total().doubleValue();
      assertThat(one("cost:" + year.year()).value().doubleValue()).isCloseTo(shown, within(1e-9));
      assertThat(one("gb_total:" + year.year()).value())
          .isEqualByComparingTo(year.result().gbTotal());
    }
    assertThat(one("discounted_cost").value().doubleValue())
        .isCloseTo(PLAN.followed().discountedCost(FIVE).doubleValue(), within(1e-9));
    for (CostCurve.Step step : PLAN.curve().steps()) {
      String id = step.measure().id();
      assertThat(one("npv:" + id).value().doubleValue())
          .isCloseTo(step.alone().npv().doubleValue(), within(1e-9));
      step.alone()
          .perTonne()
          .ifPresent(
              each ->
                  assertThat(one("per_tonne:" + id).value().doubleValue())
                      .isCloseTo(each.doubleValue(), within(1e-7)));
    }
  }

  /** A row of a coming year is not that of the book: the evidence says what became of it. */
  @Test
  void amountsOfComingYearsSayHowTheyCameAbout() {
    assertThat(one("gb_total:2026").leaves())
        .flatExtracting(leaf -> leaf.source().stream().toList())
        .filteredOn(Source.Row.class::isInstance)
        .extracting(source -> ((Source.Row) source).evidence())
        .anyMatch(text -> text.contains("2026: 6800 × 1.0404 − ") && text.contains("(M06)"));
  }
}
