package io.tanheng.planning.optimum;

import io.tanheng.planning.solver.LinearProgram;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** Units of each measure that begin in each year, how many work, and which need which. */
final class UnitRows {
  private final PathwayProblem problem;
  private final LinearProgram program;
  private final List<Map<Integer, Integer>> begun = new ArrayList<>();
  private final Map<String, Integer> switches = new HashMap<>();

  UnitRows(PathwayProblem problem, LinearProgram program) {
    this.problem = problem;
    this.program = program;
    problem.options().forEach(this::variables);
    for (int t = 0; t < problem.years().size(); t++) {
      for (int m = 0; m < problem.options().size(); m++) {
        Map<Integer, Double> terms = new TreeMap<>();
        add(terms, m, t, 1);
        if (terms.size() > 1) {
          program.atMost("most_" + m + "_" + t, terms, problem.options().get(m).most());
        }
      }
      links(t);
    }
  }

  private void variables(MeasureOption option) {
    Map<Integer, Integer> own = new TreeMap<>();
    for (int k = option.first(); k < problem.years().size(); k++) {
      Integer before = own.get(option.ending(k));
      if (k <= option.last() || before != null) {
        int at =
            program.variable(
                option.id() + "_" + k, option.most(), option.whole(), option.cost().get(k));
        own.put(k, at);
        if (k > option.last() && before != null) {
          program.atMost("renewed_" + option.id() + "_" + k, Map.of(at, 1.0, before, -1.0), 0);
        }
      }
    }
    begun.add(own);
  }

  /** Variables of the years in which an option may begin. */
  Map<Integer, Integer> begun(int option) {
    return begun.get(option);
  }

  /** Units of a measure that begin in a year. */
  double begun(int option, int year, double[] values) {
    Integer at = begun.get(option).get(year);
    return at == null ? 0 : values[at];
  }

  /** Units that work in a year, times a figure of each option. */
  Map<Integer, Double> working(int t, ToDoubleFunction<MeasureOption> of) {
    Map<Integer, Double> terms = new TreeMap<>();
    for (int m = 0; m < problem.options().size(); m++) {
      add(terms, m, t, of.applyAsDouble(problem.options().get(m)));
    }
    return terms;
  }

  /** Adds units of an option that work in a year, times a figure. */
  void add(Map<Integer, Double> terms, int m, int t, double times) {
    if (times == 0) {
      return;
    }
    begun
        .get(m)
        .forEach(
            (k, at) -> {
              if (problem.options().get(m).works(k, t)) {
                terms.merge(at, times, Double::sum);
              }
            });
  }

  /** A measure works only while those that it requires do, and those that it excludes do not. */
  private void links(int t) {
    for (MeasureOption option : problem.options()) {
      option.requires().forEach(other -> requires(option, other, t));
      for (String other : option.excludes()) {
        if (problem.find(other) >= 0) {
          Map<Integer, Double> both = Map.of(on(option.id(), t), 1.0, on(other, t), 1.0);
          program.atMost("excludes_" + option.id() + "_" + other + "_" + t, both, 1);
        }
      }
    }
  }

  private void requires(MeasureOption option, String other, int t) {
    int at = problem.find(other);
    double needed = at < 0 ? 1 : Math.min(1, problem.options().get(at).most());
    Map<Integer, Double> terms = new TreeMap<>(Map.of(on(option.id(), t), needed));
    if (at >= 0) {
      add(terms, at, t, -1);
    }
    program.atMost("requires_" + option.id() + "_" + other + "_" + t, terms, 0);
  }

  /** A switch that is on while a measure works. */
  int on(String id, int t) {
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
}
