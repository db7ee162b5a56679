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
 * of each year. An elastic one may break wishes (cap, target, decline, budget), each by a slack.
 */
final class PathwayModel {
  private final PathwayProblem problem;
  private final boolean elastic;
  private final LinearProgram program = new LinearProgram();
  private final List<Map<Integer, Integer>> units = new ArrayList<>();
  private final Map<Integer, Integer> credits = new HashMap<>();
  private final Map<Integer, Integer> green = new HashMap<>();
  private final Map<String, Integer> switches = new HashMap<>();
  private final List<Slack> slacks = new ArrayList<>();

  /** A slack: its variable, and the size of what it relaxes. */
  record Slack(String kind, int year, int variable, double scale) {}

  PathwayModel(PathwayProblem problem, boolean elastic) {
    this.problem = problem;
    this.elastic = elastic;
    variables();
    for (int t = 0; t < problem.years().size(); t++) {
      most(t);
      links(t);
      rows(t);
      balance(t);
      decline(t);
      budget(t);
    }
  }

  LinearProgram program() {
    return program;
  }

  List<Slack> slacks() {
    return List.copyOf(slacks);
  }

  /** Units of a measure that begin in a year. */
  double units(int option, int year, double[] values) {
    Integer at = units.get(option).get(year);
    return at == null ? 0 : values[at];
  }

  double green(int year, double[] values) {
    Integer at = green.get(year);
    return at == null ? 0 : values[at];
  }

  private void variables() {
    for (int m = 0; m < problem.options().size(); m++) {
      MeasureOption option = problem.options().get(m);
      Map<Integer, Integer> own = new TreeMap<>();
      for (int k = option.first(); k <= option.last(); k++) {
        own.put(
            k,
            program.variable(
                option.id() + "_" + k, option.most(), option.whole(), option.cost().get(k)));
      }
      units.add(own);
      if (option.committed()) {
        program.atMost("committed_" + m, Map.of(own.get(option.first()), -1.0), -option.most());
      }
    }
    for (int t = 0; t < problem.years().size(); t++) {
      PlanYear year = problem.years().get(t);
      buy("credits_" + t, t, year.creditCost(), credits);
      buy("green_" + t, t, year.greenCost(), green);
    }
  }

  private void buy(String name, int t, OptionalDouble cost, Map<Integer, Integer> into) {
    cost.ifPresent(
        price -> into.put(t, program.variable(name, Double.POSITIVE_INFINITY, false, price)));
  }

  /** Units that work in a year, times a figure of each option. */
  private Map<Integer, Double> working(
      int t, java.util.function.ToDoubleFunction<MeasureOption> of) {
    Map<Integer, Double> terms = new TreeMap<>();
    for (int m = 0; m < problem.options().size(); m++) {
      add(terms, m, t, of.applyAsDouble(problem.options().get(m)));
    }
    return terms;
  }

  private void add(Map<Integer, Double> terms, int m, int t, double times) {
    units
        .get(m)
        .forEach(
            (k, at) -> {
              if (problem.options().get(m).works(k, t)) {
                terms.merge(at, times, Double::sum);
              }
            });
  }

  private void most(int t) {
    for (int m = 0; m < problem.options().size(); m++) {
      Map<Integer, Double> terms = new TreeMap<>();
      add(terms, m, t, 1);
      program.atMost("most_" + m + "_" + t, terms, problem.options().get(m).most());
    }
  }

  /** A measure works only while those that it requires do, and those that it excludes do not. */
  private void links(int t) {
    for (MeasureOption option : problem.options()) {
      for (String other : option.requires()) {
        int at = problem.find(other);
        double needed = at < 0 ? 1 : Math.min(1, problem.options().get(at).most());
        Map<Integer, Double> terms = new TreeMap<>(Map.of(on(option.id(), t), needed));
        if (at >= 0) {
          add(terms, at, t, -1);
        }
        program.atMost("requires_" + option.id() + "_" + other + "_" + t, terms, 0);
      }
      for (String other : option.excludes()) {
        if (problem.find(other) >= 0) {
          Map<Integer, Double> both = Map.of(on(option.id(), t), 1.0, on(other, t), 1.0);
          program.atMost("excludes_" + option.id() + "_" + other + "_" + t, both, 1);
        }
      }
    }
  }

  /** A switch that is on while a measure works. */
  private int on(String id, int t) {
    Integer known = switches.get(id + "_" + t);
    if (known != null) {
      return known;
    }
    int at = program.variable("on_" + id + "_" + t, 1, true, 0);
    switches.put(id + "_" + t, at);
    int m = problem.find(id);
    Map<Integer, Double> terms = new TreeMap<>(Map.of(at, -problem.options().get(m).most()));
    add(terms, m, t, 1);
    program.atMost("on_" + id + "_" + t, terms, 0);
    return at;
  }

  /** Nobody saves more of a row than there is of it: two measures share the same MWh. */
  private void rows(int t) {
    Set<String> lines = new TreeSet<>();
    problem.options().forEach(option -> lines.addAll(option.lines().keySet()));
    for (String line : lines) {
      Map<Integer, Double> terms = working(t, option -> -option.lines().getOrDefault(line, 0.0));
      double amount = problem.years().get(t).amounts().getOrDefault(line, 0.0);
      program.atMost("row_" + line + "_" + t, terms, amount);
    }
    if (green.containsKey(t)) {
      Map<Integer, Double> terms = working(t, option -> -option.megawattHours());
      terms.put(green.get(t), 1.0);
      program.atMost("green_" + t, terms, problem.years().get(t).gridMwh());
    }
  }

  private void balance(int t) {
    PlanYear year = problem.years().get(t);
    year.cap()
        .ifPresent(
            cap -> {
              Map<Integer, Double> terms = change(t);
              Integer bought = credits.get(t);
              Integer power = green.get(t);
              if (bought != null) {
                terms.put(bought, -1.0);
              }
              if (power != null) {
                terms.put(power, -year.gridFactor());
              }
              double bound = cap + year.ownProjects() - year.unabated();
              wish("residual_cap", t, terms, bound, year.unabated());
            });
    year.most()
        .ifPresent(
            most -> wish("total_target", t, change(t), most - year.unabated(), year.unabated()));
  }

  private Map<Integer, Double> change(int t) {
    return working(t, option -> option.change().get(t));
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
    wish("intensity", t, terms, share * before - year.unabated(), year.unabated());
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
                Integer begun = units.get(m).get(t);
                if (begun != null) {
                  terms.put(begun, problem.options().get(m).capex());
                }
              }
              wish("budget", t, terms, budget, Math.max(budget, 1));
            });
  }

  private void wish(String kind, int t, Map<Integer, Double> terms, double bound, double scale) {
    if (elastic) {
      int at = program.variable("slack_" + kind + "_" + t, Double.POSITIVE_INFINITY, false, 0);
      terms.put(at, -1.0);
      slacks.add(new Slack(kind, problem.years().get(t).year(), at, Math.max(1, scale)));
    }
    program.atMost(kind + "_" + t, terms, bound);
  }
}
