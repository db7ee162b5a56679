package io.tanheng.accounting.emission;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.activity.Category;
import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.factors.catalog.Parameter;
import io.tanheng.factors.quantity.Dimension;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Fuel burnt in plants and vehicles: CO2 by carbon content and oxidation (GB/T 32150) where the fuel
 * table gives them, else by the emission factor per energy (IPCC); CH4 and N2O by the IPCC factor per
 * energy with the same calorific value.
 */
final class Combustion implements EmissionMethod {
  private static final List<String> PARK = List.of(Resolver.PARK_SET);
  private static final String IPCC = "ipcc-2006";
  private static final Derivation DEFAULT_OXIDATION =
      Derivation.setting(
          "oxidation", BigDecimal.ONE, "1", "oxidation", "IPCC 2006 Vol.2 Ch.1: default 1");

  @Override
  public Optional<ResolvedActivity> resolve(ActivityRecord record, Resolver resolver) {
    LineInput input = new LineInput(record);
    Measured amount = input.amount();
    Dimension dimension = amount.unit().dimension();
    Optional<String> base = resolver.setWith(record, Parameter.NCV, dimension);
    Optional<FactorUse> ncv =
        input
            .ncv()
            .or(() -> park(record, resolver, Parameter.NCV, Optional.of(dimension)))
            .or(
                () ->
                    base.flatMap(
                        set -> library(record, resolver, set, Parameter.NCV, dimension)));
    Optional<CarbonRoute> route = carbonRoute(record, resolver, input, amount, base);
    if (route.isEmpty() || (route.get().perEnergy() && ncv.isEmpty())) {
      resolver.missing(record);
      return Optional.empty();
    }
    if (ncv.isPresent() && !amount.fits(ncv.get())) {
      resolver.mismatch(record, "ncv_unit", amount.unit().symbol(), ncv.get());
      return Optional.empty();
    }
    if (HeatingValue.implausible(record, resolver, amount, ncv, base)
        || !plausible(record, resolver, route.get(), amount, ncv, base)) {
      return Optional.empty();
    }
    if (ncv.isEmpty()) {
      resolver.note(
          "energy-not-known", record.activity().code(), record, "ncv", "activity", record.activity().code());
    }
    var others = new TreeMap<String, ResolvedCombustion.GasFactor>();
    for (String gas : List.of("CH4", "N2O")) {
      otherGas(record, resolver, input, amount, gas, ncv)
          .ifPresent(factor -> others.put(gas, factor));
    }
    return resolver
        .gwpOf("CO2")
        .map(
            gwp ->
                new ResolvedCombustion(
                    record, amount, ncv, route.get(), gwp, others, resolver.constants()));
  }

  /** Own carbon data that give ten times the library's CO2, or a tenth, are another unit. */
  private static boolean plausible(
      ActivityRecord record,
      Resolver resolver,
      CarbonRoute route,
      Measured amount,
      Optional<FactorUse> ncv,
      Optional<String> base) {
    Optional<FactorUse> known =
        base.flatMap(set -> resolver.reference(record, set, Parameter.NCV, amount.unit().dimension()));
    Optional<CarbonRoute> library = base.flatMap(set -> libraryRoute(record, resolver, set));
    if (known.isEmpty() || library.isEmpty()) {
      return true;
    }
    BigDecimal own = perUnit(route, amount, ncv.or(() -> known), resolver);
    BigDecimal usual = perUnit(library.get(), amount, known, resolver);
    boolean near =
        own.compareTo(usual.multiply(BigDecimal.TEN)) < 0
            && own.multiply(BigDecimal.TEN).compareTo(usual) > 0;
    if (!near) {
      resolver.fault(
          "carbon-implausible",
          record,
          "activity",
          "activity",
          record.activity().code(),
          "own",
          shown(own),
          "library",
          shown(usual),
          "unit",
          "tCO2/" + amount.unit());
    }
    return near;
  }

  private static String shown(BigDecimal value) {
    return value.round(new java.math.MathContext(4)).toPlainString();
  }

  private static Optional<CarbonRoute> libraryRoute(
      ActivityRecord record, Resolver resolver, String set) {
    Optional<FactorUse> energyFactor =
        resolver.reference(record, set, Parameter.EF, Optional.of("CO2"), Dimension.ENERGY);
    if (energyFactor.isPresent()) {
      return Optional.of(new CarbonRoute.PerEnergy(energyFactor.get(), Optional.empty()));
    }
    return resolver
        .reference(record, set, Parameter.CARBON_CONTENT, Dimension.ENERGY)
        .map(carbon -> new CarbonRoute.ByCarbon(carbon, DEFAULT_OXIDATION));
  }

  /** t CO2 of one unit of the fuel. */
  private static BigDecimal perUnit(
      CarbonRoute route, Measured amount, Optional<FactorUse> ncv, Resolver resolver) {
    return new ResolvedCombustion.Carbon(Measured.one(amount.unit()), ncv, route)
        .mass(resolver.constants())
        .derivation()
        .value();
  }

  private static Optional<CarbonRoute> carbonRoute(
      ActivityRecord record,
      Resolver resolver,
      LineInput input,
      Measured amount,
      Optional<String> base) {
    Optional<FactorUse> own =
        input
            .ef("CO2")
            .or(() -> resolver.parkEf(record, "ef:CO2"));
    if (own.isPresent()) {
      return checkedOwn(record, resolver, amount, own.get(), input.oxidation());
    }
    Optional<FactorUse> carbon =
        input.carbonContent().or(() -> park(record, resolver, Parameter.CARBON_CONTENT, energy()));
    Optional<FactorUse> energyFactor =
        base.flatMap(
            set ->
                resolver.find(
                    record,
                    List.of(set),
                    Parameter.EF,
                    Optional.of("CO2"),
                    energy(),
                    "",
                    "ef:CO2"));
    if (carbon.isEmpty() && energyFactor.isPresent()) {
      return Optional.of(new CarbonRoute.PerEnergy(energyFactor.get(), oxidation(record, resolver, input)));
    }
    return carbon
        .or(() -> base.flatMap(set -> library(record, resolver, set, Parameter.CARBON_CONTENT, Dimension.ENERGY)))
        .map(content -> new CarbonRoute.ByCarbon(content, oxidationOf(record, resolver, input, base)));
  }

  private static Optional<CarbonRoute> checkedOwn(
      ActivityRecord record,
      Resolver resolver,
      Measured amount,
      FactorUse own,
      Optional<Derivation> oxidation) {
    if (own.unit().denominator().dimension() == Dimension.ENERGY) {
      return Optional.of(new CarbonRoute.PerEnergy(own, oxidation));
    }
    if (amount.fits(own)) {
      return Optional.of(new CarbonRoute.PerAmount(own, oxidation));
    }
    resolver.mismatch(record, "ef_unit", amount.unit().symbol(), own);
    return Optional.empty();
  }

  private static Optional<Derivation> oxidation(
      ActivityRecord record, Resolver resolver, LineInput input) {
    return input
        .oxidation()
        .or(() -> park(record, resolver, Parameter.OXIDATION, Optional.empty()).map(FactorUse::leaf));
  }

  private static Derivation oxidationOf(
      ActivityRecord record, Resolver resolver, LineInput input, Optional<String> base) {
    return oxidation(record, resolver, input)
        .or(
            () ->
                base.flatMap(
                        set ->
                            resolver.find(
                                record,
                                List.of(set),
                                Parameter.OXIDATION,
                                Optional.empty(),
                                Optional.empty(),
                                "",
                                "oxidation"))
                    .map(FactorUse::leaf))
        .orElse(DEFAULT_OXIDATION);
  }

  private static Optional<ResolvedCombustion.GasFactor> otherGas(
      ActivityRecord record,
      Resolver resolver,
      LineInput input,
      Measured amount,
      String gas,
      Optional<FactorUse> ncv) {
    if (!resolver.accounts(gas)) {
      return Optional.empty();
    }
    Optional<FactorUse> factor =
        input
            .ef(gas)
            .or(
                () ->
                    resolver.find(
                        record,
                        sets(resolver),
                        Parameter.EF,
                        Optional.of(gas),
                        energy(),
                        technology(record, resolver),
                        "ef:" + gas));
    Optional<Derivation> gwp =
        resolver.gwpOfCombustion(gas, record.activity().biogenic());
    boolean priceable =
        factor
            .filter(
                f ->
                    amount.fits(f)
                        || (ncv.isPresent()
                            && f.unit().denominator().dimension() == Dimension.ENERGY))
            .isPresent();
    if (!priceable || gwp.isEmpty()) {
      resolver.notCovered(record, gas);
      return Optional.empty();
    }
    return Optional.of(new ResolvedCombustion.GasFactor(factor.get(), gwp.get()));
  }

  /** CH4 and N2O come from IPCC, whether the book names that set or not. */
  private static List<String> sets(Resolver resolver) {
    List<String> sets = new java.util.ArrayList<>(PARK);
    sets.addAll(resolver.librarySets());
    if (!sets.contains(IPCC)) {
      sets.add(IPCC);
    }
    return sets;
  }

  /** Which IPCC table prices CH4 and N2O (Table 2.2, 2.3, 2.4; 3.2.2 or 3.3.1 for vehicles). */
  private static String technology(ActivityRecord record, Resolver resolver) {
    if (record.category() == Category.MOBILE_COMBUSTION) {
      return "off_road".equals(record.parameters().get("mobile")) ? "mobile:off_road" : "mobile:road";
    }
    int division = resolver.enterprise(record).flatMap(e -> e.division()).orElse(0);
    if (division == 44 || division == 45) {
      return "stationary:energy_industries";
    }
    return division >= 51 && division <= 97
        ? "stationary:commercial_institutional"
        : "stationary:manufacturing_construction";
  }

  private static Optional<FactorUse> park(
      ActivityRecord record, Resolver resolver, Parameter parameter, Optional<Dimension> per) {
    return resolver.find(record, PARK, parameter, Optional.empty(), per, "", parameter.word());
  }

  private static Optional<FactorUse> library(
      ActivityRecord record, Resolver resolver, String set, Parameter parameter, Dimension per) {
    return resolver.find(
        record, List.of(set), parameter, Optional.empty(), Optional.of(per), "", parameter.word());
  }

  private static Optional<Dimension> energy() {
    return Optional.of(Dimension.ENERGY);
  }
}
