package io.tanheng.planning.plan;

import io.tanheng.planning.cost.Discounting;
import io.tanheng.planning.pathway.Adoption;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/**
 * What a planner asks for.
 *
 * @param discounting rate
 * @param decline of the intensity that is held, a year, a fraction; 0 where it is not
 * @param limit for each program that is solved
 * @param own a pathway of the planner's own; empty where there is none
 * @param appraisal how pathways are looked at from other sides
 */
public record PlanSettings(
    Discounting discounting,
    BigDecimal decline,
    Duration limit,
    List<Adoption> own,
    AppraisalSettings appraisal) {
  public PlanSettings {
    own = List.copyOf(own);
  }
}
