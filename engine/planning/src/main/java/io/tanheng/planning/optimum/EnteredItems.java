package io.tanheng.planning.optimum;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.indicator.IndicatorResult;
import io.tanheng.accounting.measure.IndicatorEffect;
import io.tanheng.accounting.measure.Measure;
import io.tanheng.accounting.profile.IndicatorDefinition;
import io.tanheng.accounting.profile.IndicatorDefinition.Kind;
import io.tanheng.planning.optimum.ScoreItem.Alternative;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Indicators that the book enters and measures move. */
final class EnteredItems {
  private final List<MeasureOption> options;
  private final List<Measure> measures = new ArrayList<>();

  EnteredItems(Evaluation base, List<MeasureOption> options) {
    this.options = options;
    for (MeasureOption option : options) {
      base.book().planning().measures().stream()
          .filter(measure -> measure.id().equals(option.id()))
          .forEach(measures::add);
    }
  }

  Optional<ScoreItem> item(int t, List<IndicatorResult> alternatives, double worth) {
    return Optional.of(
        new ScoreItem.Entered(
            worth, alternatives.stream().map(each -> alternative(t, each)).toList()));
  }

  private Alternative alternative(int t, IndicatorResult result) {
    IndicatorDefinition indicator = result.definition();
    boolean state = indicator.kind() == Kind.PRESENCE;
    BigDecimal leading = indicator.leadingValue();
    double base =
        state
            ? result.s().map(s -> s.value().doubleValue()).orElse(0.0)
            : result.value().map(v -> v.value().doubleValue()).orElse(0.0) / leading.doubleValue();
    List<Double> perUnit = new ArrayList<>();
    SortedSet<Integer> met = new TreeSet<>();
    SortedSet<Integer> ended = new TreeSet<>();
    for (int m = 0; m < options.size(); m++) {
      double change = 0;
      for (IndicatorEffect effect : measures.get(m).indicators().each()) {
        if (effect.no() == indicator.no() && effect.alternative().equals(indicator.alternative())) {
          if (state && effect.met().isPresent()) {
            (effect.met().get() ? met : ended).add(m);
          } else if (!state && effect.change().isPresent()) {
            change += effect.change().get().doubleValue() / leading.doubleValue();
          }
        }
      }
      perUnit.add(change);
    }
    List<LinearForm.OfYear> part = List.of(new LinearForm.OfYear(t, perUnit, 0));
    List<Double> needed = options.stream().map(each -> Math.min(1, each.most())).toList();
    return new Alternative(new LinearForm(base, part), met, ended, needed);
  }
}
