package io.tanheng.accounting.emission;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.activity.Supply;
import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.factors.issue.Issue;
import java.util.List;
import java.util.Optional;

/**
 * Electricity bought and delivered out: MWh × average grid factor of place and year. A direct line
 * from a renewable plant, with evidence, is 0; so is renewable power delivered out. The supplier's
 * own factor enters scope2_market only.
 */
final class Electricity implements EmissionMethod {
  @Override
  public Optional<ResolvedActivity> resolve(ActivityRecord record, Resolver resolver) {
    boolean direct = record.supply() == Supply.DIRECT_LINE && !record.evidence().isBlank();
    if (record.supply() == Supply.DIRECT_LINE && !direct) {
      resolver.finding(
          Issue.warning(
              "direct-line-without-evidence",
              "",
              record.where().column("evidence"),
              "line",
              record.id().value()));
    }
    boolean atZero = direct || record.supply() == Supply.RENEWABLE;
    Optional<FactorUse> grid =
        atZero ? resolver.gridFactorUnpriced(record) : resolver.gridFactor(record);
    Optional<Derivation> gwp = resolver.gwpOf("CO2");
    if (grid.isEmpty() || gwp.isEmpty()) {
      resolver.missing(record);
      return Optional.empty();
    }
    Optional<FactorUse> supplier = supplier(record, resolver);
    if (supplier.isPresent() && implausible(record, resolver, supplier.get())) {
      return Optional.empty();
    }
    return Optional.of(
        new Resolved(
            record,
            grid.get(),
            perMwh(grid.get(), "location_factor"),
            supplier.map(s -> perMwh(s, "supplier_factor")),
            direct,
            gwp.get(),
            resolver.constants()));
  }

  private static Optional<FactorUse> supplier(ActivityRecord record, Resolver resolver) {
    if (!record.category().purchase()) {
      return Optional.empty();
    }
    return new LineInput(record).ef("CO2").or(() -> resolver.parkEf(record, "supplier_factor"));
  }

  /** Held against the average of the country: that of a province may be hydropower alone. */
  private static boolean implausible(ActivityRecord record, Resolver resolver, FactorUse supplier) {
    return OwnEmissionFactor.implausible(
        record,
        resolver,
        supplier,
        resolver.countryAverage(record),
        Measured.megawattHour(),
        Reach.SUPPLIED);
  }

  private record Resolved(
      ActivityRecord record,
      FactorUse grid,
      Derivation location,
      Optional<Derivation> supplier,
      boolean direct,
      Derivation gwp,
      Constants constants)
      implements ResolvedActivity {

    @Override
    public Optional<ResolvedActivity> forLine(ActivityRecord other) {
      return Optional.of(new Resolved(other, grid, location, supplier, direct, gwp, constants));
    }

    @Override
    public LineResult calculate() {
      Measured mwh = new LineInput(record).amount().to(Measured.megawattHour());
      return new LineResult(
          record,
          List.of(line(mwh)),
          Optional.of(LineResult.EnergyTerm.ofElectricity(record, mwh, direct, constants)),
          Optional.of(new LineResult.PowerTerm(mwh.derivation(), location, supplier, direct)));
    }

    private EmissionLine line(Measured mwh) {
      boolean renewable = record.supply() == Supply.RENEWABLE;
      Account account = record.category().export() ? Account.EXPORTED : Account.SCOPE2;
      if (direct || renewable) {
        return Lines.zero(
            record, account, direct ? "direct_line" : "renewable_export", "GB/T 32150");
      }
      Measured mass = mwh.times(grid, "mass:CO2", Measured.tonne());
      return Lines.of(record, account, "CO2", "MWh × EF", mass, gwp);
    }
  }

  /** A factor of electricity in tCO2/MWh. */
  static Derivation perMwh(FactorUse use, String label) {
    return Measured.one(Measured.megawattHour())
        .times(use, label, Measured.tonne())
        .derivation()
        .in("tCO2/MWh");
  }
}
