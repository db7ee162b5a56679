package io.tanheng.accounting.derivation;

import io.tanheng.factors.catalog.EmissionFactor;
import io.tanheng.factors.issue.Location;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A value and how it came about. The code that computes builds it: there is no second path for
 * explaining.
 *
 * @param label key of its name ({@code ncv}, {@code gb_total}); after a colon the subject ({@code
 *     line:L0001})
 * @param operation how it follows from the inputs
 * @param value the value, unrounded
 * @param unit its unit, may be blank
 * @param inputs what it is made of, in order
 * @param source where a leaf comes from
 */
public record Derivation(
    String label,
    Operation operation,
    BigDecimal value,
    String unit,
    List<Derivation> inputs,
    Optional<Source> source) {

  public Derivation {
    inputs = List.copyOf(inputs);
  }

  /** A value computed from inputs. */
  public static Derivation of(
      String label, Operation operation, String unit, List<Derivation> inputs) {
    BigDecimal value = operation.apply(inputs.stream().map(Derivation::value).toList());
    return new Derivation(label, operation, value, unit, inputs, Optional.empty());
  }

  public static Derivation of(
      String label, Operation operation, String unit, Derivation... inputs) {
    return of(label, operation, unit, List.of(inputs));
  }

  /** A value that was read. */
  public static Derivation leaf(String label, BigDecimal value, String unit, Source source) {
    return new Derivation(label, Operation.LEAF, value, unit, List.of(), Optional.of(source));
  }

  /** A value read from a cell of the book. */
  public static Derivation row(
      String label, BigDecimal value, String unit, Location where, String evidence) {
    return leaf(label, value, unit, new Source.Row(where, evidence));
  }

  /** A figure of the factor library. */
  public static Derivation factor(String label, EmissionFactor factor, String reason) {
    return leaf(label, factor.value(), factor.unit().toString(), new Source.Factor(factor, reason));
  }

  /** A setting or a definition, such as 100 for a percentage. */
  public static Derivation setting(
      String label, BigDecimal value, String unit, String key, String citation) {
    return leaf(label, value, unit, new Source.Setting(key, citation));
  }

  /** The same value under another name. */
  public Derivation named(String newLabel) {
    return new Derivation(newLabel, operation, value, unit, inputs, source);
  }

  /** The same value with its unit in full, such as {@code tCO2/MWh} for tonnes of one MWh. */
  public Derivation in(String newUnit) {
    return new Derivation(label, operation, value, newUnit, inputs, source);
  }

  /** Recomputes every node from its children; the first that differs, where one does. */
  public Optional<Derivation> verify() {
    for (Derivation input : inputs) {
      Optional<Derivation> broken = input.verify();
      if (broken.isPresent()) {
        return broken;
      }
    }
    if (operation == Operation.LEAF) {
      return source.isPresent() && inputs.isEmpty() ? Optional.empty() : Optional.of(this);
    }
    BigDecimal again = operation.apply(inputs.stream().map(Derivation::value).toList());
    return again.compareTo(value) == 0 ? Optional.empty() : Optional.of(this);
  }

  /** Every leaf, in order, repeated where it is used more than once. */
  public List<Derivation> leaves() {
    List<Derivation> leaves = new ArrayList<>();
    visit(
        node -> {
          if (node.operation == Operation.LEAF) {
            leaves.add(node);
          }
        });
    return leaves;
  }

  /** Every leaf, and every figure of a table or formulation that a leaf alone does not show. */
  public List<Derivation> operands() {
    List<Derivation> operands = new ArrayList<>();
    visit(
        node -> {
          if (node.operation == Operation.LEAF || node.operation.formulation().isPresent()) {
            operands.add(node);
          }
        });
    return operands;
  }

  private void visit(Consumer<Derivation> visitor) {
    visitor.accept(this);
    inputs.forEach(input -> input.visit(visitor));
  }
}
