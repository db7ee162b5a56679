package io.tanheng.planning.plan;

import io.tanheng.planning.cost.CostCurve;
import io.tanheng.planning.pathway.PathwayEvaluator;
import io.tanheng.planning.pathway.PathwayResult;
import io.tanheng.planning.scenario.Bridge;
import io.tanheng.planning.scenario.Bridges;
import io.tanheng.planning.scenario.Regret;
import io.tanheng.planning.scenario.Regrets;
import io.tanheng.planning.sensitivity.Chances;
import io.tanheng.planning.sensitivity.Simulated;
import io.tanheng.planning.sensitivity.Tornado;
import io.tanheng.planning.solver.Solver;
import io.tanheng.planning.solver.Watch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** Looks at the pathways of a plan from other sides. */
final class Appraiser {
  private final PathwayEvaluator evaluator;
  private final Solver solver;
  private final Watch watch;
  private final PlanSettings settings;
  private final BooleanSupplier over;
  private boolean halted;

  Appraiser(PathwayEvaluator evaluator, Solver solver, Watch watch, PlanSettings settings) {
    this.evaluator = evaluator;
    this.solver = solver;
    this.watch = watch;
    this.settings = settings;
    this.over = new Patience(watch, settings.limits());
  }

  /**
   * The appraisal.
   *
   * @param pathways no-action first
   * @param followed the one that is followed
   */
  Appraisal of(List<PathwayResult> pathways, PathwayResult followed, CostCurve curve) {
    AppraisalSettings own = settings.appraisal();
    NextYear next =
        new NextSteps(evaluator, curve, followed, settings.decline()).of(pathways.get(0));
    List<Bridge> bridges = ends(pathways);
    boolean whole = between(followed, bridges);
    Optional<Regret> regret = regret(pathways);
    Optional<Tornado> tornado = Tornado.of(evaluator, followed, own.swings(), over);
    Optional<Chances> chances =
        Simulated.of(
            evaluator, followed, own.spreads(), settings.decline(), own.simulation(), over);
    List<Side> leftOut = new ArrayList<>();
    leftOut(!whole, Side.BRIDGES, leftOut);
    leftOut(regret.isEmpty() && !own.methods().isEmpty() && halted, Side.REGRET, leftOut);
    leftOut(tornado.isEmpty(), Side.TORNADO, leftOut);
    leftOut(chances.isEmpty(), Side.CHANCES, leftOut);
    return new Appraisal(next, bridges, regret, tornado, chances, leftOut);
  }

  private static void leftOut(boolean left, Side side, List<Side> leftOut) {
    if (left) {
      leftOut.add(side);
    }
  }

  /** To the first and the last year of every pathway. */
  private List<Bridge> ends(List<PathwayResult> pathways) {
    Bridges bridges = new Bridges(evaluator);
    List<Integer> years = evaluator.years().outlook().years();
    List<Integer> ends = Stream.of(years.get(0), years.get(years.size() - 1)).distinct().toList();
    List<Bridge> all = new ArrayList<>();
    pathways.forEach(each -> ends.forEach(year -> all.add(bridges.to(each, year))));
    return all;
  }

  /** To the years between of the pathway that is followed; whether there was time for all. */
  private boolean between(PathwayResult followed, List<Bridge> all) {
    Bridges bridges = new Bridges(evaluator);
    List<Integer> years = evaluator.years().outlook().years();
    List<Bridge> between = new ArrayList<>();
    for (int i = 1; i < years.size() - 1; i++) {
      if (over.getAsBoolean()) {
        return false;
      }
      between.add(bridges.to(followed, years.get(i)));
    }
    int at = 0;
    while (!all.get(at).scenario().equals(followed.pathway().name())) {
      at++;
    }
    all.addAll(at + 1, between);
    return true;
  }

  private Optional<Regret> regret(List<PathwayResult> pathways) {
    if (settings.appraisal().methods().isEmpty()) {
      return Optional.empty();
    }
    halted = over.getAsBoolean();
    return halted
        ? Optional.empty()
        : new Regrets(evaluator, solver, settings.limits(), watch, settings.decline())
            .of(pathways, settings.appraisal().methods());
  }
}
