package io.tanheng.planning.optimum;

import io.tanheng.planning.optimum.ScoreItem.Alternative;
import io.tanheng.planning.optimum.ScoreItem.Computed;
import io.tanheng.planning.optimum.ScoreItem.Entered;
import io.tanheng.planning.solver.LinearProgram;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The points of a year in the program: a variable for each share that something changes. */
final class PointRows {
  private final PathwayProblem problem;
  private final LinearProgram program;
  private final UnitRows units;
  private final Map<Integer, Integer> credits;
  private final Levels levels;
  private final int year;
  private final Map<Integer, Integer> shares = new TreeMap<>();
  private double fixed;

  PointRows(
      PathwayProblem problem,
      LinearProgram program,
      UnitRows units,
      Map<Integer, Integer> credits,
      Levels levels,
      int year) {
    this.problem = problem;
    this.program = program;
    this.units = units;
    this.credits = credits;
    this.levels = levels;
    this.year = year;
    YearScore score = problem.scores().get(year);
    this.fixed = score.fixed();
    for (int i = 0; i < score.items().size(); i++) {
      ScoreItem item = score.items().get(i);
      if (!item.moves()) {
        fixed += item.worth() * item.share(nothing());
      } else if (item instanceof Entered entered) {
        shares.put(i, entered(i, entered));
      } else if (item instanceof Computed computed) {
        shares.put(i, new RatioRows(this, computed, i).variable());
      }
    }
  }

  private Holdings nothing() {
    List<Double> none = java.util.Collections.nCopies(problem.years().size(), 0.0);
    return new Holdings(java.util.Collections.nCopies(problem.options().size(), none), none);
  }

  /** Points by variable; what nothing changes stands apart. */
  Map<Integer, Double> terms() {
    Map<Integer, Double> terms = new TreeMap<>();
    shares.forEach((i, at) -> terms.put(at, problem.scores().get(year).items().get(i).worth()));
    return terms;
  }

  double fixed() {
    return fixed;
  }

  /** Points as the program sees them. */
  double points(double[] values) {
    double sum = fixed;
    for (Map.Entry<Integer, Double> term : terms().entrySet()) {
      sum += term.getValue() * values[term.getKey()];
    }
    return sum;
  }

  /** Adds a level at the share that each computed indicator has, and where the program saw it. */
  boolean refine(double[] values, Holdings holdings) {
    boolean any = false;
    for (Map.Entry<Integer, Integer> share : shares.entrySet()) {
      ScoreItem item = problem.scores().get(year).items().get(share.getKey());
      if (item instanceof Computed) {
        any |= levels.add(year, share.getKey(), item.share(holdings));
        any |= levels.add(year, share.getKey(), values[share.getValue()]);
      }
    }
    return any;
  }

  PathwayProblem problem() {
    return problem;
  }

  List<Double> levels(int item) {
    List<Double> all = new ArrayList<>(levels.of(year, item));
    if (all.isEmpty()) {
      all.add(1.0);
      all.add(problem.scores().get(year).items().get(item).share(nothing()));
    }
    return all.stream().distinct().toList();
  }

  int variable(String name, double upper, boolean whole) {
    return program.variable(name + "_" + year, upper, whole, 0);
  }

  void atMost(String name, Map<Integer, Double> terms, double bound) {
    program.atMost(name + "_" + year, terms, bound);
  }

  /** The moving part of a linear figure, times a factor. */
  void add(Map<Integer, Double> terms, LinearForm form, double times) {
    for (LinearForm.OfYear part : form.parts()) {
      for (int m = 0; m < part.perUnit().size(); m++) {
        units.add(terms, m, part.year(), times * part.perUnit().get(m));
      }
      Integer bought = credits.get(part.year());
      if (bought != null && part.perCredit() != 0) {
        terms.merge(bought, times * part.perCredit(), Double::sum);
      }
    }
  }

  private int entered(int item, Entered entered) {
    List<Integer> each = new ArrayList<>();
    for (int a = 0; a < entered.alternatives().size(); a++) {
      each.add(alternative("share_" + item + "_" + a, entered.alternatives().get(a)));
    }
    if (each.size() == 1) {
      return each.get(0);
    }
    int best = variable("best_" + item, 1, false);
    int first = variable("first_" + item, 1, true);
    atMost("a_" + item, Map.of(best, 1.0, each.get(0), -1.0, first, 1.0), 1);
    atMost("b_" + item, Map.of(best, 1.0, each.get(1), -1.0, first, -1.0), 0);
    return best;
  }

  private int alternative(String name, Alternative alternative) {
    int share = variable(name, 1, false);
    Map<Integer, Double> terms = new TreeMap<>(Map.of(share, 1.0));
    add(terms, alternative.moved(), -1);
    for (int m : alternative.met()) {
      terms.put(met(name, m, alternative), -1.0);
    }
    double least = alternative.moved().least(problem.options());
    if (least < 0) {
      int zero = variable(name + "_zero", 1, true);
      terms.put(zero, least);
      atMost(name + "_zero", Map.of(share, 1.0, zero, 1.0), 1);
    }
    atMost(name, terms, alternative.moved().constant());
    for (int m : alternative.ended()) {
      int on = units.on(problem.options().get(m).id(), year);
      atMost(name + "_ended_" + m, Map.of(share, 1.0, on, 1.0), 1);
    }
    return share;
  }

  private int met(String name, int m, Alternative alternative) {
    int met = variable(name + "_met_" + m, 1, true);
    Map<Integer, Double> terms = new TreeMap<>(Map.of(met, alternative.needed().get(m)));
    units.add(terms, m, year, -1);
    atMost(name + "_met_" + m, terms, 0);
    return met;
  }
}
