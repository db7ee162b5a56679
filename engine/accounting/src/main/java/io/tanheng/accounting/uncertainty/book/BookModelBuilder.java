package io.tanheng.accounting.uncertainty.book;

import io.tanheng.accounting.activity.StatedCorrelation;
import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Operation;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.evaluation.HeadlineFigure;
import io.tanheng.accounting.indicator.IndicatorResult;
import io.tanheng.accounting.indicator.ThresholdResult;
import io.tanheng.accounting.inventory.Inventory;
import io.tanheng.accounting.inventory.Totals;
import io.tanheng.accounting.profile.Threshold;
import io.tanheng.accounting.score.Grade;
import io.tanheng.accounting.score.GradeScale;
import io.tanheng.accounting.score.ScoreBreakdown;
import io.tanheng.accounting.uncertainty.model.Derived;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoublePredicate;

/** Puts the model of a book together, figure by figure. */
final class BookModelBuilder {
  private static final double COVERED = 1e-6;
  private static final double NOISE = 1e-9;

  private final Evaluation evaluation;
  private final BookParameters parameters;
  private final BookSums sums;
  private final List<BookFigure> figures = new ArrayList<>();
  private final List<Derived> derived = new ArrayList<>();
  private final List<ThresholdModel> chances = new ArrayList<>();

  BookModelBuilder(Evaluation evaluation, DefaultUncertainty defaults) {
    this.evaluation = evaluation;
    this.parameters = new BookParameters(evaluation, defaults);
    this.sums = new BookSums(parameters);
  }

  BookModel build() {
    totals(evaluation.inventory().park());
    evaluation.history().forEach(this::year);
    evaluation.method().headlines().forEach(this::headline);
    balance();
    baseYear().ifPresent(this::trend);
    evaluation.indicators().forEach(this::indicator);
    thresholds();
    evaluation.scored().ifPresent(this::score);
    var model = sums.model(parameters.all());
    derived.forEach(each -> model.derived(each.id(), each.inputs(), each.function()));
    correlations()
        .forEach(
            each ->
                model.correlation(each.first(), each.second(), each.coefficient().doubleValue()));
    return new BookModel(model.build(), List.copyOf(parameters.all()), figures, chances);
  }

  /** Those of two numbers that are uncertain here. */
  private List<StatedCorrelation> correlations() {
    Set<String> ids = new HashSet<>();
    parameters.all().forEach(each -> ids.add(each.id()));
    return evaluation.book().correlations().stream()
        .filter(each -> ids.contains(each.first()) && ids.contains(each.second()))
        .toList();
  }

  private void totals(Totals totals) {
    sum("scope1", totals.scope1());
    sum("scope2_location", totals.scope2Location());
    sum("scope2_market", totals.scope2Market());
    sum("co2_recovered", totals.co2Recovered());
    sum("exports", totals.exports());
    sum("attribute_sold", totals.attributeSold());
    sum("gb_total", totals.gbTotal());
    sum("iso_total_location", totals.isoTotalLocation());
    sum("iso_total_market", totals.isoTotalMarket());
  }

  private void year(Inventory earlier) {
    sum("gb_total:" + earlier.year(), earlier.park().gbTotal());
  }

  /** The base year of the book where it has rows of it, else the earliest year that has any. */
  private Optional<Inventory> baseYear() {
    String named = evaluation.book().park().details().getOrDefault("base_year", "");
    return evaluation.history().stream()
        .filter(each -> Integer.toString(each.year()).equals(named))
        .findFirst()
        .or(() -> evaluation.history().stream().findFirst())
        .filter(each -> each.park().gbTotal().value().signum() > 0);
  }

  /** The accounting total by that of the base year, less 1. */
  private void trend(Inventory base) {
    Derivation total = evaluation.inventory().park().gbTotal();
    Derivation ratio = Derivation.of("ratio", Operation.QUOTIENT, "", total, base.park().gbTotal());
    Derivation one = Derivation.setting("one", BigDecimal.ONE, "", "one", "definition of a change");
    Derivation trend = Derivation.of("trend", Operation.DIFFERENCE, "", ratio, one);
    curve("trend:" + base.year(), trend, List.of("gb_total", "gb_total:" + base.year()));
  }

  private void thresholds() {
    Set<String> said = new HashSet<>();
    for (ThresholdResult each : evaluation.thresholds()) {
      Optional<Derivation> value = each.value().filter(v -> each.computed() && !sums.isCertain(v));
      if (value.isPresent()) {
        String id = "indicator:" + each.definition().no();
        if (said.add(id)) {
          curve(id, value.get());
        }
        chances.add(ThresholdModel.of(each, value.get(), id, sums, derived));
      }
    }
  }

  private void headline(HeadlineFigure headline) {
    if (!sums.holds(headline.value())) {
      sum("headline:" + headline.headline().name(), headline.value());
    }
  }

  private void sum(String id, Derivation figure) {
    sums.add(id, figure);
    figures.add(new BookFigure(id, figure.unit(), figure.value(), true, List.of()));
  }

  /** What is left before it is cut off at 0 is a sum too. */
  private void balance() {
    Derivation residual = evaluation.balance().residual();
    sum(BookModel.BALANCE, residual.inputs().get(0));
    curve("residual", residual);
    test(BookModel.COVERED, BookModel.BALANCE, value -> value <= COVERED);
  }

  private void indicator(IndicatorResult indicator) {
    if (indicator.value().isEmpty() || !indicator.status().equals("computed")) {
      return;
    }
    Derivation value = indicator.value().get();
    if (!sums.isCertain(value)) {
      curve("indicator:" + indicator.definition().key(), value);
    }
  }

  private void score(ScoreBreakdown score) {
    curve("score", score.total());
    GradeScale scale = GradeScale.of(evaluation.profile());
    Grade[] grades = Grade.values();
    for (int i = -1; i < grades.length; i++) {
      DoublePredicate reached = i < 0 ? value -> true : reaches(scale.edge(grades[i]));
      DoublePredicate next =
          i + 1 < grades.length ? reaches(scale.edge(grades[i + 1])) : value -> false;
      String word = i < 0 ? "none" : grades[i].word();
      test(BookModel.GRADE + word, "score", reached.and(next.negate()));
    }
  }

  /** As {@link Threshold#reachedBy}, for the binary numbers of a trial. */
  static DoublePredicate reaches(Threshold edge) {
    double least = edge.value().doubleValue() + (edge.inclusive() ? -NOISE : NOISE);
    return edge.inclusive() ? value -> value > least : value -> value >= least;
  }

  /** A figure that is no sum; in trials in which it has no value it is 0, and marked. */
  private void curve(String id, Derivation figure) {
    curve(id, figure, List.of());
  }

  private void curve(String id, Derivation figure, List<String> trendOf) {
    BookSums.SumFormula made = sums.formula(figure);
    Formula formula = made.formula();
    derived.add(new Derived(id, made.sums(), inputs -> number(formula.at(inputs))));
    derived.add(
        new Derived(
            BookModel.UNDEFINED + id,
            made.sums(),
            inputs -> Double.isNaN(formula.at(inputs)) ? 1 : 0));
    figures.add(new BookFigure(id, figure.unit(), figure.value(), false, trendOf));
  }

  private static double number(double value) {
    return Double.isNaN(value) ? 0 : value;
  }

  private void test(String id, String of, DoublePredicate test) {
    derived.add(new Derived(id, List.of(of), inputs -> test.test(inputs[0]) ? 1 : 0));
  }
}
