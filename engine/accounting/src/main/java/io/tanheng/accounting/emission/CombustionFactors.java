package io.tanheng.accounting.emission;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.activity.Category;
import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Source;
import io.tanheng.accounting.method.OxidationRule;
import io.tanheng.factors.catalog.FactorSet;
import io.tanheng.factors.catalog.Parameter;
import io.tanheng.factors.quantity.Dimension;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The factors of one line of burnt fuel: its own, then the park's, then those of the first set of
 * the book that prices the fuel.
 */
final class CombustionFactors {
  private static final List<String> PARK = List.of(FactorSet.PARK);
  static final String IPCC = "ipcc-2006";
  private static final Optional<String> NO_GAS = Optional.empty();
  private static final Optional<String> CO2 = Optional.of("CO2");
  private static final Optional<Dimension> ENERGY = Optional.of(Dimension.ENERGY);

  private static final String AS_WRITTEN = ", per volume as the amount is written";

  private static final Derivation TRANSFORMED =
      Derivation.setting(
          "oxidation",
          BigDecimal.ONE,
          "1",
          "use=transformation",
          "oxidation 100 % in energy transformation");

  private final ActivityRecord record;
  private final Resolver resolver;
  private final String technology;
  private final LineInput input;
  private final boolean asWritten;
  private final Measured amount;
  private final Dimension dimension;
  private final Optional<FuelSet> fuel;

  /**
   * The factors of a line.
   *
   * @param technology which table prices CH4 and N2O, {@code mobile:road}
   */
  CombustionFactors(ActivityRecord record, Resolver resolver, String technology) {
    this.record = record;
    this.resolver = resolver;
    this.technology = technology;
    this.input = new LineInput(record);
    this.asWritten = FuelAmount.asWritten(record, resolver, technology);
    this.amount = asWritten ? input.written() : input.amount();
    this.dimension = amount.unit().dimension();
    this.fuel = FuelSet.of(record, resolver, dimension, technology);
  }

  /** Whether a volume is priced as it is written, though its density is given. */
  boolean asWritten() {
    return asWritten;
  }

  /** Mass, volume or gross energy of the fuel. */
  Measured amount() {
    return amount;
  }

  /** The calorific value: of the set that prices the fuel, else of the next that has one. */
  Optional<FactorUse> ncv() {
    return input
        .ncv()
        .or(() -> park(Parameter.NCV, Optional.of(dimension)))
        .or(() -> ncvSet().flatMap(set -> plain(set, Parameter.NCV, Optional.of(dimension))));
  }

  /** The set of the library that gives the calorific value. */
  Optional<String> ncvSet() {
    return fuel.flatMap(FuelSet::withNcv)
        .or(() -> resolver.setWith(record, Parameter.NCV, dimension));
  }

  /** How CO2 is calculated; absent where nothing prices the fuel. */
  Optional<CarbonRoute> carbonRoute() {
    Optional<FactorUse> own = input.ef("CO2").or(() -> resolver.parkEf(record, "ef:CO2"));
    if (own.isPresent()) {
      return checkedOwn(own.get());
    }
    Optional<FactorUse> carbon =
        input.carbonContent().or(() -> park(Parameter.CARBON_CONTENT, ENERGY));
    if (carbon.isPresent()) {
      return carbon.map(this::byCarbon);
    }
    return fuel.flatMap(set -> set.perAmount() ? perAmount(set) : perEnergy(set));
  }

  /** Whether own carbon data are another unit; then it is reported. */
  boolean implausible(CarbonRoute route) {
    return new CarbonDensity(record, resolver, amount, fuel).implausible(route)
        || new FigurePerLitre(record, resolver, amount).implausible(route);
  }

  private Optional<CarbonRoute> checkedOwn(FactorUse own) {
    if (amount.fits(own)) {
      return Optional.of(new CarbonRoute.PerAmount(own, input.oxidation()));
    }
    if (own.unit().denominator().dimension() == Dimension.ENERGY) {
      return Optional.of(new CarbonRoute.PerEnergy(own, input.oxidation()));
    }
    resolver.mismatch(record, "ef_unit", amount.unit().symbol(), own);
    return Optional.empty();
  }

  private Optional<CarbonRoute> perAmount(FuelSet set) {
    return of(List.of(set.id()), CO2, Optional.of(dimension))
        .map(factor -> new CarbonRoute.PerAmount(reasoned(factor), ownOxidation()));
  }

  /** The factor; where the density is passed over, its reason says so. */
  private FactorUse reasoned(FactorUse factor) {
    return asWritten && factor.leaf().source().orElseThrow() instanceof Source.Factor chosen
        ? new FactorUse(
            Derivation.factor(factor.leaf().label(), chosen.factor(), chosen.reason() + AS_WRITTEN),
            factor.unit())
        : factor;
  }

  private Optional<CarbonRoute> perEnergy(FuelSet set) {
    Optional<CarbonRoute> energetic =
        resolver
            .find(record, List.of(set.id()), Parameter.EF, CO2, ENERGY, "", "ef:CO2")
            .map(factor -> new CarbonRoute.PerEnergy(factor, ownOxidation()));
    return energetic.or(
        () -> plain(set.id(), Parameter.CARBON_CONTENT, ENERGY).map(this::byCarbon));
  }

  private CarbonRoute byCarbon(FactorUse carbonContent) {
    return new CarbonRoute.ByCarbon(carbonContent, oxidation());
  }

  private Optional<Derivation> ownOxidation() {
    return input
        .oxidation()
        .or(() -> park(Parameter.OXIDATION, Optional.empty()).map(FactorUse::leaf));
  }

  private Derivation oxidation() {
    OxidationRule rule = resolver.method().oxidation();
    String use = record.parameters().getOrDefault("use", "");
    if (rule == OxidationRule.TRANSFORMATION && use.equals("transformation")) {
      return TRANSFORMED;
    }
    Derivation oxidation =
        rule == OxidationRule.ONE
            ? ownOxidation().orElse(CarbonDensity.FULL_OXIDATION)
            : ownOrTable();
    noteUse(rule, use, oxidation);
    return oxidation;
  }

  /** Where the method asks and it matters: end use, or transformation into other energy? */
  private void noteUse(OxidationRule rule, String use, Derivation oxidation) {
    boolean matters = oxidation.value().compareTo(BigDecimal.ONE) < 0;
    boolean plant = record.category() == Category.STATIONARY_COMBUSTION;
    if (rule == OxidationRule.TRANSFORMATION && use.isEmpty() && plant && matters) {
      String code = record.activity().code();
      resolver.note("use-not-stated", code, record, "parameters", "activity", code);
    }
  }

  private Derivation ownOrTable() {
    return ownOxidation()
        .or(
            () ->
                fuel.flatMap(set -> plain(set.id(), Parameter.OXIDATION, Optional.empty()))
                    .map(FactorUse::leaf))
        .orElseGet(this::assumedOxidation);
  }

  private Derivation assumedOxidation() {
    String code = record.activity().code();
    resolver.note("oxidation-assumed", code, record, "oxidation", "activity", code);
    return CarbonDensity.FULL_OXIDATION;
  }

  /** The factor of CH4 or N2O: of the set that prices CO2 per amount, else per energy. */
  Optional<FactorUse> ef(String gas) {
    Optional<String> wanted = Optional.of(gas);
    return input
        .ef(gas)
        .or(() -> of(PARK, wanted, ENERGY))
        .or(
            () ->
                fuel.filter(FuelSet::perAmount)
                    .flatMap(set -> of(List.of(set.id()), wanted, Optional.of(dimension))))

        // CH4 and N2O come from IPCC, whether the book names that set or not
        .or(() -> of(resolver.fuelSets(), wanted, ENERGY));
  }

  private Optional<FactorUse> of(List<String> sets, Optional<String> gas, Optional<Dimension> per) {
    return resolver.find(record, sets, Parameter.EF, gas, per, technology, "ef:" + gas.orElse(""));
  }

  private Optional<FactorUse> park(Parameter parameter, Optional<Dimension> per) {
    return resolver.find(record, PARK, parameter, NO_GAS, per, "", parameter.word());
  }

  private Optional<FactorUse> plain(String set, Parameter parameter, Optional<Dimension> per) {
    return resolver.find(record, List.of(set), parameter, NO_GAS, per, "", parameter.word());
  }
}
