package io.tanheng.planning.optimum;

import io.tanheng.planning.solver.LinearProgram;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The program of a problem: units of each measure that begin in each year, credits and green power
 * of each year, points. An elastic one may break wishes (cap, target, decline, budget, points …),
 * each by a slack.
 */
final class PathwayModel {
  /** Points are aimed at a little above, so that the noise of a solver leaves none below. */
  static final double MARGIN = 1e-6;

  /** What is no wish but a fact is given up last. */
  private static final double FACT = 1e-4;

  private final PathwayProblem problem;
  private final boolean elastic;
  private final LinearProgram program;
  private final UnitRows units;
  private final Map<Integer, Integer> credits = new HashMap<>();
  private final Map<Integer, Integer> green = new HashMap<>();
  private final Map<Integer, PointRows> points = new TreeMap<>();
  private final List<Slack> slacks = new ArrayList<>();

  /** A slack: its variable, and the size of what it relaxes. */
  record Slack(String kind, String subject, int year, int variable, double scale) {}

  PathwayModel(PathwayProblem problem, Goal goal, boolean elastic, Levels levels) {
    this.problem = problem;
    this.elastic = elastic;
    this.program = new LinearProgram(problem.fixedCost());
    this.units = new UnitRows(problem, program);
    for (int t = 0; t < problem.years().size(); t++) {
      PlanYear year = problem.years().get(t);
      buy("credits_" + t, t, year.creditCost(), credits);
      buy("green_" + t, t, year.greenCost(), green);
    }
    for (int t = 0; t < problem.years().size(); t++) {
      boolean aimed = goal.objective() == Objective.POINTS && goal.year() == t;
      if (!problem.scores().isEmpty() && (aimed || problem.years().get(t).points().isPresent())) {
        points.put(t, new PointRows(problem, program, units, credits, levels, t));
      }
      rows(t);
      resources(t);
      balance(t);
      decline(t);
      budget(t);
    }
    committed();
    points.keySet().forEach(this::wishPoints);
    goal.spend().ifPresent(this::spend);
  }

  LinearProgram program() {
    return program;
  }

  List<Slack> slacks() {
    return List.copyOf(slacks);
  }

  UnitRows units() {
    return units;
  }

  /** Points of the years that are aimed at. */
  Map<Integer, PointRows> points() {
    return points;
  }

  double green(int year, double[] values) {
    Integer at = green.get(year);
    return at == null ? 0 : values[at];
  }

  double credits(int year, double[] values) {
    Integer at = credits.get(year);
    return at == null ? 0 : values[at];
  }

  /** By how much a wish of a year is given up. */
  double givenUp(String kind, int year, double[] values) {
    int calendar = problem.years().get(year).year();
    return slacks.stream()
        .filter(slack -> slack.kind().equals(kind) && slack.year() == calendar)
        .mapToDouble(slack -> values[slack.variable()])
        .sum();
  }

  private void buy(String name, int t, OptionalDouble cost, Map<Integer, Integer> into) {
    cost.ifPresent(
        price -> into.put(t, program.variable(name, Double.POSITIVE_INFINITY, false, price)));
  }

  /** Nobody saves more of a row than there is of it: two measures share the same MWh. */
  private void rows(int t) {
    Set<String> lines = new TreeSet<>();
    problem.options().forEach(option -> lines.addAll(option.lines().keySet()));
    for (String line : lines) {
      Map<Integer, Double> terms =
          units.working(t, option -> -option.lines().getOrDefault(line, 0.0));
      if (terms.values().stream().anyMatch(each -> each > 0)) {
        double amount = problem.years().get(t).amounts().getOrDefault(line, 0.0);
        program.atMost("row_" + line + "_" + t, terms, amount);
      }
    }
    if (green.containsKey(t)) {
      Map<Integer, Double> terms = units.working(t, option -> -option.megawattHours());
      terms.put(green.get(t), 1.0);
      program.atMost("green_" + t, terms, problem.years().get(t).gridMwh());
    }
  }

  private void resources(int t) {
    problem
        .resources()
        .forEach(
            (name, amount) -> {
              Map<Integer, Double> terms =
                  units.working(t, option -> option.resources().getOrDefault(name, 0.0));
              if (!terms.isEmpty()) {
                wish("resource", name, t, terms, amount, Math.max(amount, 1) * FACT);
              }
            });
  }

  private void balance(int t) {
    PlanYear year = problem.years().get(t);
    year.cap()
        .ifPresent(
            cap -> {
              Map<Integer, Double> terms = change(t);
              put(terms, credits, t, -1);
              put(terms, green, t, -year.gridFactor());
              double bound = cap + year.ownProjects() - year.unabated();
              wish("residual_cap", "", t, terms, bound, year.unabated());
            });
    year.most()
        .ifPresent(
            most ->
                wish("total_target", "", t, change(t), most - year.unabated(), year.unabated()));
    Integer bought = credits.get(t);
    if (bought != null && year.creditShare().isPresent()) {
      double share = year.creditShare().getAsDouble();
      Map<Integer, Double> terms = units.working(t, option -> -share * option.change().get(t));
      terms.put(bought, 1.0);
      wish("credit_share", "", t, terms, share * year.unabated(), year.unabated());
    }
  }

  private static void put(Map<Integer, Double> terms, Map<Integer, Integer> at, int t, double by) {
    if (at.containsKey(t)) {
      terms.put(at.get(t), by);
    }
  }

  private Map<Integer, Double> change(int t) {
    return units.working(t, option -> option.change().get(t));
  }

  private void decline(int t) {
    PlanYear year = problem.years().get(t);
    if (year.decline().isEmpty()) {
      return;
    }
    double share = year.decline().getAsDouble();
    Map<Integer, Double> terms = change(t);
    double before = year.before().orElse(0);
    if (year.before().isEmpty()) {
      change(t - 3).forEach((at, tonnes) -> terms.merge(at, -share * tonnes, Double::sum));
      before = problem.years().get(t - 3).unabated();
    }
    wish("intensity", "", t, terms, share * before - year.unabated(), year.unabated());
  }

  private void budget(int t) {
    problem
        .years()
        .get(t)
        .budget()
        .ifPresent(
            budget -> {
              Map<Integer, Double> terms = new TreeMap<>();
              for (int m = 0; m < problem.options().size(); m++) {
                put(terms, units.begun(m), t, problem.options().get(m).capex());
              }
              wish("budget", "", t, terms, budget, Math.max(budget, 1));
            });
  }

  /** What is under way is held with all its units. */
  private void committed() {
    for (int m = 0; m < problem.options().size(); m++) {
      MeasureOption option = problem.options().get(m);
      Integer first = units.begun(m).get(option.first());
      if (option.committed() && first != null) {
        Map<Integer, Double> terms = new TreeMap<>(Map.of(first, -1.0));
        double scale = Math.max(option.most(), 1e-3) * FACT;
        wish("committed", option.id(), option.first(), terms, -option.most(), scale);
      }
    }
  }

  private void wishPoints(int t) {
    OptionalDouble wished = problem.years().get(t).points();
    if (wished.isPresent()) {
      PointRows rows = java.util.Objects.requireNonNull(points.get(t));
      Map<Integer, Double> terms = new TreeMap<>();
      rows.terms().forEach((at, worth) -> terms.put(at, -worth));
      double bound = rows.fixed() - wished.getAsDouble() - MARGIN;
      wish("points", "", t, terms, bound, wished.getAsDouble());
    }
  }

  /** The whole plan costs no more. */
  private void spend(double most) {
    Map<Integer, Double> terms = new TreeMap<>();
    for (int i = 0; i < program.variables().size(); i++) {
      terms.put(i, program.variables().get(i).cost());
    }
    wish("spend", "", 0, terms, most - program.constant(), Math.max(most, 1));
  }

  private void wish(
      String kind, String subject, int t, Map<Integer, Double> terms, double bound, double scale) {
    if (elastic) {
      int at = program.variable("slack_" + kind + subject + t, Double.POSITIVE_INFINITY, false, 0);
      terms.put(at, -1.0);
      int year = problem.years().get(t).year();
      slacks.add(new Slack(kind, subject, year, at, scale));
    }
    program.atMost(kind + subject + "_" + t, terms, bound);
  }
}
