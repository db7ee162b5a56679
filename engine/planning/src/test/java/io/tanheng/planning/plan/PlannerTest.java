package io.tanheng.planning.plan;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.method.AccountingMethods;
import io.tanheng.accounting.uncertainty.simulation.Settings;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Outcome;
import io.tanheng.planning.ExampleBook;
import io.tanheng.planning.cost.CostCurve;
import io.tanheng.planning.cost.Discounting;
import io.tanheng.planning.optimum.Aim;
import io.tanheng.planning.optimum.Excess;
import io.tanheng.planning.optimum.Optimised;
import io.tanheng.planning.pathway.Adoption;
import io.tanheng.planning.pathway.PathwayResult;
import io.tanheng.planning.pathway.PathwayYear;
import io.tanheng.planning.scenario.Bridge;
import io.tanheng.planning.solver.Limits;
import io.tanheng.planning.solver.Solution;
import io.tanheng.planning.solver.Solver;
import io.tanheng.planning.solver.Watch;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plan of the example park. */
class PlannerTest {
  private static final Discounting FIVE = new Discounting(new BigDecimal("0.05"));

  private static final AppraisalSettings APPRAISAL =
      AppraisalSettings.usual(
          List.of(AccountingMethods.find("ndrc-910-2025").orElseThrow()), Settings.of(2000, 7));

  /** Planned once: nothing changes it. */
  private static final Plan EXAMPLE = plan(ExampleBook.evaluation());

  @TempDir private Path folder;

  private static PlanSettings settings(Adoption... own) {
    return new PlanSettings(
        FIVE,
        new BigDecimal("0.04"),
        Limits.of(Duration.ofSeconds(20)),
        Aim.CHEAPEST,
        List.of(own),
        APPRAISAL);
  }

  private static Outcome<Plan> planned(Evaluation base, Adoption... own) {
    return Planner.plan(base, ExampleBook.CATALOG, settings(own), Solver.best(), Watch.NOBODY);
  }

  private static Plan plan(Evaluation base) {
    return planned(base).asOptional().orElseThrow();
  }

  @Test
  void programAndEngineAgree() {
    Optimised optimised = EXAMPLE.optimised().orElseThrow();
    assertThat(optimised.agreed()).isTrue();
    assertThat(optimised.choice().excess()).isEmpty();
    for (PathwayYear year : optimised.result().years()) {
      assertThat(year.result().residual()).isLessThan(new BigDecimal("0.000001"));
      assertThat(year.result().evaluation().claim().zeroCarbon()).isTrue();
      assertThat(year.cost().invested()).isLessThanOrEqualTo(new BigDecimal(500));
      assertThat(year.result().findings()).isEmpty();
    }
    assertThat(optimised.result().years().get(5).result().gbTotal())
        .isLessThanOrEqualTo(new BigDecimal(9500));
  }

  @Test
  void whatIsUnderWayIsHeldAndLinksAreKept() {
    Plan plan = EXAMPLE;
    List<Adoption> chosen = plan.optimised().orElseThrow().result().pathway().adoptions();
    var byId = chosen.stream().collect(Collectors.groupingBy(Adoption::measure));
    assertThat(byId.get("M06")).extracting(Adoption::year).containsExactly(2025);
    assertThat(byId.containsKey("M03") && byId.containsKey("M04")).isFalse();
    assertThat(requireNonNull(byId.get("M08")).get(0).year())
        .isGreaterThanOrEqualTo(requireNonNull(byId.get("M07")).get(0).year());
    assertThat(plan.scenarios().get(1).pathway().adoptions())
        .extracting(Adoption::measure)
        .containsExactly("M06");
  }

  @Test
  void theIntensityFallsByFourPerCentWhereItIsHeld() {
    PathwayResult result = EXAMPLE.optimised().orElseThrow().result();
    for (PathwayYear year : result.years()) {
      BigDecimal decline =
          year.result().evaluation().indicators().stream()
              .filter(each -> each.definition().no() == 26)
              .findFirst()
              .orElseThrow()
              .value()
              .orElseThrow()
              .value();
      assertThat(decline.doubleValue()).isGreaterThanOrEqualTo(0.04 - 1e-6);
    }
  }

  /** What a measure requires stands before it, what excludes one before is left out. */
  @Test
  void theCurveIsInTheOrderOfAdoption() {
    Plan plan = EXAMPLE;
    List<String> order = plan.curve().steps().stream().map(step -> step.measure().id()).toList();
    assertThat(order.indexOf("M07")).isLessThan(order.indexOf("M08"));
    assertThat(plan.leftOut()).containsExactly("M03");
    CostCurve.Step solar = plan.curve().steps().get(0);
    assertThat(solar.measure().id()).isEqualTo("M01");
    assertThat(solar.measure().tonnes().doubleValue()).isCloseTo(4 * 1050 * 0.522, within(1e-9));
    assertThat(plan.curve().misranked()).isNotEmpty();
  }

  @Test
  void pointsLostAddUpToWhatIsMissing() {
    PointsLost lost = EXAMPLE.pointsLost().orElseThrow();
    BigDecimal sum =
        lost.each().stream().map(LostPoints::lost).reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(lost.total().add(sum).doubleValue()).isCloseTo(110, within(1e-9));
    assertThat(lost.next()).isEmpty();
    assertThat(lost.each())
        .filteredOn(each -> each.indicator().definition().no() == 13)
        .allSatisfy(
            each -> {
              assertThat(each.measures()).containsExactly("M04");
              assertThat(each.creation()).containsExactly("5.4.4");
            });
  }

  @Test
  void theCalendarSaysWhatEnds() {
    ClaimCalendar calendar = EXAMPLE.calendar();
    assertThat(calendar.expiries())
        .filteredOn(each -> !each.kind().equals("asset") && !each.kind().equals("lot"))
        .extracting(each -> each.kind() + " " + each.day())
        .containsExactly(
            "zero_carbon_claim 2024-12-31",
            "planned_certificates 2026-12-31",
            "planned_credits 2027-03-31",
            "grade_certificate 2029-04-19",
            "post_evaluation 2029-04-19");
    assertThat(calendar.nextResidual().doubleValue() * 85 / 10_000)
        .isCloseTo(calendar.nextCost().orElseThrow().doubleValue(), within(1e-6));
  }

  /** Nothing is for sale and nothing may stay uncovered: the plan says by how much it does. */
  @Test
  void wishesThatContradictEachOtherAreSaid() throws IOException {
    Evaluation base =
        ExampleBook.evaluation(
            folder,
            "outlook",
            "year,output,residual_cap,budget\n2025,122000,0,100\n",
            "targets",
            "year,kind,value\n2025,score,109.5\n");
    Plan plan = plan(base);
    Optimised optimised = plan.optimised().orElseThrow();
    assertThat(optimised.choice().excess()).extracting(Excess::kind).contains("residual_cap");
    double residual = optimised.result().years().get(0).result().residual().doubleValue();
    double given =
        optimised.choice().excess().stream()
            .filter(each -> each.kind().equals("residual_cap"))
            .mapToDouble(Excess::amount)
            .sum();
    assertThat(given).isCloseTo(residual, within(0.1));
    assertThat(plan.findings()).extracting(Issue::code).contains("score-target-missed");
  }

  /** A measure that could never begin is no measure to be left out in silence. */
  @Test
  void whatIsRequiredMayNotBeExcluded() {
    String measures = "measure_id,name,requires,excludes\nA,First,B,\nB,Second,,A\nC,Third,A,A\n";
    assertThatThrownBy(() -> ExampleBook.evaluation(folder, "measures", measures))
        .hasMessageContaining("requires-excluded")
        .hasMessageContaining("row=2")
        .hasMessageContaining("row=4");
  }

  @Test
  void yearsWithoutARowOfTheOutlookAreSaid() throws IOException {
    Evaluation base =
        ExampleBook.evaluation(
            folder,
            "outlook",
            "year,credit_price\n2025,85\n2027,90\n",
            "targets",
            "year,kind,value\n");
    assertThat(plan(base).findings())
        .filteredOn(each -> each.code().equals("outlook-years-missing"))
        .extracting(each -> each.fact("years"))
        .containsExactly("2026");
    assertThat(EXAMPLE.findings()).extracting(Issue::code).doesNotContain("outlook-years-missing");
  }

  /** Who wants the plan now gets it, without the sides that take long, and is told. */
  @Test
  void aPlanThatIsWantedAtOnceLeavesSidesOut() {
    Watch impatient =
        new Watch() {
          @Override
          public boolean stopped() {
            return true;
          }

          @Override
          public void standing(Solution soFar, Duration spent) {}
        };
    Plan plan =
        Planner.plan(EXAMPLE.base(), ExampleBook.CATALOG, settings(), Solver.best(), impatient)
            .asOptional()
            .orElseThrow();
    Appraisal appraisal = plan.appraisal();
    assertThat(appraisal.leftOut()).containsExactly(Side.values());
    assertThat(appraisal.tornado()).isEmpty();
    assertThat(appraisal.chances()).isEmpty();
    assertThat(appraisal.regret()).isEmpty();
    assertThat(appraisal.bridges()).extracting(Bridge::year).containsOnly(2025, 2030);
    assertThat(plan.findings())
        .extracting(Issue::code)
        .contains(
            "side-left-out.bridges",
            "side-left-out.regret",
            "side-left-out.tornado",
            "side-left-out.chances");
    assertThat(EXAMPLE.appraisal().leftOut()).isEmpty();
  }

  @Test
  void aPathwayOfOnesOwnIsCheckedAndEvaluated() {
    Evaluation base = EXAMPLE.base();
    Outcome<Plan> refused =
        planned(
            base,
            new Adoption("M99", 2026, BigDecimal.ONE),
            new Adoption("M01", 2050, BigDecimal.ONE));
    assertThat(refused.issues())
        .extracting(Issue::code)
        .containsExactly("own-pathway-unknown", "own-pathway-year");
    Plan plan = planned(base, new Adoption("M01", 2026, BigDecimal.ONE)).asOptional().orElseThrow();
    PathwayResult own = plan.scenarios().get(2);
    PathwayResult none = plan.scenarios().get(0);
    assertThat(own.years().get(0).result().gbTotal())
        .isEqualByComparingTo(none.years().get(0).result().gbTotal());
    assertThat(
            none.years().get(1).result().gbTotal().subtract(own.years().get(1).result().gbTotal()))
        .isCloseTo(new BigDecimal("534.45"), within(new BigDecimal("0.000001")));
    double annuity = 330 * 0.05 / (1 - Math.pow(1.05, -25));
    assertThat(own.years().get(1).cost().total().doubleValue())
        .isCloseTo(annuity + 5 - 1050 * 680 / 10_000.0, within(1e-9));
  }
}
