package io.tanheng.accounting.emission;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.factors.catalog.Activity;
import io.tanheng.factors.issue.Issue;
import java.util.List;
import java.util.Optional;

/**
 * Renewable energy used on site: no emission. Power whose certificate was sold is somebody else's
 * renewable power: it is priced with the location factor.
 */
final class OnsiteRenewable implements EmissionMethod {
  @Override
  public Optional<ResolvedActivity> resolve(ActivityRecord record, Resolver resolver) {
    boolean power = record.activity().kind() == Activity.Kind.ELECTRICITY;
    if (record.attributeSold() && !power) {
      resolver.fault("attribute-of-heat", record, "attribute");
      return Optional.empty();
    }
    if (record.attributeSold()) {
      resolver.finding(
          Issue.warning(
              "attribute-sold",
              "§5.8",
              record.where().column("attribute"),
              "line",
              record.id().value(),
              "quantity",
              record.quantity().toString()));
    }
    Optional<FactorUse> grid = power ? grid(record, resolver) : Optional.empty();
    Optional<Derivation> gwp = resolver.gwpOf("CO2");
    if (gwp.isEmpty() || (record.attributeSold() && grid.isEmpty())) {
      resolver.missing(record);
      return Optional.empty();
    }
    Optional<Derivation> location =
        grid.map(factor -> Electricity.perMwh(factor, "location_factor"));
    return Optional.of(
        new Resolved(record, power, grid, location, gwp.get(), resolver.constants()));
  }

  private static Optional<FactorUse> grid(ActivityRecord record, Resolver resolver) {
    return record.attributeSold()
        ? resolver.gridFactor(record)
        : resolver.gridFactorUnpriced(record);
  }

  private record Resolved(
      ActivityRecord record,
      boolean power,
      Optional<FactorUse> grid,
      Optional<Derivation> location,
      Derivation gwp,
      Constants constants)
      implements ResolvedActivity {
    @Override
    public Optional<ResolvedActivity> forLine(ActivityRecord other) {
      return Optional.of(new Resolved(other, power, grid, location, gwp, constants));
    }

    @Override
    public LineResult calculate() {
      Measured amount = new LineInput(record).amount();
      return new LineResult(
          record, List.of(line(amount)), Optional.of(energy(amount)), term(amount));
    }

    private EmissionLine line(Measured amount) {
      if (!record.attributeSold()) {
        return Lines.zero(record, Account.NONE, "onsite_renewable", "GB/T 32150");
      }
      Measured mass =
          amount
              .to(Measured.megawattHour())
              .times(grid.orElseThrow(), "mass:CO2", Measured.tonne());
      return Lines.of(record, Account.ATTRIBUTE_SOLD, "CO2", "MWh × EF", mass, gwp);
    }

    private LineResult.EnergyTerm energy(Measured amount) {
      boolean kept = !record.attributeSold();
      return power
          ? LineResult.EnergyTerm.ofElectricity(
              record, amount.to(Measured.megawattHour()), kept, constants)
          : LineResult.EnergyTerm.ofHeat(record, amount.to(Measured.gigajoule()), kept, constants);
    }

    private Optional<LineResult.PowerTerm> term(Measured amount) {
      return location.map(
          factor ->
              new LineResult.PowerTerm(
                  amount.to(Measured.megawattHour()).derivation(),
                  factor,
                  Optional.empty(),
                  false));
    }
  }
}
