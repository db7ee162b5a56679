package io.tanheng.accounting.emission;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.activity.Category;
import io.tanheng.factors.quantity.Dimension;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Fuel burnt in plants and vehicles: CO2 by carbon content and oxidation (GB/T 32150) where the
 * fuel table gives them, else by the emission factor per energy (IPCC), or per amount where a set
 * gives no calorific value; CH4 and N2O by that set's factor per amount, else by the IPCC factor
 * per energy with the same calorific value.
 */
final class Combustion implements EmissionMethod {
  @Override
  public Optional<ResolvedActivity> resolve(ActivityRecord record, Resolver resolver) {
    CombustionFactors factors =
        new CombustionFactors(record, resolver, technology(record, resolver));
    Measured amount = factors.amount();
    Optional<FactorUse> ncv = factors.ncv();
    Optional<CarbonRoute> route = factors.carbonRoute();
    if (route.isEmpty() || (route.get().perEnergy() && ncv.isEmpty())) {
      resolver.missing(record);
      return Optional.empty();
    }
    if (ncv.isPresent() && !amount.fits(ncv.get())) {
      resolver.mismatch(record, "ncv_unit", amount.unit().symbol(), ncv.get());
      return Optional.empty();
    }
    if (HeatingValue.implausible(record, resolver, amount, ncv, factors.ncvSet())
        || factors.implausible(route.get())) {
      return Optional.empty();
    }
    String code = record.activity().code();
    if (factors.asWritten()) {
      String unit = record.unit().symbol();
      resolver.note("density-not-used", code, record, "density", "activity", code, "unit", unit);
    }
    if (ncv.isEmpty()) {
      resolver.note("energy-not-known", code, record, "ncv", "activity", code);
    }
    return resolver
        .gwpOf("CO2")
        .map(
            gwp ->
                new ResolvedCombustion(
                    record,
                    factors.asWritten(),
                    ncv,
                    route.get(),
                    gwp,
                    others(record, resolver, factors, ncv),
                    resolver.constants()));
  }

  private static TreeMap<String, ResolvedCombustion.GasFactor> others(
      ActivityRecord record,
      Resolver resolver,
      CombustionFactors factors,
      Optional<FactorUse> ncv) {
    var others = new TreeMap<String, ResolvedCombustion.GasFactor>();
    for (String gas : new String[] {"CH4", "N2O"}) {
      if (resolver.accounts(gas)) {
        gasFactor(record, resolver, factors, gas, ncv)
            .ifPresentOrElse(
                factor -> others.put(gas, factor), () -> resolver.notCovered(record, gas));
      }
    }
    return others;
  }

  private static Optional<ResolvedCombustion.GasFactor> gasFactor(
      ActivityRecord record,
      Resolver resolver,
      CombustionFactors factors,
      String gas,
      Optional<FactorUse> ncv) {
    return factors
        .ef(gas)
        .filter(factor -> factors.amount().fits(factor) || (ncv.isPresent() && perEnergy(factor)))
        .flatMap(
            factor ->
                resolver
                    .gwpOfCombustion(gas, record.activity().biogenic())
                    .map(gwp -> new ResolvedCombustion.GasFactor(factor, gwp)));
  }

  private static boolean perEnergy(FactorUse factor) {
    return factor.unit().denominator().dimension() == Dimension.ENERGY;
  }

  /** Which IPCC table prices CH4 and N2O (Table 2.2, 2.3, 2.4; 3.2.2 or 3.3.1 for vehicles). */
  private static String technology(ActivityRecord record, Resolver resolver) {
    if (record.category() == Category.MOBILE_COMBUSTION) {
      return "off_road".equals(record.parameters().get("mobile"))
          ? "mobile:off_road"
          : "mobile:road";
    }
    int division = resolver.enterprise(record).flatMap(e -> e.division()).orElse(0);
    if (division == 44 || division == 45) {
      return "stationary:energy_industries";
    }
    return division >= 51 && division <= 97
        ? "stationary:commercial_institutional"
        : "stationary:manufacturing_construction";
  }
}
