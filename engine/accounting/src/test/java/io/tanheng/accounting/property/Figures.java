package io.tanheng.accounting.property;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.inventory.Inventory;
import io.tanheng.accounting.inventory.Totals;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.quantity.Decimals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The figures of an evaluation as they are written, by name. */
final class Figures {
  private final SortedMap<String, String> figures = new TreeMap<>();
  private final UnaryOperator<String> enterprise;

  private Figures(UnaryOperator<String> enterprise) {
    this.enterprise = enterprise;
  }

  /** Every figure that a report prints as a total, a share, a score or a decision. */
  static Map<String, String> of(Evaluation evaluation) {
    return of(evaluation, UnaryOperator.identity());
  }

  /** The same, with the enterprises renamed. */
  static Map<String, String> of(Evaluation evaluation, UnaryOperator<String> enterprise) {
    Figures figures = new Figures(enterprise);
    figures.inventory(evaluation.inventory());
    evaluation.history().forEach(figures::inventory);
    figures.balance(evaluation);
    figures.score(evaluation);
    return figures.figures;
  }

  /** The codes of all findings, sorted, each as often as it was found. */
  static List<String> codes(Evaluation evaluation) {
    return evaluation.findings().stream().map(Issue::code).sorted().toList();
  }

  /** The totals that carry mass or energy, for a year. */
  static Map<String, BigDecimal> totals(Evaluation evaluation) {
    SortedMap<String, BigDecimal> totals = new TreeMap<>();
    Inventory inventory = evaluation.inventory();
    for (Derivation total : all(inventory.park())) {
      totals.put(total.label(), total.value());
    }
    inventory
        .byEnterprise()
        .forEach(
            (id, own) ->
                all(own).forEach(total -> totals.put(id + " " + total.label(), total.value())));
    totals.put("total_tce", inventory.energy().total().value());
    totals.put("renewable_tce", inventory.energy().renewable().value());
    return totals;
  }

  private static List<Derivation> all(Totals totals) {
    return List.of(
        totals.scope1(),
        totals.scope2Location(),
        totals.scope2Market(),
        totals.co2Recovered(),
        totals.exports(),
        totals.attributeSold(),
        totals.gbTotal(),
        totals.isoTotalLocation(),
        totals.isoTotalMarket(),
        totals.biogenicCo2());
  }

  private void inventory(Inventory inventory) {
    String year = inventory.year() + " ";
    totals(year, inventory.park());
    inventory
        .byEnterprise()
        .forEach((id, own) -> totals(year + enterprise.apply(id.value()) + " ", own));
    inventory.byCategory().forEach((name, value) -> put(year + name, value));
    inventory.byGas().forEach((gas, value) -> put(year + gas, value));
    put(year + "tce", inventory.energy().total().value());
    put(year + "renewable", inventory.energy().renewable().value());
  }

  private void totals(String prefix, Totals totals) {
    for (Derivation total : all(totals)) {
      put(prefix + total.label().replaceFirst(":.*", ""), total.value());
    }
  }

  private void balance(Evaluation evaluation) {
    evaluation.balance().steps().forEach(step -> put("step " + step.code(), step.used()));
    put("residual", evaluation.balance().residual().value());
    put("surplus", evaluation.balance().surplus().value());
    evaluation.lots().forEach(lot -> put("lot " + lot.lot().id(), lot.counted().value()));
  }

  private void score(Evaluation evaluation) {
    evaluation
        .indicators()
        .forEach(
            result -> {
              String key = "indicator " + result.definition().key();
              result.value().ifPresent(value -> put(key + " value", value.value()));
              result.s().ifPresent(s -> put(key + " s", s.value()));
            });
    put("score", evaluation.score().total().value());
    put("score least", evaluation.score().weightRange().lowest());
    put("score most", evaluation.score().weightRange().highest());
    figures.put("grade", evaluation.claim().grade().toString());
    figures.put("zero carbon", String.valueOf(evaluation.claim().zeroCarbon()));
    figures.put("provisional", String.valueOf(evaluation.claim().provisional()));
  }

  private void put(String name, BigDecimal value) {
    figures.put(name, Decimals.written(value).toPlainString());
  }
}
