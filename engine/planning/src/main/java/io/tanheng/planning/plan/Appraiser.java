package io.tanheng.planning.plan;

import io.tanheng.planning.cost.CostCurve;
import io.tanheng.planning.pathway.PathwayEvaluator;
import io.tanheng.planning.pathway.PathwayResult;
import io.tanheng.planning.scenario.Bridge;
import io.tanheng.planning.scenario.Bridges;
import io.tanheng.planning.scenario.Regret;
import io.tanheng.planning.scenario.Regrets;
import io.tanheng.planning.sensitivity.Simulated;
import io.tanheng.planning.sensitivity.Tornado;
import io.tanheng.planning.solver.Solver;
import io.tanheng.planning.solver.Watch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at the pathways of a plan from other sides. */
final class Appraiser {
  private final PathwayEvaluator evaluator;
  private final Solver solver;
  private final Watch watch;
  private final PlanSettings settings;

  Appraiser(PathwayEvaluator evaluator, Solver solver, Watch watch, PlanSettings settings) {
    this.evaluator = evaluator;
    this.solver = solver;
    this.watch = watch;
    this.settings = settings;
  }

  /**
   * The appraisal.
   *
   * @param pathways no-action first
   * @param followed the one that is followed
   */
  Appraisal of(List<PathwayResult> pathways, PathwayResult followed, CostCurve curve) {
    AppraisalSettings own = settings.appraisal();
    return new Appraisal(
        new NextSteps(evaluator, curve, followed, settings.decline()).of(pathways.get(0)),
        bridges(pathways, followed),
        regret(pathways),
        Tornado.of(evaluator, followed, own.swings()),
        Simulated.of(evaluator, followed, own.spreads(), settings.decline(), own.simulation()));
  }

  /** To every year of the pathway that is followed, to the first and the last of the others. */
  private List<Bridge> bridges(List<PathwayResult> pathways, PathwayResult followed) {
    Bridges bridges = new Bridges(evaluator);
    List<Integer> years = evaluator.years().outlook().years();
    List<Integer> ends = List.of(years.get(0), years.get(years.size() - 1));
    List<Bridge> all = new ArrayList<>();
    for (PathwayResult each : pathways) {
      (each == followed ? years : ends)
          .stream().distinct().forEach(year -> all.add(bridges.to(each, year)));
    }
    return all;
  }

  private Optional<Regret> regret(List<PathwayResult> pathways) {
    return settings.appraisal().methods().isEmpty()
        ? Optional.empty()
        : new Regrets(evaluator, solver, settings.limits(), watch, settings.decline())
            .of(pathways, settings.appraisal().methods());
  }
}
