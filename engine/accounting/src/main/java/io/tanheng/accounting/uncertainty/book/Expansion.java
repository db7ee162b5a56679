package io.tanheng.accounting.uncertainty.book;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Operation;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Multiplies derivations out to sums of products of uncertain numbers. */
final class Expansion {
  private final BookParameters parameters;
  private final boolean presentSides;
  private final Map<Derivation, Optional<Polynomial>> known = new IdentityHashMap<>();
  private boolean insideLine;

  private Expansion(BookParameters parameters, boolean presentSides) {
    this.parameters = parameters;
    this.presentSides = presentSides;
  }

  /** Takes the smallest or largest of several to be the one that it is in the evaluation. */
  static Expansion atPresentSides(BookParameters parameters) {
    return new Expansion(parameters, true);
  }

  /** Gives nothing for a smallest or largest of uncertain numbers. */
  static Expansion exact(BookParameters parameters) {
    return new Expansion(parameters, false);
  }

  /** The sum; absent where a derivation is none. */
  Optional<Polynomial> of(Derivation node) {
    if (!node.isDeferred() && node.operation() == Operation.LEAF) {
      return Optional.of(leaf(node));
    }
    if (insideLine) {
      return calculated(node);
    }
    Optional<Polynomial> before = known.get(node);
    if (before == null) {
      before = node.isDeferred() ? line(node) : calculated(node);
      known.put(node, before);
    }
    return before;
  }

  /** Its nodes are made anew whenever somebody looks at it, so there is no use in keeping them. */
  private Optional<Polynomial> line(Derivation deferred) {
    insideLine = true;
    Derivation made = deferred.named(deferred.label());
    parameters.enter(made);
    Optional<Polynomial> line = calculated(made);
    parameters.leave();
    insideLine = false;
    return line;
  }

  private Polynomial leaf(Derivation leaf) {
    return parameters
        .of(leaf)
        .map(each -> Polynomial.variable(each.id(), BookParameters.scale(leaf, each)))
        .orElseGet(() -> present(leaf));
  }

  private static Polynomial present(Derivation node) {
    return Polynomial.constant(node.value().doubleValue());
  }

  private Optional<Polynomial> calculated(Derivation node) {
    return switch (node.operation()) {
      case LEAF -> Optional.of(leaf(node));
      case SUM -> sum(node.inputs(), 1, 1);
      case DIFFERENCE -> sum(node.inputs(), -1, 1);
      case MEAN -> sum(node.inputs(), 1, 1.0 / node.inputs().size());
      case PRODUCT -> product(node.inputs(), false);
      case QUOTIENT -> product(node.inputs(), true);
      case MIN, MAX -> side(node);
      case ROOT -> certain(node);
      case STEAM_SATURATED, STEAM_SUPERHEATED -> Optional.of(present(node));
    };
  }

  private Optional<Polynomial> sum(List<Derivation> inputs, double signOfRest, double weight) {
    Polynomial.Sum sum = new Polynomial.Sum();
    for (int i = 0; i < inputs.size(); i++) {
      Optional<Polynomial> addend = of(inputs.get(i));
      if (addend.isEmpty()) {
        return Optional.empty();
      }
      sum.add(addend.get(), (i == 0 ? 1 : signOfRest) * weight);
    }
    return Optional.of(sum.polynomial());
  }

  private Optional<Polynomial> product(List<Derivation> inputs, boolean overRest) {
    Optional<Polynomial> product = Optional.of(Polynomial.constant(1));
    for (int i = 0; i < inputs.size() && product.isPresent(); i++) {
      boolean over = overRest && i > 0;
      Optional<Polynomial> factor = of(inputs.get(i));
      Optional<Polynomial> by = over ? factor.flatMap(Polynomial::inverse) : factor;
      Polynomial before = product.get();
      product = by.map(before::times);
    }
    return product;
  }

  private Optional<Polynomial> side(Derivation node) {
    if (!presentSides) {
      return certain(node);
    }
    return node.inputs().stream()
        .filter(input -> input.value().compareTo(node.value()) == 0)
        .findFirst()
        .flatMap(this::of);
  }

  /** The present value, where nothing below is uncertain. */
  private Optional<Polynomial> certain(Derivation node) {
    return node.inputs().stream()
            .allMatch(input -> of(input).filter(Polynomial::isConstant).isPresent())
        ? Optional.of(present(node))
        : Optional.empty();
  }
}
