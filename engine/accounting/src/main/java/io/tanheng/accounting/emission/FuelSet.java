package io.tanheng.accounting.emission;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.factors.catalog.Parameter;
import io.tanheng.factors.quantity.Dimension;
import java.util.Optional;

/**
 * The factor set that prices the CO2 of a fuel: calorific value and carbon come from one edition,
 * or the set gives an emission factor per amount.
 *
 * @param id id of the set
 * @param perAmount whether it gives an emission factor per amount and no calorific value
 */
record FuelSet(String id, boolean perAmount) {
  private static final String CO2 = "CO2";

  /** The first set of the book that prices the fuel in that dimension; the park's own apart. */
  static Optional<FuelSet> of(
      ActivityRecord record, Resolver resolver, Dimension per, String technology) {
    for (String set : resolver.librarySets()) {
      Optional<FuelSet> fuel = of(set, record, resolver, per, technology);
      if (fuel.isPresent()) {
        return fuel;
      }
    }
    return Optional.empty();
  }

  /** A set, where it prices the fuel in that dimension. */
  static Optional<FuelSet> of(
      String set, ActivityRecord record, Resolver resolver, Dimension per, String technology) {
    if (resolver.has(record, set, Parameter.NCV, "", per, "") && carbon(record, resolver, set)) {
      return Optional.of(new FuelSet(set, false));
    }
    return resolver.has(record, set, Parameter.EF, CO2, per, technology)
        ? Optional.of(new FuelSet(set, true))
        : Optional.empty();
  }

  private static boolean carbon(ActivityRecord record, Resolver resolver, String set) {
    return resolver.has(record, set, Parameter.CARBON_CONTENT, "", Dimension.ENERGY, "")
        || resolver.has(record, set, Parameter.EF, CO2, Dimension.ENERGY, "");
  }

  /** The set, where it gives a calorific value. */
  Optional<String> withNcv() {
    return perAmount ? Optional.empty() : Optional.of(id);
  }
}
