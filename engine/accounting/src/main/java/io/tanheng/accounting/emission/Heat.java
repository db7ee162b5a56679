package io.tanheng.accounting.emission;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.activity.Supply;
import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Operation;
import io.tanheng.accounting.method.HeatRule;
import io.tanheng.factors.catalog.FactorSet;
import io.tanheng.factors.catalog.Parameter;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.steam.SteamEnthalpy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Heat bought and delivered out: GJ × factor (the supplier's, else 0.11 tCO2/GJ; what is delivered
 * out takes the park's factor, never one of its own). Steam: t × (h − 83.74)/1000 GJ; hot water: t
 * × (T − 20) × 4.1868/1000 GJ.
 */
final class Heat implements EmissionMethod {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  @Override
  public Optional<ResolvedActivity> resolve(ActivityRecord record, Resolver resolver) {
    if (!measurable(record, resolver)) {
      return Optional.empty();
    }
    Measured heat = gigajoules(record, resolver.constants());
    Optional<FactorUse> factor = factor(record, resolver);
    Optional<Derivation> gwp = resolver.gwpOf("CO2");
    if (factor.isEmpty() || gwp.isEmpty()) {
      resolver.missing(record);
      return Optional.empty();
    }
    if (!heat.fits(factor.get())) {
      resolver.mismatch(record, "ef_unit", "GJ", factor.get());
      return Optional.empty();
    }
    if (OwnEmissionFactor.implausible(
        record,
        resolver,
        factor.get(),
        usual(record, resolver),
        Measured.gigajoule(),
        Reach.SUPPLIED)) {
      return Optional.empty();
    }
    return Optional.of(
        new Resolved(
            record, factor.get(), nonFossil(record, resolver), gwp.get(), resolver.constants()));
  }

  private static Optional<FactorUse> factor(ActivityRecord record, Resolver resolver) {
    if (resolver.method().heat() instanceof HeatRule.Default rule) {
      Optional<FactorUse> measured =
          rule.measuredFirst() ? measured(record, resolver) : Optional.empty();
      return measured.or(() -> Optional.of(resolver.printed("ef:CO2", rule.factor())));
    }
    return measured(record, resolver)
        .or(() -> resolver.findFor(record, "heat", library(resolver), Parameter.EF, "CO2"));
  }

  private static List<String> library(Resolver resolver) {
    List<String> library = new ArrayList<>(resolver.librarySets());
    library.add("cn-process");
    return library;
  }

  /** What heat counts that nobody measured. */
  private static Optional<FactorUse> usual(ActivityRecord record, Resolver resolver) {
    return resolver.method().heat() instanceof HeatRule.Default rule
        ? Optional.of(resolver.printed("ef:CO2", rule.factor()))
        : resolver.referenceFor(record, "heat", library(resolver), "CO2");
  }

  /** The supplier's or the park's own factor. */
  private static Optional<FactorUse> measured(ActivityRecord record, Resolver resolver) {
    List<String> park = List.of(FactorSet.PARK);
    Optional<FactorUse> supplier =
        record.category().export() ? Optional.empty() : new LineInput(record).ef("CO2");
    return supplier
        .or(() -> resolver.parkEf(record, "ef:CO2"))
        .or(() -> resolver.findFor(record, "heat", park, Parameter.EF, "CO2"));
  }

  /** Heat of non-fossil origin, where the method counts it 0; without evidence it is priced. */
  private static boolean nonFossil(ActivityRecord record, Resolver resolver) {
    boolean said =
        resolver.method().heat() instanceof HeatRule.Default rule
            && rule.nonFossilZero()
            && "non_fossil".equals(record.parameters().get("origin"));
    if (said && record.evidence().isBlank()) {
      resolver.finding(
          Issue.warning(
              "non-fossil-heat-without-evidence",
              "",
              record.where().column("evidence"),
              "line",
              record.id().value()));
    }
    return said && !record.evidence().isBlank();
  }

  /** Whether the state of steam or water gives an enthalpy; a fault where it does not. */
  private static boolean measurable(ActivityRecord record, Resolver resolver) {
    return switch (record.activity().code()) {
      case "steam" -> steamInRange(record, resolver);
      case "hot_water" -> waterInRange(record, resolver);
      default -> true;
    };
  }

  private static Measured gigajoules(ActivityRecord record, Constants constants) {
    LineInput input = new LineInput(record);
    return switch (record.activity().code()) {
      case "steam" -> steam(record, constants, input);
      case "hot_water" -> hotWater(record, constants, input);
      default -> input.amount().to(Measured.gigajoule());
    };
  }

  private static boolean steamInRange(ActivityRecord record, Resolver resolver) {
    BigDecimal pressure = record.pressure().orElseThrow();
    if (inRange(pressure, record.temperature())) {
      return true;
    }
    resolver.fault(
        "steam-out-of-range",
        record,
        record.temperature().isPresent() ? "temperature" : "pressure",
        "pressure",
        pressure.toPlainString(),
        "temperature",
        record.temperature().map(BigDecimal::toPlainString).orElse(""));
    return false;
  }

  private static Measured steam(ActivityRecord record, Constants constants, LineInput input) {
    Derivation pressure = input.row("pressure", record.pressure().orElseThrow(), "MPa");
    Derivation enthalpy =
        record
            .temperature()
            .map(t -> input.row("temperature", t, "°C"))
            .map(t -> Derivation.of("enthalpy", Operation.STEAM_SUPERHEATED, "kJ/kg", pressure, t))
            .orElseGet(
                () -> Derivation.of("enthalpy", Operation.STEAM_SATURATED, "kJ/kg", pressure));
    Derivation gained =
        Derivation.of(
            "enthalpy_gained",
            Operation.DIFFERENCE,
            "kJ/kg",
            enthalpy,
            constants.feedWaterEnthalpy());
    return heatOf(input, gained);
  }

  private static boolean inRange(BigDecimal pressure, Optional<BigDecimal> temperature) {
    try {
      double p = pressure.doubleValue();
      if (temperature.isPresent()) {
        SteamEnthalpy.superheated(p, temperature.get().doubleValue());
      } else {
        SteamEnthalpy.saturated(p);
      }
      return true;
    } catch (IllegalArgumentException outside) {
      return false;
    }
  }

  private static boolean waterInRange(ActivityRecord record, Resolver resolver) {
    BigDecimal reference = resolver.constants().waterReferenceTemperature().value();
    if (record.temperature().filter(t -> t.compareTo(reference) >= 0).isPresent()) {
      return true;
    }
    resolver.fault(
        "hot-water-temperature",
        record,
        "temperature",
        "temperature",
        record.temperature().map(BigDecimal::toPlainString).orElse(""));
    return false;
  }

  private static Measured hotWater(ActivityRecord record, Constants constants, LineInput input) {
    Derivation rise =
        Derivation.of(
            "temperature_rise",
            Operation.DIFFERENCE,
            "K",
            input.row("temperature", record.temperature().orElseThrow(), "°C"),
            constants.waterReferenceTemperature());
    Derivation gained =
        Derivation.of(
            "enthalpy_gained", Operation.PRODUCT, "kJ/kg", rise, constants.waterHeatCapacity());
    return heatOf(input, gained);
  }

  /** t × kJ/kg ÷ 1000 = GJ. */
  private static Measured heatOf(LineInput input, Derivation enthalpy) {
    Derivation tonnes = input.amount().to(Measured.tonne()).derivation();
    Derivation megajoules = Derivation.of("energy", Operation.PRODUCT, "MJ", tonnes, enthalpy);
    return new Measured(
        Derivation.of(
            "energy",
            Operation.QUOTIENT,
            "GJ",
            megajoules,
            Measured.constant("MJ_per_GJ", THOUSAND)),
        Measured.gigajoule());
  }

  private record Resolved(
      ActivityRecord record,
      FactorUse factor,
      boolean nonFossil,
      Derivation gwp,
      Constants constants)
      implements ResolvedActivity {
    @Override
    public Optional<ResolvedActivity> forLine(ActivityRecord other) {
      return Optional.of(new Resolved(other, factor, nonFossil, gwp, constants));
    }

    @Override
    public LineResult calculate() {
      Measured heat = gigajoules(record, constants);
      return new LineResult(
          record,
          List.of(line(heat)),
          Optional.of(LineResult.EnergyTerm.ofHeat(record, heat, false, constants)),
          Optional.empty());
    }

    private EmissionLine line(Measured heat) {
      Account account = record.category().export() ? Account.EXPORTED : Account.SCOPE2;
      if (record.category().export() && record.supply() == Supply.RENEWABLE) {
        return Lines.zero(record, account, "renewable_export", "GB/T 32150");
      }
      if (nonFossil) {
        return Lines.zero(record, account, "non_fossil_heat", "GB/T 32150");
      }
      Measured mass = heat.times(factor, "mass:CO2", Measured.tonne());
      return Lines.of(record, account, "CO2", "GJ × EF", mass, gwp);
    }
  }
}
