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
 */
public sealed interface Derivation permits Computed, Deferred, Leaf {
  /**
   * Key of its name ({@code ncv}, {@code gb_total}); after a colon the subject ({@code
   * line:L0001}).
   */
  String label();

  /** How it follows from the inputs. */
  Operation operation();

  /** The value, unrounded. */
  BigDecimal value();

  /** Its unit, may be blank. */
  String unit();

  /** What it is made of, in order. */
  List<Derivation> inputs();

  /** Where a leaf comes from. */
  Optional<Source> source();

  /** The same value under another name. */
  Derivation named(String newLabel);

  /** The same value with its unit in full, such as {@code tCO2/MWh} for tonnes of one MWh. */
  Derivation in(String newUnit);

  /**
   * The same value from inputs that were read elsewhere.
   *
   * @param others inputs of the same values, in order
   * @throws IllegalArgumentException where one has another value
   */
  default Derivation from(List<Derivation> others) {
    List<Derivation> own = inputs();
    for (int i = 0; i < own.size(); i++) {
      if (others.size() != own.size() || !others.get(i).value().equals(own.get(i).value())) {
        throw new IllegalArgumentException("other inputs of " + label());
      }
    }
    return own.isEmpty() ? this : new Computed(label(), operation(), value(), unit(), others);
  }

  /** A value computed from inputs. */
  static Derivation of(String label, Operation operation, String unit, List<Derivation> inputs) {
    return new Computed(label, operation, operation.of(inputs), unit, inputs);
  }

  /** A value computed from inputs. */
  static Derivation of(String label, Operation operation, String unit, Derivation... inputs) {
    return of(label, operation, unit, List.of(inputs));
  }

  /** A value that was read. */
  static Derivation leaf(String label, BigDecimal value, String unit, Source source) {
    return new Leaf(label, value, unit, Optional.of(source));
  }

  /** A value read from a cell of the book. */
  static Derivation row(
      String label, BigDecimal value, String unit, Location where, String evidence) {
    return leaf(label, value, unit, new Source.Row(where, evidence));
  }

  /** A figure of the factor library. */
  static Derivation factor(String label, EmissionFactor factor, String reason) {
    return leaf(label, factor.value(), factor.unit().toString(), new Source.Factor(factor, reason));
  }

  /** A setting or a definition, such as 100 for a percentage. */
  static Derivation setting(
      String label, BigDecimal value, String unit, String key, String citation) {
    return leaf(label, value, unit, new Source.Setting(key, citation));
  }

  /**
   * A value whose derivation is calculated again whenever somebody looks at it, so that it takes no
   * memory meanwhile.
   *
   * @param value the value of the derivation
   * @param calculation gives its derivation
   * @param place which of the figures of the calculation this is
   */
  static Derivation deferred(BigDecimal value, Recalculation calculation, int place) {
    return new Deferred(value, calculation, place);
  }

  /** Whether only the value is kept, and the derivation calculated where it is asked for. */
  default boolean isDeferred() {
    return false;
  }

  /** Recomputes every node from its children; the first that differs, where one does. */
  default Optional<Derivation> verify() {
    List<Derivation> children = inputs();
    for (Derivation input : children) {
      Optional<Derivation> broken = input.verify();
      if (broken.isPresent()) {
        return broken;
      }
    }
    if (operation() == Operation.LEAF) {
      return source().isPresent() && children.isEmpty() ? Optional.empty() : Optional.of(this);
    }
    return operation().of(children).compareTo(value()) == 0 ? Optional.empty() : Optional.of(this);
  }

  /** Every leaf, in order, repeated where it is used more than once. */
  default List<Derivation> leaves() {
    List<Derivation> leaves = new ArrayList<>();
    visit(
        node -> {
          if (node.operation() == Operation.LEAF) {
            leaves.add(node);
          }
        });
    return leaves;
  }

  /** Every leaf, and every figure of a table or formulation that a leaf alone does not show. */
  default List<Derivation> operands() {
    List<Derivation> operands = new ArrayList<>();
    addOperands(operands);
    return operands;
  }

  private void addOperands(List<Derivation> operands) {
    Operation operation = operation();
    if (operation == Operation.LEAF || operation.formulation().isPresent()) {
      operands.add(this);
    }
    List<Derivation> inputs = inputs();
    for (int i = 0; i < inputs.size(); i++) {
      inputs.get(i).addOperands(operands);
    }
  }

  /** Shows every node to a visitor, each before its inputs. */
  default void visit(Consumer<Derivation> visitor) {
    visitor.accept(this);
    for (Derivation input : inputs()) {
      input.visit(visitor);
    }
  }
}
