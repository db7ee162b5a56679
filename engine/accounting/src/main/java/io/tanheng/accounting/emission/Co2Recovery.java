package io.tanheng.accounting.emission;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.quantity.Dimension;
import java.util.Optional;

/**
 * CO2 captured and stored or delivered out: measured mass, or volume × 19.77 t per 10⁴ Nm³, ×
 * purity. Without evidence, or of biomass, it is not deducted.
 */
final class Co2Recovery implements EmissionMethod {
  @Override
  public Optional<ResolvedActivity> resolve(ActivityRecord record, Resolver resolver) {
    boolean biogenic = "biogenic".equals(record.parameters().get("origin"));
    if (record.evidence().isBlank() || biogenic) {
      resolver.finding(
          Issue.warning(
              biogenic ? "recovery-biogenic" : "recovery-without-evidence",
              "",
              record.where().column(biogenic ? "parameters" : "evidence"),
              "line",
              record.id().value()));
      return Optional.empty();
    }
    Constants constants = resolver.constants();
    return resolver.gwpOf("CO2").map(gwp -> new Resolved(record, constants, gwp));
  }

  private record Resolved(ActivityRecord record, Constants constants, Derivation gwp)
      implements ResolvedActivity {
    @Override
    public LineResult calculate() {
      LineInput input = new LineInput(record);
      Measured amount = input.amount();
      boolean volume = amount.unit().dimension() == Dimension.GAS_VOLUME;
      Measured mass =
          volume ? amount.times(constants.co2GasDensity(), "mass:CO2", Measured.tonne()) : amount;
      Optional<Derivation> purity = input.purity();
      Measured pure = purity.map(p -> mass.times(p, "mass:CO2")).orElse(mass);
      String formula = (volume ? "V × 19.77" : "mass") + (purity.isPresent() ? " × purity" : "");
      EmissionLine line = Lines.of(record, Account.RECOVERED, "CO2", formula, pure, gwp);
      return new LineResult(record, java.util.List.of(line), Optional.empty(), Optional.empty());
    }
  }
}
