package io.tanheng.accounting.emission;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.factors.catalog.Activity;
import io.tanheng.factors.catalog.Parameter;
import io.tanheng.factors.quantity.Dimension;
import io.tanheng.factors.quantity.Unit;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * CO2 per energy or per amount of a fuel by its own factors, held against that of the library to
 * tell a slip of unit.
 */
final class CarbonDensity {
  /** Oxidation where no set gives one. */
  static final Derivation FULL_OXIDATION =
      Derivation.setting(
          "oxidation", BigDecimal.ONE, "1", "oxidation", "IPCC 2006 Vol.2 Ch.1: default 1");

  private final ActivityRecord record;
  private final Resolver resolver;
  private final Measured amount;
  private final Optional<FuelSet> fuel;

  /**
   * Looks at the factors of a line.
   *
   * @param fuel the set that prices the fuel
   */
  CarbonDensity(ActivityRecord record, Resolver resolver, Measured amount, Optional<FuelSet> fuel) {
    this.record = record;
    this.resolver = resolver;
    this.amount = amount;
    this.fuel = fuel;
  }

  /**
   * Reports {@code carbon-implausible} where a route gives three times the CO2 of the library per
   * energy or litre, five times per other amount, or that part of it; notes {@code own-factor-far}
   * from one and a half times.
   */
  boolean implausible(CarbonRoute route) {
    Unit unit = route.perEnergy() ? Measured.gigajoule() : amount.unit();
    Optional<BigDecimal> usual = route.perEnergy() ? perGigajoule() : perAmount(unit);
    if (usual.isEmpty() || usual.get().signum() == 0) {
      return false;
    }
    BigDecimal own = co2(Measured.one(unit), Optional.empty(), route);
    Reach.Verdict verdict = reach(route).verdict(own, usual.get());
    if (verdict == Reach.Verdict.FAR) {
      Reach.note(record, resolver, column(route), own, usual.get(), "tCO2/" + unit);
    } else if (verdict == Reach.Verdict.IMPOSSIBLE) {
      report(own, usual.get(), unit, route);
    }
    return verdict == Reach.Verdict.IMPOSSIBLE;
  }

  private Reach reach(CarbonRoute route) {
    boolean alike = route.perEnergy() || record.activity().kind() == Activity.Kind.LIQUID;
    return alike ? Reach.PER_ENERGY : Reach.PER_AMOUNT;
  }

  private void report(BigDecimal own, BigDecimal usual, Unit unit, CarbonRoute route) {
    resolver.fault(
        "carbon-implausible",
        record,
        column(route),
        "activity",
        record.activity().code(),
        "own",
        Reach.shown(own),
        "library",
        Reach.shown(usual),
        "unit",
        "tCO2/" + unit,
        "times",
        Reach.ratio(own, usual));
  }

  /**
   * The cell of the line that gives the figure; that of its activity where the park's table does.
   */
  private String column(CarbonRoute route) {
    if (record.efUnit().filter(unit -> unit.substance().equals("CO2")).isPresent()) {
      return "ef";
    }
    boolean carbon = route instanceof CarbonRoute.ByCarbon && record.carbonContent().isPresent();
    return carbon ? "carbon_content" : record.oxidation().isPresent() ? "oxidation" : "activity";
  }

  /** CO2 of one GJ by the set that prices the fuel, else by the first that knows its carbon. */
  private Optional<BigDecimal> perGigajoule() {
    Optional<CarbonRoute> known = fuel.flatMap(set -> byEnergy(set.id()));
    for (String set : resolver.fuelSets()) {
      known = known.or(() -> byEnergy(set));
    }
    return known.map(route -> co2(Measured.one(Measured.gigajoule()), Optional.empty(), route));
  }

  private Optional<BigDecimal> perAmount(Unit unit) {
    return fuel.flatMap(set -> set.perAmount() ? directly(set, unit) : byHeat(set, unit));
  }

  private Optional<BigDecimal> directly(FuelSet set, Unit unit) {
    return co2(set.id(), unit.dimension())
        .map(f -> new CarbonRoute.PerAmount(f, Optional.empty()))
        .map(route -> co2(Measured.one(unit), Optional.empty(), route));
  }

  private Optional<BigDecimal> byHeat(FuelSet set, Unit unit) {
    Optional<FactorUse> ncv = resolver.reference(record, set.id(), Parameter.NCV, unit.dimension());
    return ncv.flatMap(n -> byEnergy(set.id()).map(route -> co2(Measured.one(unit), ncv, route)));
  }

  private Optional<CarbonRoute> byEnergy(String set) {
    Optional<CarbonRoute> energetic =
        co2(set, Dimension.ENERGY).map(f -> new CarbonRoute.PerEnergy(f, Optional.empty()));
    return energetic.or(
        () ->
            resolver
                .reference(record, set, Parameter.CARBON_CONTENT, Dimension.ENERGY)
                .map(carbon -> new CarbonRoute.ByCarbon(carbon, oxidation(set))));
  }

  private Derivation oxidation(String set) {
    return resolver
        .reference(record, set, Parameter.OXIDATION, Dimension.NUMBER)
        .map(FactorUse::leaf)
        .orElse(FULL_OXIDATION);
  }

  private Optional<FactorUse> co2(String set, Dimension per) {
    return resolver.reference(record, set, Parameter.EF, Optional.of("CO2"), per);
  }

  private BigDecimal co2(Measured one, Optional<FactorUse> ncv, CarbonRoute route) {
    return new ResolvedCombustion.Carbon(one, ncv, route)
        .mass(resolver.constants())
        .derivation()
        .value();
  }
}
