package io.tanheng.accounting.emission;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.factors.catalog.FactorSet;
import io.tanheng.factors.catalog.Parameter;
import io.tanheng.factors.quantity.Dimension;
import io.tanheng.factors.quantity.FactorUnit;
import java.util.Optional;

/**
 * In which dimension a volume of fuel with a density is priced: as it is written where the factor
 * that prices it is per volume, else as mass (METHOD.md §2). An own factor decides before the first
 * set of the book that prices either.
 */
final class FuelAmount {
  private FuelAmount() {}

  /** Whether the volume is priced as it is written, though its density is given. */
  static boolean asWritten(ActivityRecord record, Resolver resolver, String technology) {
    if (!LineInput.weighable(record)) {
      return false;
    }
    Optional<FactorUnit> ef = record.efUnit().filter(unit -> unit.substance().equals("CO2"));
    Optional<Dimension> own =
        ef.flatMap(FuelAmount::amount)
            .or(() -> park(record, resolver, Parameter.EF, "CO2"))
            .or(() -> record.ncvUnit().flatMap(FuelAmount::amount))
            .or(() -> park(record, resolver, Parameter.NCV, ""));
    return own.or(() -> library(record, resolver, technology))
        .filter(Dimension.VOLUME::equals)
        .isPresent();
  }

  private static Optional<Dimension> amount(FactorUnit unit) {
    return Optional.of(unit.denominator().dimension())
        .filter(below -> below == Dimension.VOLUME || below == Dimension.MASS);
  }

  private static Optional<Dimension> park(
      ActivityRecord record, Resolver resolver, Parameter parameter, String gas) {
    return first(per -> resolver.has(record, FactorSet.PARK, parameter, gas, per, ""));
  }

  private static Optional<Dimension> library(
      ActivityRecord record, Resolver resolver, String technology) {
    for (String set : resolver.librarySets()) {
      Optional<Dimension> priced =
          first(per -> FuelSet.of(set, record, resolver, per, technology).isPresent());
      if (priced.isPresent()) {
        return priced;
      }
    }
    return Optional.empty();
  }

  private static Optional<Dimension> first(java.util.function.Predicate<Dimension> priced) {
    if (priced.test(Dimension.VOLUME)) {
      return Optional.of(Dimension.VOLUME);
    }
    return Optional.of(Dimension.MASS).filter(priced);
  }
}
