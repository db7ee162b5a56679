package io.tanheng.planning.plan;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.factors.issue.Issue;
import io.tanheng.planning.cost.CostCurve;
import io.tanheng.planning.optimum.Optimised;
import io.tanheng.planning.pathway.PathwayResult;
import io.tanheng.planning.year.Outlook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The plan of a book.
 *
 * @param base the reporting year, evaluated
 * @param outlook what is expected
 * @param settings what was asked for
 * @param curve measures in the order of adoption, all their units, in the first year of the plan
 * @param leftOut measures that the curve leaves out, as they exclude one before them
 * @param scenarios no-action, announced and the planner's own, each evaluated by the engine
 * @param optimised the cheapest pathway; absent where the time was over before any was found
 * @param pointsLost where points are lost; absent under a profile of thresholds
 * @param calendar what expires when
 * @param appraisal pathways looked at from other sides
 * @param findings what is to be known of the plan
 */
public record Plan(
    Evaluation base,
    Outlook outlook,
    PlanSettings settings,
    CostCurve curve,
    List<String> leftOut,
    List<PathwayResult> scenarios,
    Optional<Optimised> optimised,
    Optional<PointsLost> pointsLost,
    ClaimCalendar calendar,
    Appraisal appraisal,
    List<Issue> findings) {
  public Plan {
    leftOut = List.copyOf(leftOut);
    scenarios = List.copyOf(scenarios);
    findings = List.copyOf(findings);
  }

  /** No-action, announced and the planner's own, then the optimised one where there is one. */
  public List<PathwayResult> pathways() {
    List<PathwayResult> all = new ArrayList<>(scenarios);
    optimised.ifPresent(each -> all.add(each.result()));
    return all;
  }

  /** The pathway that is followed: the optimised one, else what is announced. */
  public PathwayResult followed() {
    return optimised.map(Optimised::result).orElseGet(() -> scenarios.get(1));
  }
}
