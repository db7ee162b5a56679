package io.tanheng.accounting.uncertainty.simulation;

import io.tanheng.accounting.uncertainty.distribution.Distribution;

/** The trials of one block, worked by one thread. */
final class Workspace {
  private final Plan plan;
  private final double[][] values;
  private final double[] product;
  private final double[][] results;
  private final long[] bits;

  Workspace(Plan plan) {
    this.plan = plan;
    this.values = new double[plan.variables.size()][];
    for (int i = 0; i < values.length; i++) {
      values[i] = new double[plan.block];
    }
    this.product = new double[plan.block];
    this.results = new double[plan.results][plan.block];
    this.bits = new long[plan.block];
  }

  /** Draws every variable in these trials and works out every output. */
  void run(long first, int count) {
    for (int i = 0; i < values.length; i++) {
      Plan.Drawn variable = plan.variables.get(i);
      variable.stream().bits(bits, count, first);
      variable.sampling().fill(values[i], count, bits);
    }
    for (Plan.Together each : plan.together) {
      correlate(each, count);
    }
    for (int i = 0; i < plan.outputs; i++) {
      BlockLoops.fill(results[i], 0, count);
    }
    for (Plan.Product each : plan.products) {
      multiply(each, count);
      for (int i = 0; i < each.outputs.length; i++) {
        BlockLoops.addScaled(results[each.outputs[i]], each.weights[i], product, count);
      }
    }
    for (int i = 0; i < plan.derived.size(); i++) {
      derive(i, count);
    }
  }

  /** From the last to the first, as each takes the independent draws of those before it. */
  private void correlate(Plan.Together each, int count) {
    int[] places = each.places();
    for (int row = places.length - 1; row >= 0; row--) {
      double[] own = values[places[row]];
      double[] weights = each.lower()[row];
      Distribution distribution = plan.variables.get(places[row]).distribution();
      for (int i = 0; i < count; i++) {
        double normal = 0;
        for (int column = 0; column <= row; column++) {
          normal += weights[column] * values[places[column]][i];
        }
        own[i] = distribution.atNormal(normal);
      }
    }
  }

  private void multiply(Plan.Product each, int count) {
    int[] times = each.times;
    double scale = each.coefficient;
    switch (times.length) {
      case 0 -> BlockLoops.fill(product, scale, count);
      case 1 -> BlockLoops.product(product, scale, values[times[0]], count);
      case 2 -> BlockLoops.product(product, scale, values[times[0]], values[times[1]], count);
      default -> {
        double[] third = values[times[2]];
        BlockLoops.product(product, scale, values[times[0]], values[times[1]], third, count);
      }
    }
    for (int i = 3; i < times.length; i++) {
      BlockLoops.multiply(product, values[times[i]], count);
    }
    for (int place : each.over) {
      BlockLoops.divide(product, values[place], count);
    }
  }

  private void derive(int place, int count) {
    double[] out = results[plan.outputs + place];
    for (int i = 0; i < count; i++) {
      int trial = i;
      out[i] = plan.derive(place, result -> results[result][trial]);
    }
  }

  /** The values of an output. */
  double[] result(int place) {
    return results[place];
  }

  /** The values of a variable. */
  double[] value(int place) {
    return values[place];
  }
}
