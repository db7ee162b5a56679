package io.tanheng.accounting.evaluation;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.emission.EmissionLine;
import io.tanheng.accounting.indicator.ThresholdResult;
import io.tanheng.accounting.inventory.GroupedTotals;
import io.tanheng.accounting.inventory.Inventory;
import io.tanheng.accounting.inventory.Totals;
import io.tanheng.accounting.score.ScoreBreakdown;
import io.tanheng.accounting.score.WeightRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the derivation of a figure by its name. */
final class Explanations {
  private Explanations() {}

  static List<Derivation> of(Evaluation evaluation, String what) {
    return index(evaluation).getOrDefault(what, List.of());
  }

  static List<String> names(Evaluation evaluation) {
    return List.copyOf(index(evaluation).keySet());
  }

  private static Map<String, List<Derivation>> index(Evaluation evaluation) {
    Map<String, List<Derivation>> index = new LinkedHashMap<>();
    totals(index, evaluation.inventory().park());
    method(index, evaluation.method());
    put(index, evaluation.inventory().energy().total());
    put(index, evaluation.inventory().energy().renewable());
    put(index, evaluation.balance().residual());
    put(index, evaluation.balance().surplus());
    evaluation.balance().steps().stream().skip(1).forEach(step -> put(index, step.amount()));
    evaluation.lots().forEach(lot -> put(index, lot.counted()));
    evaluation
        .indicators()
        .forEach(
            indicator -> {
              String key = "indicator:" + indicator.definition().key();
              List<Derivation> trees = new ArrayList<>();
              indicator.s().or(indicator::value).ifPresent(trees::add);
              index.put(key, trees);
              String both = "indicator:" + indicator.definition().no();
              if (!both.equals(key)) {
                index.computeIfAbsent(both, none -> new ArrayList<>()).addAll(trees);
              }
            });
    evaluation.otherReadings().forEach(reading -> put(index, reading));
    evaluation.scored().ifPresent(score -> score(index, score));
    evaluation.thresholds().forEach(each -> threshold(index, each));
    GroupedTotals.byCategory(evaluation.inventory()).values().forEach(sum -> put(index, sum));
    GroupedTotals.byGas(evaluation.inventory()).values().forEach(sum -> put(index, sum));
    evaluation
        .inventory()
        .byEnterprise()
        .forEach((id, totals) -> enterprise(index, "enterprise:" + id, totals));
    evaluation
        .history()
        .forEach(year -> index.put("gb_total:" + year.year(), List.of(year.park().gbTotal())));
    evaluation.history().forEach(year -> lines(index, year));
    lines(index, evaluation.inventory());
    return index;
  }

  private static void score(Map<String, List<Derivation>> index, ScoreBreakdown score) {
    put(index, score.total());
    put(index, score.bonus());
    score.groups().forEach(group -> put(index, group.points()));
    put(index, score.withoutBonus());
    WeightRange range = score.weightRange();
    put(index, range.lowestScore());
    put(index, range.highestScore());
    index.put("score_range", List.of(range.lowestScore(), range.highestScore()));
  }

  private static void enterprise(Map<String, List<Derivation>> index, String name, Totals totals) {
    index.put(name, List.of(totals.gbTotal()));
    index.put(name + ":scope1", List.of(totals.scope1()));
    index.put(name + ":scope2_location", List.of(totals.scope2Location()));
    index.put(name + ":scope2_market", List.of(totals.scope2Market()));
    index.put(name + ":gb_total", List.of(totals.gbTotal()));
  }

  /** Of several target years each has a gap of its own. */
  private static void threshold(Map<String, List<Derivation>> index, ThresholdResult result) {
    String year = result.targetYear().isPresent() ? ":" + result.targetYear().getAsInt() : "";
    result.value().ifPresent(value -> put(index, value));
    result.gap().ifPresent(gap -> index.put(gap.label() + year, List.of(gap)));
    result.reduction().ifPresent(tonnes -> index.put(tonnes.label() + year, List.of(tonnes)));
  }

  private static void lines(Map<String, List<Derivation>> index, Inventory inventory) {
    for (EmissionLine line : inventory.lines()) {
      index
          .computeIfAbsent("line:" + line.activity().id(), key -> new ArrayList<>())
          .add(line.co2e());
    }
  }

  private static void method(Map<String, List<Derivation>> index, MethodResult method) {
    method.headlines().forEach(headline -> put(index, headline.value()));
    method.intensity().ifPresent(figure -> put(index, figure));
    method.directShare().ifPresent(figure -> put(index, figure));
  }

  private static void totals(Map<String, List<Derivation>> index, Totals totals) {
    List.of(
            totals.gbTotal(),
            totals.scope1(),
            totals.scope2Location(),
            totals.scope2Market(),
            totals.co2Recovered(),
            totals.exports(),
            totals.attributeSold(),
            totals.isoTotalLocation(),
            totals.isoTotalMarket(),
            totals.biogenicCo2())
        .forEach(total -> index.put(total.label(), List.of(total)));
  }

  private static void put(Map<String, List<Derivation>> index, Derivation derivation) {
    index.put(derivation.label(), List.of(derivation));
  }
}
