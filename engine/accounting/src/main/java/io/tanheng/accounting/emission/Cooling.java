package io.tanheng.accounting.emission;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.activity.Supply;
import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Operation;
import java.util.List;
import java.util.Optional;

/**
 * Cooling bought and delivered out: GJ × the supplier's factor, or GJ ÷ COP as electricity × grid
 * factor.
 */
final class Cooling implements EmissionMethod {
  @Override
  public Optional<ResolvedActivity> resolve(ActivityRecord record, Resolver resolver) {
    LineInput input = new LineInput(record);
    Optional<FactorUse> supplier = record.category().export() ? Optional.empty() : input.ef("CO2");
    Optional<FactorUse> own = supplier.or(() -> resolver.parkEf(record, "ef:CO2"));
    Optional<Derivation> cop = cop(input);
    Optional<FactorUse> grid =
        own.isPresent() || cop.isEmpty() ? Optional.empty() : resolver.gridFactor(record);
    Optional<Derivation> gwp = resolver.gwpOf("CO2");
    if (gwp.isEmpty() || (own.isEmpty() && grid.isEmpty())) {
      resolver.fault("cooling-without-factor", record, "parameters");
      return Optional.empty();
    }
    return Optional.of(new Resolved(record, own, grid, gwp.get(), resolver.constants()));
  }

  private static Optional<Derivation> cop(LineInput input) {
    return input.parameter("cop", "");
  }

  private record Resolved(
      ActivityRecord record,
      Optional<FactorUse> own,
      Optional<FactorUse> grid,
      Derivation gwp,
      Constants constants)
      implements ResolvedActivity {
    @Override
    public Optional<ResolvedActivity> forLine(ActivityRecord other) {
      return Optional.of(new Resolved(other, own, grid, gwp, constants));
    }

    @Override
    public LineResult calculate() {
      Measured cooling = new LineInput(record).amount().to(Measured.gigajoule());
      return new LineResult(
          record,
          List.of(line(cooling)),
          Optional.of(LineResult.EnergyTerm.ofHeat(record, cooling, false, constants)),
          Optional.empty());
    }

    private EmissionLine line(Measured cooling) {
      Account account = record.category().export() ? Account.EXPORTED : Account.SCOPE2;
      if (record.category().export() && record.supply() == Supply.RENEWABLE) {
        return Lines.zero(record, account, "renewable_export", "GB/T 32150");
      }
      if (own.isPresent()) {
        Measured mass = cooling.times(own.get(), "mass:CO2", Measured.tonne());
        return Lines.of(record, account, "CO2", "GJ × EF", mass, gwp);
      }
      Measured power =
          new Measured(
              Derivation.of(
                  "electricity",
                  Operation.QUOTIENT,
                  "MWh",
                  cooling.to(Measured.megawattHour()).derivation(),
                  cop(new LineInput(record)).orElseThrow()),
              Measured.megawattHour());
      Measured mass = power.times(grid.orElseThrow(), "mass:CO2", Measured.tonne());
      return Lines.of(record, account, "CO2", "GJ ÷ 3.6 ÷ COP × EF", mass, gwp);
    }
  }
}
