package io.tanheng.planning.optimum;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.indicator.IndicatorResult;
import io.tanheng.accounting.profile.EvaluationProfile;
import io.tanheng.accounting.profile.IndicatorDefinition;
import io.tanheng.accounting.profile.IndicatorDefinition.Computed;
import io.tanheng.accounting.score.GroupScore;
import io.tanheng.accounting.score.ScoreBreakdown;
import io.tanheng.factors.quantity.Decimals;
import io.tanheng.planning.pathway.PathwayYear;
import io.tanheng.planning.year.UnitEffects;
import io.tanheng.planning.year.YearEvaluator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The score of each year as the program sees it: worth of each indicator by weights, groups and
 * indicators that count in the year without measures, and what moves it.
 */
final class ScoreBuilder {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final YearEvaluator years;
  private final List<PathwayYear> unabated;
  private final ComputedItems computed;
  private final EnteredItems entered;

  /**
   * A builder.
   *
   * @param options the measures of the problem, in order
   */
  ScoreBuilder(
      YearEvaluator years,
      List<PathwayYear> unabated,
      List<MeasureOption> options,
      UnitEffects effects) {
    this.years = years;
    this.unabated = unabated;
    this.computed = new ComputedItems(years, unabated, options, effects);
    this.entered = new EnteredItems(years.base(), options);
  }

  /** Scores of the years; none under a profile of thresholds. */
  List<YearScore> scores() {
    boolean scored =
        years.base().scheme() instanceof EvaluationProfile
            && unabated.stream().allMatch(y -> y.result().evaluation().scored().isPresent());
    List<YearScore> scores = new ArrayList<>();
    for (int t = 0; scored && t < unabated.size(); t++) {
      scores.add(score(t, unabated.get(t).result().evaluation()));
    }
    return scores;
  }

  private YearScore score(int t, Evaluation without) {
    Map<Integer, List<IndicatorResult>> byNumber = new LinkedHashMap<>();
    without.indicators().stream()
        .filter(each -> each.s().isPresent())
        .forEach(
            each ->
                byNumber
                    .computeIfAbsent(each.definition().no(), any -> new ArrayList<>())
                    .add(each));
    List<ScoreItem> items = new ArrayList<>();
    double fixed = 0;
    for (List<IndicatorResult> alternatives : byNumber.values()) {
      double worth = worth(alternatives.get(0).definition(), without);
      Optional<ScoreItem> item = item(t, alternatives, worth);
      if (item.isPresent()) {
        items.add(item.get());
      } else {
        fixed += worth * best(alternatives);
      }
    }
    return new YearScore(fixed, items);
  }

  private Optional<ScoreItem> item(int t, List<IndicatorResult> alternatives, double worth) {
    IndicatorDefinition first = alternatives.get(0).definition();
    Optional<ScoreItem> item =
        first.computed() == Computed.COMPUTED
            ? computed.item(t, first, worth)
            : entered.item(t, alternatives, worth);
    return item.filter(ScoreItem::moves);
  }

  private static double best(List<IndicatorResult> alternatives) {
    return alternatives.stream()
        .flatMap(each -> each.s().stream())
        .mapToDouble(s -> s.value().doubleValue())
        .max()
        .orElse(0);
  }

  /** Points of an indicator at its full value. */
  private static double worth(IndicatorDefinition indicator, Evaluation without) {
    EvaluationProfile profile = (EvaluationProfile) without.scheme();
    if (indicator.group().equals(EvaluationProfile.BONUS)) {
      return profile.get("bonus_counted").value().equals("no")
          ? 0
          : profile.number("bonus_points").doubleValue();
    }
    long counted =
        without.indicators().stream()
            .filter(each -> each.counts() && each.definition().group().equals(indicator.group()))
            .count();
    BigDecimal weight =
        without.scored().map(ScoreBreakdown::groups).orElse(Collections.emptyList()).stream()
            .filter(group -> group.group().equals(indicator.group()))
            .map(GroupScore::weight)
            .map(each -> each.value().multiply(HUNDRED))
            .findFirst()
            .orElse(BigDecimal.ZERO);
    return weight.divide(BigDecimal.valueOf(counted), Decimals.PRECISION).doubleValue();
  }
}
