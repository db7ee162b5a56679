package io.tanheng.accounting.uncertainty.book;

import static java.util.Objects.requireNonNull;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.uncertainty.model.Derived;
import io.tanheng.accounting.uncertainty.model.Output;
import io.tanheng.accounting.uncertainty.model.Power;
import io.tanheng.accounting.uncertainty.model.Term;
import io.tanheng.accounting.uncertainty.model.UncertaintyModel;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An evaluated book as a model of uncertain numbers. Nothing is calculated a second way: sums are
 * the derivations of the totals multiplied out, other figures the operations of their derivations.
 *
 * @param model variables, terms and outputs
 * @param parameters what the variables are, in their order
 * @param figures the figures among the outputs
 * @param thresholds what figures are held against in every trial
 */
public record BookModel(
    UncertaintyModel model,
    List<BookParameter> parameters,
    List<BookFigure> figures,
    List<ThresholdModel> thresholds) {
  /** Output: the accounting total less every offset; at most 0 where the residual is covered. */
  public static final String BALANCE = "total_less_offsets";

  /** Derived output: 1 where the residual is covered, else 0. */
  static final String COVERED = "covered";

  /** Before the id of a figure: derived output that is 1 where the figure has no value. */
  static final String UNDEFINED = "undefined:";

  /** Before the word of a grade or {@code none}: 1 where the points give it. */
  static final String GRADE = "grade:";

  public BookModel {
    parameters = List.copyOf(parameters);
    figures = List.copyOf(figures);
    thresholds = List.copyOf(thresholds);
  }

  /** The model of an evaluation under these defaults. */
  public static BookModel of(Evaluation evaluation, DefaultUncertainty defaults) {
    return new BookModelBuilder(evaluation, defaults).build();
  }

  /** Every output with each variable at the value that the evaluation uses. */
  public Map<String, Double> atCentralValues() {
    Map<String, Double> values = new HashMap<>();
    parameters.forEach(parameter -> values.put(parameter.id(), parameter.central()));
    Map<String, Term> terms = new HashMap<>();
    model.terms().forEach(term -> terms.put(term.id(), term));
    Map<String, Double> outputs = new LinkedHashMap<>();
    for (Output output : model.outputs()) {
      double sum = 0;
      for (Map.Entry<String, Double> weight : output.weights().entrySet()) {
        sum += weight.getValue() * value(requireNonNull(terms.get(weight.getKey())), values);
      }
      outputs.put(output.id(), sum);
    }
    for (Derived each : model.derived()) {
      double[] inputs = each.inputs().stream().mapToDouble(outputs::get).toArray();
      outputs.put(each.id(), each.function().applyAsDouble(inputs));
    }
    return outputs;
  }

  private static double value(Term term, Map<String, Double> values) {
    double product = term.coefficient();
    for (Power power : term.powers()) {
      product *= power.of(requireNonNull(values.get(power.variable())));
    }
    return product;
  }
}
