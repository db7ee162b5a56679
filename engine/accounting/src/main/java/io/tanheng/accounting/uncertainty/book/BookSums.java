package io.tanheng.accounting.uncertainty.book;

import static java.util.Objects.requireNonNull;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.uncertainty.model.Output;
import io.tanheng.accounting.uncertainty.model.Power;
import io.tanheng.accounting.uncertainty.model.UncertaintyModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The sums of a model: those that are figures, and those that other figures are made of. */
final class BookSums {
  private final Expansion present;
  private final Expansion exact;
  private final Map<String, Polynomial> sums = new LinkedHashMap<>();
  private final List<String> ids = new ArrayList<>();
  private final Map<Derivation, Integer> places = new IdentityHashMap<>();

  BookSums(BookParameters parameters) {
    this.present = Expansion.atPresentSides(parameters);
    this.exact = Expansion.exact(parameters);
  }

  /**
   * A formula and what it is of.
   *
   * @param formula the formula
   * @param sums ids of the sums that it takes, in their order
   */
  record SumFormula(Formula formula, List<String> sums) {}

  /**
   * Adds a figure.
   *
   * @throws IllegalStateException where its derivation is no sum of products
   */
  void add(String id, Derivation figure) {
    Polynomial sum =
        present
            .of(figure)
            .orElseThrow(() -> new IllegalStateException(id + " is no sum of products"));
    places.put(figure, put(id, sum));
  }

  private int put(String id, Polynomial sum) {
    if (sums.putIfAbsent(id, sum) != null) {
      throw new IllegalStateException("sum " + id + " stands twice");
    }
    ids.add(id);
    return ids.size() - 1;
  }

  /** Whether a figure with the same terms is among them. */
  boolean holds(Derivation figure) {
    return present.of(figure).filter(sums::containsValue).isPresent();
  }

  /** Whether nothing in a derivation is uncertain. */
  boolean isCertain(Derivation figure) {
    return exact.of(figure).filter(Polynomial::isConstant).isPresent();
  }

  /** A derivation as a formula of the sums it needs, which are added where they are new. */
  SumFormula formula(Derivation figure) {
    List<Integer> used = new ArrayList<>();
    Formula formula = formula(figure, used);
    return new SumFormula(formula, used.stream().map(ids::get).toList());
  }

  private Formula formula(Derivation figure, List<Integer> used) {
    Optional<Integer> known = place(figure);
    if (known.isPresent()) {
      return input(known.get(), used);
    }
    Optional<Polynomial> whole = exact.of(figure);
    if (whole.isPresent()) {
      return whole.get().isConstant()
          ? Formula.constant(figure.value().doubleValue())
          : input(place(figure, whole.get()), used);
    }
    List<Formula> inputs = figure.inputs().stream().map(input -> formula(input, used)).toList();
    return Formula.of(figure.operation(), inputs);
  }

  private static Formula input(Integer place, List<Integer> used) {
    if (!used.contains(place)) {
      used.add(place);
    }
    return Formula.sum(used.indexOf(place));
  }

  /** A total of an earlier year is the same under the name that indicators give it. */
  private Optional<Integer> place(Derivation figure) {
    Integer known = places.get(figure);
    if (known == null && !figure.isDeferred()) {
      int named = ids.indexOf(figure.label());
      known = named >= 0 && isThat(ids.get(named), figure) ? named : null;
    }
    return Optional.ofNullable(known);
  }

  private boolean isThat(String id, Derivation figure) {
    return present.of(figure).filter(requireNonNull(sums.get(id))::equals).isPresent();
  }

  private int place(Derivation figure, Polynomial sum) {
    int place = put("part:" + ids.size() + ":" + figure.label(), sum);
    places.put(figure, place);
    return place;
  }

  /** A model of these sums; a product that several of them hold is one term. */
  UncertaintyModel.Builder model(Collection<BookParameter> parameters) {
    UncertaintyModel.Builder model = UncertaintyModel.builder();
    parameters.forEach(parameter -> model.variable(parameter.variable()));
    Map<List<Power>, String> terms = new HashMap<>();
    sums.values()
        .forEach(sum -> sum.terms().keySet().forEach(powers -> term(powers, terms, model)));
    sums.forEach((id, sum) -> model.output(output(id, sum, terms)));
    return model;
  }

  private static void term(
      List<Power> powers, Map<List<Power>, String> terms, UncertaintyModel.Builder model) {
    if (!terms.containsKey(powers)) {
      String id = name(powers);
      terms.put(powers, id);
      model.term(id, 1, powers.toArray(Power[]::new));
    }
  }

  private static String name(List<Power> powers) {
    return powers.isEmpty()
        ? "certain"
        : powers.stream()
            .map(power -> (power.exponent() > 0 ? "×" : "÷") + power.variable())
            .collect(Collectors.joining());
  }

  private static Output output(String id, Polynomial sum, Map<List<Power>, String> terms) {
    Map<String, Double> weights = new LinkedHashMap<>();
    sum.terms().forEach((powers, coefficient) -> weights.put(terms.get(powers), coefficient));
    return new Output(id, weights);
  }
}
