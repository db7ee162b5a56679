package io.tanheng.planning.solver;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A linear program that is minimised: variables, their costs, and constraints. */
public final class LinearProgram {
  private final List<Variable> variables = new ArrayList<>();
  private final List<Constraint> constraints = new ArrayList<>();
  private final double constant;

  /** An empty program. */
  public LinearProgram() {
    this(0);
  }

  /**
   * An empty program.
   *
   * @param constant what every solution costs
   */
  public LinearProgram(double constant) {
    this.constant = constant;
  }

  /**
   * A variable.
   *
   * @param name unique
   * @param upper upper bound; the lower one is 0
   * @param whole whether it takes whole numbers only
   * @param cost of one
   */
  public record Variable(String name, double upper, boolean whole, double cost) {
    /** A value of a solver without its noise: within the bounds, and whole where it must be. */
    double within(double value) {
      double bounded = Math.min(Math.max(0, value), upper);
      return whole ? Math.rint(bounded) : bounded;
    }
  }

  /**
   * A constraint: the sum of its terms is at most the bound.
   *
   * @param name unique
   * @param terms coefficients by number of the variable
   * @param atMost the bound
   */
  public record Constraint(String name, SortedMap<Integer, Double> terms, double atMost) {
    public Constraint {
      terms = Collections.unmodifiableSortedMap(new TreeMap<>(terms));
    }

    /** The sum of its terms. */
    public double value(double[] values) {
      return terms.entrySet().stream().mapToDouble(t -> t.getValue() * values[t.getKey()]).sum();
    }
  }

  /** Adds a variable and returns its number. */
  public int variable(String name, double upper, boolean whole, double cost) {
    variables.add(new Variable(name, upper, whole, cost));
    return variables.size() - 1;
  }

  /** Adds a constraint; terms of 0 are left out. */
  public void atMost(String name, Map<Integer, Double> terms, double bound) {
    SortedMap<Integer, Double> kept = new TreeMap<>(terms);
    kept.values().removeIf(coefficient -> coefficient == 0);
    constraints.add(new Constraint(name, kept, bound));
  }

  /** What every solution costs. */
  public double constant() {
    return constant;
  }

  public List<Variable> variables() {
    return Collections.unmodifiableList(variables);
  }

  public List<Constraint> constraints() {
    return Collections.unmodifiableList(constraints);
  }

  /** The cost of a solution. */
  public double cost(double[] values) {
    double sum = constant;
    for (int i = 0; i < values.length; i++) {
      sum += variables.get(i).cost() * values[i];
    }
    return sum;
  }

  /** Whether a solution keeps every bound and is whole where it must be, within a tolerance. */
  public boolean keeps(double[] values, double tolerance) {
    for (int i = 0; i < values.length; i++) {
      Variable variable = variables.get(i);
      boolean broken =
          values[i] < -tolerance
              || values[i] > variable.upper() + tolerance
              || variable.whole() && Math.abs(values[i] - Math.rint(values[i])) > tolerance;
      if (broken) {
        return false;
      }
    }
    return constraints.stream()
        .allMatch(
            row ->
                row.value(values)
                    <= row.atMost() + tolerance * Math.max(1, Math.abs(row.atMost())));
  }

  /** The same program with every variable free to be fractional. */
  public LinearProgram relaxed() {
    LinearProgram relaxed = new LinearProgram(constant);
    variables.forEach(each -> relaxed.variable(each.name(), each.upper(), false, each.cost()));
    relaxed.constraints.addAll(constraints);
    return relaxed;
  }

  /** The same constraints with other costs, by number of the variable; 0 where none is given. */
  public LinearProgram withCosts(Map<Integer, Double> costs) {
    LinearProgram other = new LinearProgram();
    for (int i = 0; i < variables.size(); i++) {
      Variable each = variables.get(i);
      other.variable(each.name(), each.upper(), each.whole(), costs.getOrDefault(i, 0.0));
    }
    other.constraints.addAll(constraints);
    return other;
  }
}
