package io.tanheng.planning.plan;

import io.tanheng.accounting.uncertainty.simulation.Settings;
import io.tanheng.planning.cost.Discounting;
import io.tanheng.planning.optimum.Aim;
import io.tanheng.planning.pathway.Adoption;
import io.tanheng.planning.solver.Limits;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/**
 * What a planner asks for.
 *
 * @param discounting rate
 * @param decline of the intensity that is held, a year, a fraction; 0 where it is not
 * @param limits of the search for the best pathway
 * @param aim what the best pathway is
 * @param own a pathway of the planner's own; empty where there is none
 * @param appraisal how pathways are looked at from other sides
 */
public record PlanSettings(
    Discounting discounting,
    BigDecimal decline,
    Limits limits,
    Aim aim,
    List<Adoption> own,
    AppraisalSettings appraisal) {
  public PlanSettings {
    own = List.copyOf(own);
  }

  /** What is usual: 5 %, 4 % less intensity a year, ten seconds for the least cost. */
  public static PlanSettings usual() {
    return new PlanSettings(
        new Discounting(new BigDecimal("0.05")),
        new BigDecimal("0.04"),
        Limits.of(Duration.ofSeconds(10)),
        Aim.CHEAPEST,
        List.of(),
        AppraisalSettings.usual(List.of(), Settings.of(100, 1)));
  }
}
