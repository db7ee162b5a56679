package io.tanheng.accounting.uncertainty.propagation;

import static java.util.Objects.requireNonNull;

import io.tanheng.accounting.uncertainty.model.Correlation;
import io.tanheng.accounting.uncertainty.model.Output;
import io.tanheng.accounting.uncertainty.model.Power;
import io.tanheng.accounting.uncertainty.model.Term;
import io.tanheng.accounting.uncertainty.model.UncertaintyModel;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Error propagation to the first order (IPCC 2006, volume 1, §3.2.3.1): the variance of an output
 * is the sum over the variables of (derivative × standard deviation)², every derivative taken at
 * the means, and 2 × their effects × the coefficient for each correlation. Equations 3.1 and 3.2
 * are the case in which no two terms share a variable.
 */
public final class ErrorPropagation {
  private final UncertaintyModel model;
  private final List<Term> terms;
  private final Map<String, Integer> variablePlaces;
  private final Map<String, Integer> termPlaces;
  private final double[] means;

  private ErrorPropagation(UncertaintyModel model) {
    this.model = model;
    this.terms = model.terms();
    this.variablePlaces = model.variablePlaces();
    this.termPlaces = model.termPlaces();
    this.means =
        model.variables().stream().mapToDouble(each -> each.distribution().mean()).toArray();
  }

  /** What becomes of each output of the model, in their order; derived outputs are left out. */
  public static List<Propagated> of(UncertaintyModel model) {
    ErrorPropagation propagation = new ErrorPropagation(model);
    return model.outputs().stream().map(propagation::propagated).toList();
  }

  private Propagated propagated(Output output) {
    double mean = 0;
    double[] gradient = new double[means.length];
    boolean[] reached = new boolean[means.length];
    for (Map.Entry<String, Double> weight : output.weights().entrySet()) {
      Term term = terms.get(requireNonNull(termPlaces.get(weight.getKey())));
      mean += weight.getValue() * term.coefficient() * product(term, -1);
      for (int i = 0; i < term.powers().size(); i++) {
        Power power = term.powers().get(i);
        int place = requireNonNull(variablePlaces.get(power.variable()));
        double rest = weight.getValue() * term.coefficient() * product(term, i);
        gradient[place] += rest * power.derivative(means[place]);
        reached[place] = true;
      }
    }
    double[] covariances = covariances(gradient);
    double covariance = Arrays.stream(covariances).sum();
    return new Propagated(output.id(), mean, parts(gradient, covariances, reached), covariance);
  }

  /** The product at the means without one of its powers. */
  private double product(Term term, int without) {
    double product = 1;
    for (int i = 0; i < term.powers().size(); i++) {
      Power power = term.powers().get(i);
      if (i != without) {
        product *= power.of(means[requireNonNull(variablePlaces.get(power.variable()))]);
      }
    }
    return product;
  }

  /** Half of what each correlation adds, by each of its two variables. */
  private double[] covariances(double[] gradient) {
    double[] covariances = new double[gradient.length];
    for (Correlation each : model.correlations()) {
      int first = requireNonNull(variablePlaces.get(each.first()));
      int second = requireNonNull(variablePlaces.get(each.second()));
      double half =
          each.coefficient() * effect(first, gradient[first]) * effect(second, gradient[second]);
      covariances[first] += half;
      covariances[second] += half;
    }
    return covariances;
  }

  private double effect(int place, double derivative) {
    return derivative * model.variables().get(place).distribution().standardDeviation();
  }

  private List<Propagated.Part> parts(double[] gradient, double[] covariances, boolean[] reached) {
    return IntStream.range(0, gradient.length)
        .filter(place -> reached[place])
        .mapToObj(place -> part(place, gradient[place], covariances[place]))
        .collect(Collectors.toUnmodifiableList());
  }

  private Propagated.Part part(int place, double derivative, double covariance) {
    double effect = effect(place, derivative);
    String id = model.variables().get(place).id();
    return new Propagated.Part(id, derivative, effect * effect, covariance);
  }
}
