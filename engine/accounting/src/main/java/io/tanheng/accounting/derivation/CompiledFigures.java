package io.tanheng.accounting.derivation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Derivations as functions of one of their leaves: the same operations in the same order, so the
 * same digits, without a node for each. A book holds thousands of lines that differ in the amount
 * alone.
 */
public final class CompiledFigures {
  private static final int VARIABLE = 0;

  private final BigDecimal[] constants;
  private final List<Step> steps;
  private final int[] figures;

  private CompiledFigures(BigDecimal[] constants, List<Step> steps, int[] figures) {
    this.constants = constants;
    this.steps = steps;
    this.figures = figures;
  }

  /**
   * Compiles figures.
   *
   * @param figures derivations of one calculation, which may share nodes
   * @param variable tells the leaf that varies; every other leaf keeps its value
   */
  public static CompiledFigures of(List<Derivation> figures, Predicate<Derivation> variable) {
    Compiler compiler = new Compiler(variable);
    int[] places = figures.stream().mapToInt(compiler::place).toArray();
    return new CompiledFigures(
        compiler.constants.toArray(BigDecimal[]::new), List.copyOf(compiler.steps), places);
  }

  /** The values of the figures, in order, where the leaf has that value. */
  public BigDecimal[] at(BigDecimal value) {
    BigDecimal[] values = constants.clone();
    values[VARIABLE] = value;
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      values[step.target] = step.operation.of(values, step.inputs);
    }
    BigDecimal[] results = new BigDecimal[figures.length];
    for (int i = 0; i < results.length; i++) {
      results[i] = values[figures[i]];
    }
    return results;
  }

  private static final class Step {
    private final Operation operation;
    private final int[] inputs;
    private final int target;

    private Step(Operation operation, int[] inputs, int target) {
      this.operation = operation;
      this.inputs = inputs;
      this.target = target;
    }
  }

  /** Gives every node a place; what does not depend on the leaf is a constant. */
  private static final class Compiler {
    private final Predicate<Derivation> variable;
    private final Map<Derivation, Integer> places = new IdentityHashMap<>();
    private final List<BigDecimal> constants = new ArrayList<>(List.of(BigDecimal.ZERO));
    private final List<Step> steps = new ArrayList<>();
    private final List<Boolean> varying = new ArrayList<>(List.of(true));

    private Compiler(Predicate<Derivation> variable) {
      this.variable = variable;
    }

    private int place(Derivation node) {
      Integer known = places.get(node);
      int place = known == null ? added(node) : known;
      places.put(node, place);
      return place;
    }

    private int added(Derivation node) {
      if (node.operation() == Operation.LEAF) {
        return variable.test(node) ? VARIABLE : next(node, false);
      }
      int[] inputs = node.inputs().stream().mapToInt(this::place).toArray();
      boolean varies = false;
      for (int input : inputs) {
        varies |= varying.get(input);
      }
      int place = next(node, varies);
      if (varies) {
        steps.add(new Step(node.operation(), inputs, place));
      }
      return place;
    }

    private int next(Derivation node, boolean varies) {
      constants.add(node.value());
      varying.add(varies);
      return constants.size() - 1;
    }
  }
}
