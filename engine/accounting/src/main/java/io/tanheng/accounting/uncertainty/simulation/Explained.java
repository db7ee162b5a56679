package io.tanheng.accounting.uncertainty.simulation;

import io.tanheng.accounting.uncertainty.distribution.Distribution;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** The outputs whose variance is told apart, each with the variables that can reach it. */
final class Explained {
  private final Plan plan;
  private final int[] places;
  private final List<int[]> variables = new ArrayList<>();

  Explained(Plan plan, List<String> ids) {
    this.plan = plan;
    this.places = new int[plan.results];
    Arrays.fill(places, -1);
    List<String> known = plan.model.resultIds();
    List<BitSet> reached = reached(plan);
    for (String id : ids) {
      int result = known.indexOf(id);
      if (result < 0) {
        throw new IllegalArgumentException("no output " + id);
      }
      places[result] = variables.size();
      variables.add(reached.get(result).stream().toArray());
    }
  }

  private static List<BitSet> reached(Plan plan) {
    List<BitSet> reached = new ArrayList<>();
    for (int i = 0; i < plan.results; i++) {
      reached.add(new BitSet());
    }
    for (Plan.Product product : plan.products) {
      for (int output : product.outputs) {
        set(reached.get(output), product.times);
        set(reached.get(output), product.over);
      }
    }
    for (int i = 0; i < plan.derivedInputs.length; i++) {
      BitSet own = reached.get(plan.outputs + i);
      Arrays.stream(plan.derivedInputs[i]).forEach(input -> own.or(reached.get(input)));
    }
    return reached;
  }

  private static void set(BitSet reached, int[] places) {
    for (int place : places) {
      reached.set(place);
    }
  }

  int count() {
    return variables.size();
  }

  /** Place of an output among the explained ones; −1 where it is none. */
  int place(int result) {
    return places[result];
  }

  int[] variables(int place) {
    return variables.get(place);
  }

  /** The contributions to an output with that mean and standard deviation, the largest first. */
  List<Contribution> contributions(int result, Sums sums, double meanDifference, double deviation) {
    int place = places[result];
    if (place < 0) {
      return List.of();
    }
    List<Contribution> contributions = new ArrayList<>();
    for (int variable : variables.get(place)) {
      Distribution distribution = plan.variables.get(variable).distribution();
      double cross = sums.cross[place][variable] / sums.trials;
      double covariance = cross - plan.means[variable] * meanDifference;
      contributions.add(
          new Contribution(
              plan.model.variables().get(variable).id(),
              correlation(covariance, distribution.standardDeviation() * deviation)));
    }
    contributions.sort(
        Comparator.comparingDouble(Contribution::share)
            .reversed()
            .thenComparing(Contribution::variable));
    return contributions;
  }

  private static double correlation(double covariance, double deviations) {
    return deviations == 0 ? 0 : Math.max(-1, Math.min(1, covariance / deviations));
  }
}
