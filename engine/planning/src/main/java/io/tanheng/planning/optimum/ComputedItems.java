package io.tanheng.planning.optimum;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.indicator.IndicatorResult;
import io.tanheng.accounting.measure.Measure;
import io.tanheng.accounting.offset.LotAssessment;
import io.tanheng.accounting.offset.OffsetKind;
import io.tanheng.accounting.profile.IndicatorDefinition;
import io.tanheng.planning.pathway.PathwayYear;
import io.tanheng.planning.year.UnitEffects;
import io.tanheng.planning.year.UnitEffects.Effect;
import io.tanheng.planning.year.YearEvaluator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Indicators that the engine computes (11, 24 to 27), as quotients of linear figures. */
final class ComputedItems {
  private static final int STEPS = 3;

  private final YearEvaluator years;
  private final List<PathwayYear> unabated;
  private final List<MeasureOption> options;
  private final UnitEffects effects;

  ComputedItems(
      YearEvaluator years,
      List<PathwayYear> unabated,
      List<MeasureOption> options,
      UnitEffects effects) {
    this.years = years;
    this.unabated = unabated;
    this.options = options;
    this.effects = effects;
  }

  /** The item of a year; absent where the engine has no value of it either. */
  Optional<ScoreItem> item(int t, IndicatorDefinition indicator, double worth) {
    Evaluation without = unabated.get(t).result().evaluation();
    boolean known =
        without.indicators().stream()
            .filter(each -> each.definition().equals(indicator))
            .map(IndicatorResult::value)
            .anyMatch(Optional::isPresent);
    return known ? Optional.of(item(t, indicator, worth, without)) : Optional.empty();
  }

  private ScoreItem item(int t, IndicatorDefinition indicator, double worth, Evaluation without) {
    double leading = indicator.leadingValue().doubleValue();
    return switch (indicator.no()) {
      case 11 -> quotient(worth, renewable(t), energy(t), leading);
      case 24 -> quotient(worth, LinearForm.of(selfDeveloped(without)), total(t), leading);
      case 25 -> quotient(worth, credits(t), total(t), leading);
      case 26 -> decline(t, worth, leading);
      case 27 -> quotient(worth, LinearForm.of(outputs(t)), threeYears(t), leading);
      default -> throw new IllegalStateException("no calculation of " + indicator.no());
    };
  }

  private static ScoreItem quotient(
      double worth, LinearForm numerator, LinearForm denominator, double leading) {
    return new ScoreItem.Computed(worth, numerator, denominator, leading, 0);
  }

  /** Over three years, or two where the total of the first is not known. */
  private ScoreItem decline(int t, double worth, double leading) {
    int year = unabated.get(t).year();
    int steps = known(year - STEPS) ? STEPS : STEPS - 1;
    LinearForm now = totalOf(year).times(output(year - steps));
    LinearForm before = totalOf(year - steps).times(output(year));
    return new ScoreItem.Computed(worth, now, before, leading, steps);
  }

  private boolean known(int year) {
    boolean planned = year > years.outlook().reportingYear();
    return years.output(year).isPresent() && (planned || years.pastTotal(year).isPresent());
  }

  private double output(int year) {
    return years.output(year).map(BigDecimal::doubleValue).orElse(0.0);
  }

  private LinearForm totalOf(int year) {
    int t = year - unabated.get(0).year();
    return t >= 0
        ? total(t)
        : LinearForm.of(years.pastTotal(year).map(BigDecimal::doubleValue).orElse(0.0));
  }

  private double outputs(int t) {
    int year = unabated.get(t).year();
    return IntStream.rangeClosed(year - 2, year).mapToDouble(this::output).sum();
  }

  private LinearForm threeYears(int t) {
    int year = unabated.get(t).year();
    return totalOf(year - 2).plus(totalOf(year - 1)).plus(totalOf(year));
  }

  private static double selfDeveloped(Evaluation without) {
    return without.lots().stream()
        .filter(lot -> lot.eligible() && lot.lot().kind() == OffsetKind.SELF_DEVELOPED)
        .map(LotAssessment::counted)
        .mapToDouble(counted -> counted.value().doubleValue())
        .sum();
  }

  private LinearForm credits(int t) {
    List<Double> none = Collections.nCopies(options.size(), 0.0);
    return new LinearForm(0, List.of(new LinearForm.OfYear(t, none, 1)));
  }

  private LinearForm total(int t) {
    return form(t, unabated.get(t).result().gbTotal(), Effect::tonnes);
  }

  private LinearForm energy(int t) {
    var energy = unabated.get(t).result().evaluation().inventory().energy();
    return form(t, energy.total().value(), Effect::energy);
  }

  private LinearForm renewable(int t) {
    var energy = unabated.get(t).result().evaluation().inventory().energy();
    return form(t, energy.renewable().value(), Effect::renewable);
  }

  private LinearForm form(int t, BigDecimal without, Function<Effect, BigDecimal> of) {
    List<Measure> all = years.base().book().planning().measures();
    List<Double> perUnit = new ArrayList<>();
    for (MeasureOption option : options) {
      perUnit.add(
          all.stream()
              .filter(measure -> measure.id().equals(option.id()))
              .map(measure -> of.apply(effects.of(measure, unabated.get(t).year())).doubleValue())
              .findFirst()
              .orElse(0.0));
    }
    return new LinearForm(without.doubleValue(), List.of(new LinearForm.OfYear(t, perUnit, 0)));
  }
}
