package io.tanheng.accounting.uncertainty.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * How outputs depend on variables.
 *
 * @param variables the uncertain numbers
 * @param correlations between them; two without one are independent of each other
 * @param terms products of them
 * @param outputs sums of terms
 * @param derived functions of outputs
 */
public record UncertaintyModel(
    List<Variable> variables,
    List<Correlation> correlations,
    List<Term> terms,
    List<Output> outputs,
    List<Derived> derived) {
  /**
   * Checks that ids are unique and known, and that the correlations can hold together.
   *
   * @throws IllegalArgumentException naming the id that is not
   */
  public UncertaintyModel {
    variables = List.copyOf(variables);
    correlations = List.copyOf(correlations);
    terms = List.copyOf(terms);
    outputs = List.copyOf(outputs);
    derived = List.copyOf(derived);
    Set<String> known = places(variables.stream().map(Variable::id).toList()).keySet();
    terms.forEach(term -> term.powers().forEach(power -> require(known, power.variable())));
    correlations.forEach(each -> require(known, each.first()));
    correlations.forEach(each -> require(known, each.second()));
    CorrelatedGroup.of(correlations).forEach(UncertaintyModel::checkGroup);
    Set<String> sums = places(terms.stream().map(Term::id).toList()).keySet();
    outputs.forEach(output -> output.weights().keySet().forEach(term -> require(sums, term)));
    checkOrder(resultIds(outputs, derived), outputs.size(), derived);
  }

  private static void checkGroup(CorrelatedGroup group) {
    if (group.triangle().isEmpty()) {
      throw new IllegalArgumentException("correlations contradict: " + group.ids());
    }
  }

  private static void checkOrder(List<String> results, int sums, List<Derived> derived) {
    Map<String, Integer> places = places(results);
    for (int i = 0; i < derived.size(); i++) {
      for (String input : derived.get(i).inputs()) {
        require(places.keySet(), input);
        if (requireNonNull(places.get(input)) >= sums + i) {
          throw new IllegalArgumentException(input + " stands behind " + derived.get(i).id());
        }
      }
    }
  }

  private static void require(Set<String> known, String id) {
    if (!known.contains(id)) {
      throw new IllegalArgumentException("unknown id " + id);
    }
  }

  private static Map<String, Integer> places(List<String> ids) {
    Map<String, Integer> places = new HashMap<>();
    for (String id : ids) {
      if (places.put(id, places.size()) != null) {
        throw new IllegalArgumentException("id " + id + " stands twice");
      }
    }
    return places;
  }

  private static List<String> resultIds(List<Output> outputs, List<Derived> derived) {
    List<String> ids = new ArrayList<>(outputs.stream().map(Output::id).toList());
    derived.forEach(each -> ids.add(each.id()));
    return ids;
  }

  /** Place of each variable in the list, by id. */
  public Map<String, Integer> variablePlaces() {
    return places(variables.stream().map(Variable::id).toList());
  }

  /** Place of each term in the list, by id. */
  public Map<String, Integer> termPlaces() {
    return places(terms.stream().map(Term::id).toList());
  }

  /** Ids of the outputs, then of the derived ones. */
  public List<String> resultIds() {
    return resultIds(outputs, derived);
  }

  /** A model without anything, to be filled. */
  public static Builder builder() {
    return new Builder();
  }

  /** Puts a model together. */
  public static final class Builder {
    private final Map<String, Variable> variables = new LinkedHashMap<>();
    private final List<Correlation> correlations = new ArrayList<>();
    private final List<Term> terms = new ArrayList<>();
    private final List<Output> outputs = new ArrayList<>();
    private final List<Derived> derived = new ArrayList<>();

    private Builder() {}

    /**
     * Adds a variable; the same one again, as each line that shares a factor brings it, is no
     * other.
     *
     * @throws IllegalArgumentException where one of that id is known with another distribution
     */
    public Builder variable(Variable variable) {
      Variable known = variables.putIfAbsent(variable.id(), variable);
      if (known != null && !known.equals(variable)) {
        throw new IllegalArgumentException("two distributions of " + variable.id());
      }
      return this;
    }

    /** Lets two variables err together. */
    public Builder correlation(String first, String second, double coefficient) {
      correlations.add(new Correlation(first, second, coefficient));
      return this;
    }

    /** Adds a term. */
    public Builder term(String id, double coefficient, Power... powers) {
      terms.add(new Term(id, coefficient, List.of(powers)));
      return this;
    }

    /** Adds a sum of terms. */
    public Builder output(Output output) {
      outputs.add(output);
      return this;
    }

    /** Adds the sum of all terms so far. */
    public Builder total(String id) {
      return output(Output.sum(id, terms.stream().map(Term::id).toList()));
    }

    /** Adds a function of outputs. */
    public Builder derived(String id, List<String> inputs, ToDoubleFunction<double[]> function) {
      derived.add(new Derived(id, inputs, function));
      return this;
    }

    /** The model. */
    public UncertaintyModel build() {
      return new UncertaintyModel(
          List.copyOf(variables.values()), correlations, terms, outputs, derived);
    }
  }
}
