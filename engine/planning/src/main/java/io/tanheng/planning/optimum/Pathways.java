package io.tanheng.planning.optimum;

import java.util.ArrayList;
import java.util.List;

/** What the values of a program mean. */
final class Pathways {
  private Pathways() {}

  /** What works and what is bought. */
  static Holdings holdings(PathwayProblem problem, PathwayModel model, double[] values) {
    int years = problem.years().size();
    List<List<Double>> working = new ArrayList<>();
    for (int m = 0; m < problem.options().size(); m++) {
      List<Double> own = new ArrayList<>();
      for (int t = 0; t < years; t++) {
        own.add(working(problem, model, values, m, t));
      }
      working.add(own);
    }
    List<Double> credits = new ArrayList<>();
    for (int t = 0; t < years; t++) {
      credits.add(model.credits(t, values));
    }
    return new Holdings(working, credits);
  }

  private static double working(
      PathwayProblem problem, PathwayModel model, double[] values, int m, int t) {
    double sum = 0;
    for (int k = 0; k <= t; k++) {
      double begun = model.units().begun(m, k, values);
      if (begun > 0 && problem.options().get(m).works(k, t)) {
        sum += begun;
      }
    }
    return sum;
  }
}
