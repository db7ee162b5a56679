package io.tanheng.accounting.uncertainty.book;

import io.tanheng.accounting.uncertainty.model.Power;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * A sum of products of variables, each product once with its coefficient.
 *
 * @param terms coefficient of each product, whose variables are sorted by id
 */
record Polynomial(Map<List<Power>, Double> terms) {
  private static final Comparator<Power> ORDER =
      Comparator.comparing(Power::variable).thenComparingInt(Power::exponent);

  /** A number that is certain. */
  static Polynomial constant(double value) {
    return new Polynomial(value == 0 ? Map.of() : Map.of(List.of(), value));
  }

  /** A variable, so many times. */
  static Polynomial variable(String id, double times) {
    return new Polynomial(Map.of(List.of(Power.times(id)), times));
  }

  /** Whether no variable is in it. */
  boolean isConstant() {
    return terms.isEmpty() || (terms.size() == 1 && terms.containsKey(List.<Power>of()));
  }

  /** The product with another. */
  Polynomial times(Polynomial other) {
    Sum product = new Sum();
    terms.forEach(
        (powers, coefficient) ->
            other.terms.forEach((more, by) -> product.add(joined(powers, more), coefficient * by)));
    return product.polynomial();
  }

  /** One divided by it; absent where it is no single product. */
  Optional<Polynomial> inverse() {
    if (terms.size() != 1) {
      return Optional.empty();
    }
    Map.Entry<List<Power>, Double> only = terms.entrySet().iterator().next();
    List<Power> turned =
        only.getKey().stream()
            .map(power -> new Power(power.variable(), -power.exponent()))
            .sorted(ORDER)
            .toList();
    return Optional.of(new Polynomial(Map.of(turned, 1 / only.getValue())));
  }

  /** Its value for values of the variables. */
  double at(ToDoubleFunction<String> values) {
    double sum = 0;
    for (Map.Entry<List<Power>, Double> term : terms.entrySet()) {
      double product = term.getValue();
      for (Power power : term.getKey()) {
        product *= power.of(values.applyAsDouble(power.variable()));
      }
      sum += product;
    }
    return sum;
  }

  /** The variables of two products; one that is divided by itself drops out. */
  private static List<Power> joined(List<Power> powers, List<Power> more) {
    if (powers.isEmpty() || more.isEmpty()) {
      return powers.isEmpty() ? more : powers;
    }
    List<Power> all = new ArrayList<>(powers);
    for (Power power : more) {
      if (!all.remove(new Power(power.variable(), -power.exponent()))) {
        all.add(power);
      }
    }
    all.sort(ORDER);
    return List.copyOf(all);
  }

  /** A sum as it grows. */
  static final class Sum {
    private final Map<List<Power>, Double> terms = new LinkedHashMap<>();

    /** Adds another, so many times. */
    Sum add(Polynomial other, double weight) {
      other.terms.forEach((powers, coefficient) -> add(powers, weight * coefficient));
      return this;
    }

    private void add(List<Power> powers, double coefficient) {
      terms.merge(powers, coefficient, Double::sum);
    }

    Polynomial polynomial() {
      terms.values().removeIf(coefficient -> coefficient == 0);
      return new Polynomial(Collections.unmodifiableMap(terms));
    }
  }
}
