package io.tanheng.planning.optimum;

import io.tanheng.planning.solver.Solution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads a choice out of the solution of a program. */
final class Choices {
  private static final double NOISE = 1e-6;

  /** Credits beyond what must be covered are bought for points only from so many tonnes on. */
  private static final double FOR_POINTS = 1e-4;

  private final PathwayProblem problem;
  private final PathwayModel model;
  private final Solution.Found found;
  private final SortedMap<String, SortedMap<Integer, Double>> units = new TreeMap<>();
  private final List<Double> tonnes = new ArrayList<>();
  private final List<Double> green = new ArrayList<>();
  private final List<Double> credits = new ArrayList<>();
  private final List<Excess> excess = new ArrayList<>();

  private Choices(PathwayProblem problem, PathwayModel model, Solution.Found found) {
    this.problem = problem;
    this.model = model;
    this.found = found;
    for (int m = 0; m < problem.options().size(); m++) {
      for (int k = 0; k < problem.years().size(); k++) {
        double begun = model.units().begun(m, k, found.values());
        if (begun > NOISE) {
          units.computeIfAbsent(problem.options().get(m).id(), id -> new TreeMap<>()).put(k, begun);
        }
      }
    }
    excess();
    for (int t = 0; t < problem.years().size(); t++) {
      tonnes.add(tonnes(t));
      green.add(Math.floor(model.green(t, found.values()) / NOISE) * NOISE);
      credits.add(credits(t));
    }
  }

  /** The choice that a solution of the model is. */
  static Choice of(PathwayProblem problem, PathwayModel model, Solution.Found found) {
    return new Choices(problem, model, found).choice();
  }

  private Choice choice() {
    Holdings holdings =
        new Holdings(Pathways.holdings(problem, model, found.values()).working(), credits);
    List<Double> points = problem.scores().stream().map(score -> score.points(holdings)).toList();
    for (int t = 0; t < points.size(); t++) {
      missing(t, points.get(t));
    }
    double cost = cost();
    double gap = Solution.Found.gap(cost, Math.min(cost, found.bound()));
    return new Choice(
        units,
        green,
        credits,
        cost,
        found.exhausted() ? 0 : gap,
        found.exhausted(),
        excess,
        tonnes,
        points,
        Optional.empty());
  }

  private void excess() {
    for (PathwayModel.Slack slack : model.slacks()) {
      double given = found.values()[slack.variable()];
      if (given > NOISE * Math.max(1, slack.scale()) && !slack.kind().equals("points")) {
        excess.add(new Excess(slack.kind(), slack.subject(), slack.year(), given));
      }
    }
  }

  /** Points are told as they are, whatever the program took them for. */
  private void missing(int t, double points) {
    PlanYear year = problem.years().get(t);
    double lacking = year.points().orElse(points) - points;
    if (lacking > NOISE) {
      excess.add(new Excess("points", "", year.year(), lacking));
    }
  }

  private double tonnes(int t) {
    double sum = problem.years().get(t).unabated();
    for (MeasureOption option : problem.options()) {
      for (var begun : units.getOrDefault(option.id(), new TreeMap<>()).entrySet()) {
        if (option.works(begun.getKey(), t)) {
          sum += option.change().get(t) * begun.getValue();
        }
      }
    }
    return sum;
  }

  /**
   * What must be bought to the last gram: the solver's own figure is as coarse as its tolerance.
   */
  private double credits(int t) {
    PlanYear year = problem.years().get(t);
    double bought = model.credits(t, found.values());
    double needed = needed(year, t);
    return model.points().containsKey(t) && bought > needed + FOR_POINTS ? bought : needed;
  }

  private double needed(PlanYear year, int t) {
    OptionalDouble cap = year.cap();
    if (year.creditCost().isEmpty() || cap.isEmpty()) {
      return 0;
    }
    double given =
        excess.stream()
            .filter(each -> each.kind().equals("residual_cap") && each.year() == year.year())
            .mapToDouble(Excess::amount)
            .sum();
    double covered =
        year.ownProjects() + green.get(t) * year.gridFactor() + cap.getAsDouble() + given;
    return Math.max(0, tonnes.get(t) - covered);
  }

  private double cost() {
    double sum = problem.fixedCost();
    for (MeasureOption option : problem.options()) {
      for (var begun : units.getOrDefault(option.id(), new TreeMap<>()).entrySet()) {
        sum += option.cost().get(begun.getKey()) * begun.getValue();
      }
    }
    for (int t = 0; t < problem.years().size(); t++) {
      PlanYear year = problem.years().get(t);
      sum += credits.get(t) * year.creditCost().orElse(0);
      sum += green.get(t) * year.greenCost().orElse(0);
    }
    return sum;
  }
}
