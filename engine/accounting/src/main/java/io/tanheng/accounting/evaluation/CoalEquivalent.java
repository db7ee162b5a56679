package io.tanheng.accounting.evaluation;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Operation;
import io.tanheng.accounting.derivation.Source;
import io.tanheng.accounting.emission.LineResult;
import io.tanheng.accounting.emission.LineResult.EnergyTerm.Role;
import io.tanheng.accounting.inventory.Inventory;
import io.tanheng.accounting.method.CoalRule;
import io.tanheng.accounting.park.Park;
import io.tanheng.factors.catalog.Activity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Energy consumption in tce by the rule of a method. */
final class CoalEquivalent {
  private static final String TCE = "tce";
  private static final Derivation GIGAJOULES =
      Derivation.setting("GJ_per_MWh", new BigDecimal("3.6"), "", "GJ_per_MWh", "definition");

  private final List<LineResult> results;

  /** Of the lines of one year that count for the park. */
  private CoalEquivalent(List<LineResult> results) {
    this.results = results;
  }

  static Optional<Derivation> of(
      CoalRule rule, Park park, Inventory inventory, List<LineResult> results) {
    if (rule instanceof CoalRule.GenerationRate generation) {
      return rate(generation, park).map(rate -> new CoalEquivalent(results).total(rate));
    }
    return rule instanceof CoalRule.CalorificValue
        ? Optional.of(inventory.energy().total())
        : Optional.empty();
  }

  /** tce/MWh, of the method, else of the book. */
  private static Optional<Derivation> rate(CoalRule.GenerationRate rule, Park park) {
    Optional<Derivation> printed =
        rule.rate().map(f -> Derivation.factor("coal_rate", f, "rate of the method"));
    return printed.or(
        () ->
            Optional.ofNullable(park.details().get("coal_rate"))
                .map(text -> ofBook(new BigDecimal(text))));
  }

  private static Derivation ofBook(BigDecimal rate) {
    return Derivation.leaf(
        "coal_rate", rate, "kgce/kWh", new Source.Setting("coal_rate", "park.csv"));
  }

  private Derivation total(Derivation rate) {
    return Derivation.of(
        "method_tce",
        Operation.DIFFERENCE,
        TCE,
        sum("energy_consumed", Role.CONSUMED, rate),
        sum("energy_delivered", Role.DELIVERED, rate));
  }

  private Derivation sum(String label, Role role, Derivation rate) {
    return Derivation.of(
        label,
        Operation.SUM,
        TCE,
        results.stream()
            .filter(r -> r.energy().filter(e -> e.role() == role).isPresent())
            .map(r -> tce(r, rate))
            .toList());
  }

  private static Derivation tce(LineResult result, Derivation rate) {
    LineResult.EnergyTerm energy = result.energy().orElseThrow();
    if (result.record().activity().kind() != Activity.Kind.ELECTRICITY) {
      return energy.tce();
    }
    Derivation mwh =
        Derivation.of("mwh", Operation.QUOTIENT, "MWh", energy.gigajoules(), GIGAJOULES);
    return Derivation.of("tce:" + result.record().id(), Operation.PRODUCT, TCE, mwh, rate);
  }
}
