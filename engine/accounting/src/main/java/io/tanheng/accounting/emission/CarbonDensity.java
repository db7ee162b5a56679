package io.tanheng.accounting.emission;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.factors.catalog.Parameter;
import io.tanheng.factors.quantity.Dimension;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** CO2 per amount of a fuel, held against that of the library to tell a slip of unit. */
final class CarbonDensity {
  /** Oxidation where no set gives one. */
  static final Derivation FULL_OXIDATION =
      Derivation.setting(
          "oxidation", BigDecimal.ONE, "1", "oxidation", "IPCC 2006 Vol.2 Ch.1: default 1");

  private static final MathContext SHOWN = new MathContext(4);

  private final ActivityRecord record;
  private final Resolver resolver;
  private final Measured amount;

  CarbonDensity(ActivityRecord record, Resolver resolver, Measured amount) {
    this.record = record;
    this.resolver = resolver;
    this.amount = amount;
  }

  /**
   * Reports {@code carbon-implausible} where a route gives ten times the CO2 of the library, or a
   * tenth.
   *
   * @param fuel the set that prices the fuel
   */
  boolean implausible(CarbonRoute route, Optional<FactorUse> ncv, Optional<FuelSet> fuel) {
    Optional<BigDecimal> usual = fuel.flatMap(this::library);
    if (usual.isEmpty() || (route.perEnergy() && ncv.isEmpty())) {
      return false;
    }
    BigDecimal own = perUnit(route, ncv);
    if (near(own, usual.get())) {
      return false;
    }
    resolver.fault(
        "carbon-implausible",
        record,
        "activity",
        "activity",
        record.activity().code(),
        "own",
        shown(own),
        "library",
        shown(usual.get()),
        "unit",
        "tCO2/" + amount.unit());
    return true;
  }

  private static boolean near(BigDecimal own, BigDecimal usual) {
    return own.compareTo(usual.multiply(BigDecimal.TEN)) < 0
        && own.multiply(BigDecimal.TEN).compareTo(usual) > 0;
  }

  private Optional<BigDecimal> library(FuelSet fuel) {
    Dimension per = amount.unit().dimension();
    if (fuel.perAmount()) {
      return co2(fuel, per)
          .map(f -> perUnit(new CarbonRoute.PerAmount(f, Optional.empty()), Optional.empty()));
    }
    Optional<FactorUse> ncv = resolver.reference(record, fuel.id(), Parameter.NCV, per);
    return ncv.flatMap(n -> byEnergy(fuel).map(route -> perUnit(route, ncv)));
  }

  private Optional<CarbonRoute> byEnergy(FuelSet fuel) {
    Optional<CarbonRoute> energetic =
        co2(fuel, Dimension.ENERGY).map(f -> new CarbonRoute.PerEnergy(f, Optional.empty()));
    return energetic.or(
        () ->
            resolver
                .reference(record, fuel.id(), Parameter.CARBON_CONTENT, Dimension.ENERGY)
                .map(carbon -> new CarbonRoute.ByCarbon(carbon, FULL_OXIDATION)));
  }

  private Optional<FactorUse> co2(FuelSet fuel, Dimension per) {
    return resolver.reference(record, fuel.id(), Parameter.EF, Optional.of("CO2"), per);
  }

  /** t CO2 of one unit of the fuel. */
  private BigDecimal perUnit(CarbonRoute route, Optional<FactorUse> ncv) {
    return new ResolvedCombustion.Carbon(Measured.one(amount.unit()), ncv, route)
        .mass(resolver.constants())
        .derivation()
        .value();
  }

  private static String shown(BigDecimal value) {
    return value.round(SHOWN).toPlainString();
  }
}
