package io.tanheng.planning.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.uncertainty.simulation.Settings;
import io.tanheng.planning.ExampleBook;
import io.tanheng.planning.cost.CostCurve;
import io.tanheng.planning.cost.Discounting;
import io.tanheng.planning.optimum.Aim;
import io.tanheng.planning.pathway.Adoption;
import io.tanheng.planning.pathway.PathwayResult;
import io.tanheng.planning.solver.Limits;
import io.tanheng.planning.solver.Solver;
import io.tanheng.planning.solver.Watch;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Eight measures of a published park as a book: 184 000 t in 2025, at least 50 000 t a year to be
 * saved, 35 000 · 10⁴ CNY to be invested in all, two measures that take a year longer. The
 * published portfolio is the one of least net present cost of all 255 sets.
 */
class PublishedPortfolioTest {
  private static final String MEASURES =
      """
      measure_id,name,reduction,capex,opex,lifetime,earliest,resources
      P01,P01,2500,1200,-340,8,2026,capital:1200 u
      P02,P02,8600,2800,-1090,10,2026,capital:2800 u
      P03,P03,5200,1600,-695,8,2026,capital:1600 u
      P04,P04,12500,3600,-1200,12,2027,capital:3600 u
      P05,P05,24000,9800,-1390,15,2027,capital:9800 u
      P06,P06,3300,4200,-380,12,2027,capital:4200 u
      P07,P07,16500,10500,-800,20,2027,capital:10500 u
      P08,P08,2200,8500,-860,10,2027,capital:8500 u
      """;

  @TempDir private Path folder;
  private Plan plan;

  @BeforeEach
  void planned() throws IOException {
    Evaluation base =
        ExampleBook.evaluation(
            folder,
            "park",
            "key,value\npark_id,P-PUBLISHED\nname,Published\npark_type,industrial\n"
                + "province,CN-SH\nreporting_year,2025\nclaim_date,2026-03-31\n"
                + "occupancy_rate,92\nresources,capital:35000 u\n",
            "activity",
            "line_id,period,category,activity,quantity,unit,ef,ef_unit,evidence\n"
                + "L1,2025,purchased_heat,heat,1840000,GJ,0.1,tCO2/GJ,published\n",
            "history",
            "year,output\n2025,100000\n",
            "offsets",
            "lot_id,kind,project_id,vintage,quantity,unit\n",
            "indicators",
            "no,status\n",
            "targets",
            "year,kind,value\n2027,gb_total,134000\n2028,gb_total,134000\n"
                + "2029,gb_total,134000\n2030,gb_total,134000\n",
            "outlook",
            "year\n2026\n2027\n2028\n2029\n2030\n",
            "measures",
            MEASURES);
    PlanSettings settings =
        new PlanSettings(
            new Discounting(new BigDecimal("0.05")),
            BigDecimal.ZERO,
            Limits.of(Duration.ofSeconds(20)),
            Aim.CHEAPEST,
            List.of(),
            AppraisalSettings.usual(List.of(), Settings.of(100, 1)));
    plan =
        Planner.plan(base, ExampleBook.CATALOG, settings, Solver.best(), Watch.NOBODY)
            .asOptional()
            .orElseThrow();
  }

  @Test
  void theOptimiserFindsThePublishedPortfolioAndItsPath() {
    PathwayResult found = plan.optimised().orElseThrow().result();
    assertThat(found.pathway().adoptions())
        .extracting(Adoption::measure)
        .containsExactly("P01", "P02", "P03", "P04", "P05");
    assertThat(total(plan.scenarios().get(0).years().stream().map(y -> y.result().gbTotal())))
        .isEqualByComparingTo("920000");
    assertThat(found.years())
        .extracting(year -> year.result().gbTotal().stripTrailingZeros().toPlainString())
        .containsExactly("167700", "131200", "131200", "131200", "131200");
    assertThat(total(found.years().stream().map(year -> year.cost().invested())))
        .isEqualByComparingTo("19000");
    assertThat(plan.optimised().orElseThrow().agreed()).isTrue();
    assertThat(plan.optimised().orElseThrow().choice().searched()).isTrue();
  }

  /** The table of costs as the plan prints it. */
  @Test
  void theCurveHoldsThePublishedCosts() {
    List<CostCurve.Step> steps = plan.curve().steps();
    assertThat(steps)
        .extracting(
            step ->
                step.measure().id()
                    + " "
                    + step.alone().npv().setScale(4, RoundingMode.HALF_UP)
                    + " "
                    + step.alone().perTonne().orElseThrow().setScale(4, RoundingMode.HALF_UP)
                    + " "
                    + step.alone().payback().orElseThrow().setScale(3, RoundingMode.HALF_UP))
        .containsExactly(
            "P04 -7035.9020 -469.0601 3.000",
            "P02 -5616.6911 -653.1036 2.569",
            "P05 -4627.7247 -128.5479 7.050",
            "P03 -2891.9329 -695.1762 2.302",
            "P01 -997.4923 -498.7462 3.529",
            "P07 530.2317 16.0676 13.125",
            "P06 831.9644 210.0920 11.053",
            "P08 1859.3080 845.1400 9.884");
    BigDecimal npv = total(steps.subList(0, 5).stream().map(step -> step.alone().npv()));
    assertThat(npv.setScale(3, RoundingMode.HALF_UP)).isEqualTo("-21169.743");
  }

  private static BigDecimal total(Stream<BigDecimal> figures) {
    return figures.reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
