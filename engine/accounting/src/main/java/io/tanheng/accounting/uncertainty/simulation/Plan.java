package io.tanheng.accounting.uncertainty.simulation;

import static java.util.Objects.requireNonNull;

import io.tanheng.accounting.uncertainty.distribution.Distribution;
import io.tanheng.accounting.uncertainty.distribution.Exact;
import io.tanheng.accounting.uncertainty.model.CorrelatedGroup;
import io.tanheng.accounting.uncertainty.model.Derived;
import io.tanheng.accounting.uncertainty.model.Output;
import io.tanheng.accounting.uncertainty.model.Power;
import io.tanheng.accounting.uncertainty.model.Term;
import io.tanheng.accounting.uncertainty.model.UncertaintyModel;
import io.tanheng.accounting.uncertainty.model.Variable;
import io.tanheng.accounting.uncertainty.sampling.Sampling;
import io.tanheng.accounting.uncertainty.sampling.Samplings;
import io.tanheng.accounting.uncertainty.sampling.Stream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * A model ready to be run: places instead of ids, what is exact worked into the coefficients. Made
 * in plain loops, as a short simulation takes little longer than its start.
 */
final class Plan {
  /** Numbers that the values of a block may take together: about what a core keeps near. */
  private static final int NEAR = 320_000;

  private static final int LARGEST_BLOCK = 1024;
  private static final int SMALLEST_BLOCK = 16;

  /**
   * A variable that is drawn.
   *
   * @param stream its draws
   * @param sampling how they become values
   * @param distribution what they follow
   */
  record Drawn(Stream stream, Sampling sampling, Distribution distribution) {}

  /** A term: places of the variables that it is multiplied and divided by. */
  static final class Product {
    final double coefficient;
    final int[] times;
    final int[] over;

    /** Places of the outputs that it enters, and its weight there. */
    final int[] outputs;

    final double[] weights;

    private Product(double coefficient, int[] times, int[] over, List<Entry> entries) {
      this.coefficient = coefficient;
      this.times = times;
      this.over = over;
      this.outputs = new int[entries.size()];
      this.weights = new double[entries.size()];
      for (int i = 0; i < outputs.length; i++) {
        outputs[i] = entries.get(i).output();
        weights[i] = entries.get(i).weight();
      }
    }
  }

  /**
   * Variables that are drawn together.
   *
   * @param places where they stand
   * @param lower triangle that makes their correlated normal draws of independent ones
   */
  record Together(int[] places, double[][] lower) {}

  /** The weight of a term in an output. */
  private record Entry(int output, double weight) {}

  final UncertaintyModel model;
  final List<Drawn> variables;
  final List<Together> together;
  final List<Product> products;
  final List<Derived> derived;
  final int[][] derivedInputs;

  /** The mean of each variable. */
  final double[] means;

  /** What each output is measured from, so that sums of squares keep their digits. */
  final double[] origins;

  final int outputs;
  final int results;
  final int block;

  Plan(UncertaintyModel model, long seed) {
    this.model = model;
    this.together = together(model);
    this.variables = variables(model, seed);
    this.outputs = model.outputs().size();
    this.results = outputs + model.derived().size();
    this.products = products(model);
    this.derived = model.derived();
    this.derivedInputs = derivedInputs(model);
    this.means = variables.stream().mapToDouble(each -> each.distribution().mean()).toArray();
    this.origins = origins();
    int fitting = Integer.highestOneBit(Math.max(1, NEAR / Math.max(1, variables.size())));
    this.block = Math.max(SMALLEST_BLOCK, Math.min(LARGEST_BLOCK, fitting));
  }

  private static List<Together> together(UncertaintyModel model) {
    Map<String, Integer> places = model.variablePlaces();
    return CorrelatedGroup.of(model.correlations()).stream()
        .map(
            group ->
                new Together(
                    group.ids().stream().mapToInt(places::get).toArray(),
                    group.triangle().orElseThrow()))
        .toList();
  }

  /** What is drawn together starts from standard normal draws. */
  private List<Drawn> variables(UncertaintyModel model, long seed) {
    BitSet normal = new BitSet();
    together.forEach(each -> Arrays.stream(each.places()).forEach(normal::set));
    List<Drawn> drawn = new ArrayList<>();
    for (Variable variable : model.variables()) {
      Distribution distribution = variable.distribution();
      Sampling sampling =
          normal.get(drawn.size()) ? Samplings.normal(0, 1) : distribution.sampling();
      drawn.add(new Drawn(Stream.of(seed, variable.id()), sampling, distribution));
    }
    return drawn;
  }

  private static List<Product> products(UncertaintyModel model) {
    Map<String, Integer> variablePlaces = model.variablePlaces();
    List<List<Entry>> entries = entries(model);
    List<Product> products = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      if (!entries.get(i).isEmpty()) {
        products.add(product(model, model.terms().get(i), entries.get(i), variablePlaces));
      }
    }
    return products;
  }

  private static List<List<Entry>> entries(UncertaintyModel model) {
    List<List<Entry>> entries = new ArrayList<>();
    model.terms().forEach(term -> entries.add(new ArrayList<>(2)));
    Map<String, Integer> termPlaces = model.termPlaces();
    for (int i = 0; i < model.outputs().size(); i++) {
      Output output = model.outputs().get(i);
      for (Map.Entry<String, Double> weight : output.weights().entrySet()) {
        entries
            .get(requireNonNull(termPlaces.get(weight.getKey())))
            .add(new Entry(i, weight.getValue()));
      }
    }
    return entries;
  }

  private static Product product(
      UncertaintyModel model, Term term, List<Entry> entries, Map<String, Integer> places) {
    double coefficient = term.coefficient();
    List<Integer> times = new ArrayList<>();
    List<Integer> over = new ArrayList<>();
    for (Power power : term.powers()) {
      int place = requireNonNull(places.get(power.variable()));
      if (model.variables().get(place).distribution() instanceof Exact exact) {
        coefficient *= power.of(exact.value());
      } else {
        (power.exponent() > 0 ? times : over).add(place);
      }
    }
    return new Product(coefficient, ints(times), ints(over), entries);
  }

  private static int[] ints(List<Integer> places) {
    int[] ints = new int[places.size()];
    for (int i = 0; i < ints.length; i++) {
      ints[i] = places.get(i);
    }
    return ints;
  }

  private static int[][] derivedInputs(UncertaintyModel model) {
    List<String> ids = model.resultIds();
    return model.derived().stream()
        .map(each -> each.inputs().stream().mapToInt(ids::indexOf).toArray())
        .toArray(int[][]::new);
  }

  private double[] origins() {
    double[] origins = new double[results];
    for (Product product : products) {
      double atMeans = atMeans(product);
      for (int i = 0; i < product.outputs.length; i++) {
        origins[product.outputs[i]] += product.weights[i] * atMeans;
      }
    }
    for (int i = outputs; i < results; i++) {
      double atMeans = derive(i - outputs, place -> origins[place]);
      origins[i] = Double.isFinite(atMeans) ? atMeans : 0;
    }
    return origins;
  }

  private double atMeans(Product product) {
    double value = product.coefficient;
    for (int place : product.times) {
      value *= means[place];
    }
    for (int place : product.over) {
      value /= means[place];
    }
    return value;
  }

  /** The value of a derived output, given those before it. */
  double derive(int place, java.util.function.IntToDoubleFunction before) {
    int[] from = derivedInputs[place];
    double[] inputs = new double[from.length];
    for (int i = 0; i < from.length; i++) {
      inputs[i] = before.applyAsDouble(from[i]);
    }
    return derived.get(place).function().applyAsDouble(inputs);
  }
}
