package io.tanheng.accounting.uncertainty.book;

import static java.util.Objects.requireNonNull;

import io.tanheng.accounting.activity.StatedCorrelation;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.score.Grade;
import io.tanheng.accounting.uncertainty.distribution.Interval;
import io.tanheng.accounting.uncertainty.propagation.ErrorPropagation;
import io.tanheng.accounting.uncertainty.propagation.Propagated;
import io.tanheng.accounting.uncertainty.propagation.Trend;
import io.tanheng.accounting.uncertainty.simulation.MonteCarlo;
import io.tanheng.accounting.uncertainty.simulation.Settings;
import io.tanheng.accounting.uncertainty.simulation.SimulatedOutput;
import io.tanheng.accounting.uncertainty.simulation.Simulation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/** Error propagation and simulation of an evaluated book. */
public final class BookSimulation {
  private static final List<String> MAIN = List.of("gb_total", BookModel.BALANCE, "score");
  private static final int CLASSES = 64;
  private static final double TAIL = 0.005;

  private final BookModel model;
  private final DefaultUncertainty defaults;
  private final List<String> main;
  private final Simulation simulation;
  private final Map<String, SimulatedOutput> outputs = new HashMap<>();
  private final Map<String, Propagated> propagated = new HashMap<>();

  private BookSimulation(BookModel model, DefaultUncertainty defaults, Settings settings) {
    this.model = model;
    this.defaults = defaults;
    Set<String> figures = model.figures().stream().map(BookFigure::id).collect(Collectors.toSet());
    this.main = MAIN.stream().filter(figures::contains).toList();
    this.simulation =
        MonteCarlo.run(model.model(), settings.explaining(main.toArray(String[]::new)));
    simulation.outputs().forEach(output -> outputs.put(output.id(), output));
    ErrorPropagation.of(model.model()).forEach(each -> propagated.put(each.id(), each));
  }

  /**
   * How sure the figures of an evaluation are.
   *
   * @param evaluation a book under its method and profile; stays as it is
   * @param defaults intervals that neither the book nor a source states
   * @param settings trials, seed and threads; the threads change nothing of the result
   */
  public static BookUncertainty of(
      Evaluation evaluation, DefaultUncertainty defaults, Settings settings) {
    return new BookSimulation(BookModel.of(evaluation, defaults), defaults, settings)
        .result(evaluation.book().correlations());
  }

  /**
   * Where the interval of a total comes from.
   *
   * @param figure id of a total, one of {@link #explainable}
   * @throws IllegalArgumentException where it is none of them
   */
  public static IntervalExplanation explain(
      Evaluation evaluation, DefaultUncertainty defaults, Settings settings, String figure) {
    BookModel model = BookModel.of(evaluation, defaults);
    BookFigure total =
        model.figures().stream()
            .filter(each -> each.sum() && each.id().equals(figure))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no total " + figure));
    BookSimulation run = new BookSimulation(model, defaults, settings);
    double covariance = requireNonNull(run.propagated.get(figure)).covariance();
    return new IntervalExplanation(
        run.figure(total), settings.trials(), run.effects(figure), covariance);
  }

  /** Ids of the totals whose interval can be explained. */
  public static List<String> explainable(Evaluation evaluation) {
    return BookModel.of(evaluation, DefaultUncertainty.STANDARD).figures().stream()
        .filter(BookFigure::sum)
        .map(BookFigure::id)
        .toList();
  }

  private List<IntervalExplanation.Effect> effects(String figure) {
    Map<String, BookParameter> parameters = new HashMap<>();
    model.parameters().forEach(each -> parameters.put(each.id(), each));
    Propagated total = requireNonNull(propagated.get(figure));
    return total.parts().stream()
        .map(part -> effect(total, part, requireNonNull(parameters.get(part.variable()))))
        .sorted(
            Comparator.comparingDouble(IntervalExplanation.Effect::halfWidth)
                .reversed()
                .thenComparing(each -> each.parameter().id()))
        .toList();
  }

  private static IntervalExplanation.Effect effect(
      Propagated total, Propagated.Part part, BookParameter parameter) {
    Interval own =
        new Interval(
            Fitting.LEVEL,
            parameter.distribution().quantile(Fitting.LEVEL.lowerTail()),
            parameter.distribution().quantile(Fitting.LEVEL.upperTail()));
    double halfWidth = Fitting.LEVEL.coverage() * Math.sqrt(part.variance());
    return new IntervalExplanation.Effect(parameter, own, halfWidth, total.share(part));
  }

  private BookUncertainty result(List<StatedCorrelation> stated) {
    return new BookUncertainty(
        Fitting.LEVEL,
        simulation.trials(),
        simulation.seed(),
        model.parameters().size(),
        model.figures().stream().map(this::figure).toList(),
        grades(),
        model.thresholds().stream().map(this::chance).toList(),
        output(BookModel.COVERED).mean(),
        buffer(),
        contributions(),
        main.stream().map(this::density).flatMap(Optional::stream).toList(),
        IntervalAssumptions.of(model, stated, defaults));
  }

  private SimulatedOutput output(String id) {
    return Optional.ofNullable(outputs.get(id)).orElseThrow();
  }

  private FigureUncertainty figure(BookFigure figure) {
    SimulatedOutput output = output(figure.id());
    boolean always = figure.sum() || output(BookModel.UNDEFINED + figure.id()).mean() == 0;
    return new FigureUncertainty(
        figure, halfWidth(figure), always ? Optional.of(spread(output)) : Optional.empty());
  }

  private OptionalDouble halfWidth(BookFigure figure) {
    if (figure.trend()) {
      double deviation =
          Trend.standardDeviation(
              requireNonNull(propagated.get(figure.trendOf().get(0))),
              requireNonNull(propagated.get(figure.trendOf().get(1))),
              model.model().correlations());
      return OptionalDouble.of(Fitting.LEVEL.coverage() * deviation);
    }
    Propagated sum = propagated.get(figure.id());
    return sum == null ? OptionalDouble.empty() : OptionalDouble.of(sum.halfWidth(Fitting.LEVEL));
  }

  private ThresholdChance chance(ThresholdModel each) {
    double without = each.without().map(id -> output(id).mean()).orElse(0.0);
    return new ThresholdChance(each.no(), each.targetYear(), output(each.met()).mean(), without);
  }

  private static Spread spread(SimulatedOutput output) {
    return new Spread(output.mean(), output.standardDeviation(), output.interval(Fitting.LEVEL));
  }

  private List<VarianceShares> contributions() {
    VarianceSplit split = new VarianceSplit(model, simulation.trials(), simulation.seed());
    return main.stream().map(this::output).map(split::of).toList();
  }

  /** None under a profile that gives no score. */
  private Map<String, Double> grades() {
    Map<String, Double> grades = new LinkedHashMap<>();
    if (!outputs.containsKey("score")) {
      return grades;
    }
    grades.put("none", output(BookModel.GRADE + "none").mean());
    for (Grade grade : Grade.values()) {
      grades.put(grade.word(), output(BookModel.GRADE + grade.word()).mean());
    }
    return grades;
  }

  /** Credits come in whole tonnes. */
  private long buffer() {
    double most = output(BookModel.BALANCE).quantile(BookUncertainty.BUFFERED);
    return output(BookModel.COVERED).mean() >= BookUncertainty.BUFFERED
        ? 0
        : (long) Math.max(0, Math.ceil(most));
  }

  /** Of all but the outermost trials; absent where nothing varies. */
  private Optional<Density> density(String id) {
    SimulatedOutput output = output(id);
    double from = output.quantile(TAIL);
    double width = (output.quantile(1 - TAIL) - from) / CLASSES;
    if (!(width > 0)) {
      return Optional.empty();
    }
    List<Double> shares = new ArrayList<>();
    double below = output.cumulative(from);
    for (int i = 1; i <= CLASSES; i++) {
      double upTo = output.cumulative(from + i * width);
      shares.add(upTo - below);
      below = upTo;
    }
    return Optional.of(new Density(id, from, width, shares));
  }
}
