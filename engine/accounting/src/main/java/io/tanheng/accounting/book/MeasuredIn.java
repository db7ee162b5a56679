package io.tanheng.accounting.book;

import io.tanheng.accounting.activity.Category;
import io.tanheng.accounting.book.form.Row;
import io.tanheng.factors.catalog.Activity;
import io.tanheng.factors.catalog.Activity.Kind;
import io.tanheng.factors.lint.LiquidFuels;
import io.tanheng.factors.quantity.Dimension;
import io.tanheng.factors.quantity.FactorUnit;
import io.tanheng.factors.quantity.Unit;
import io.tanheng.factors.quantity.Units;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** In which units an activity may be measured; nothing converts from one dimension to another. */
final class MeasuredIn {
  private static final List<String> UNUSED_BUT_FOR_FUELS =
      List.of("ncv", "carbon_content", "oxidation");

  /** Share of the library's density that fuels of one name stay within. */
  private static final BigDecimal DENSITY = new BigDecimal("0.25");

  private static final MathContext SHOWN = new MathContext(3);

  private final FactorDimensions factors;
  private final LiquidFuels liquids;
  private final FittingUnits fitting;
  private final OwnUnits own;

  MeasuredIn(FactorDimensions factors, OwnUnits own, LiquidFuels liquids) {
    this.factors = factors;
    this.liquids = liquids;
    this.fitting = new FittingUnits(factors);
    this.own = own;
  }

  /** Checks category, activity, unit, density and the state of steam against each other. */
  void check(Row row) {
    Optional<Category> category = row.find("category", Category.class);
    Optional<Activity> activity = row.find("activity", Activity.class);
    if (category.isEmpty() || activity.isEmpty()) {
      return;
    }
    if (!CategoryActivities.allows(category.get(), activity.get())) {
      mismatch(row, category.get(), activity.get());
      return;
    }
    Optional<Unit> unit = row.find("unit", Unit.class);
    if (unit.isPresent()) {
      checkUnit(row, category.get(), activity.get(), unit.get());
    }
    HeatState.check(row, activity.get());
    warnOfUnused(row, activity.get());
  }

  private static void mismatch(Row row, Category category, Activity activity) {
    String kinds =
        CategoryActivities.kinds(category).stream()
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    row.fault(
        "activity",
        "activity-not-for-category",
        "value",
        activity.code(),
        "kind",
        activity.kind().name().toLowerCase(Locale.ROOT),
        "category",
        category.word(),
        "expected",
        kinds);
  }

  private void checkUnit(Row row, Category category, Activity activity, Unit unit) {
    Dimension dimension = unit.dimension();
    if (activity.kind() == Kind.GAS && dimension == Dimension.VOLUME) {
      row.fault(
          "unit",
          "gas-volume-state",
          "value",
          unit.symbol(),
          "activity",
          activity.code(),
          "allowed",
          unit.symbol().startsWith("10^4") ? "10^4Nm3, 10^4m3_20C" : "Nm3, m3_20C, Sm3");
      return;
    }
    if (activity.fuel() && dimension == Dimension.ENERGY) {
      energyBasis(row, activity, unit);
      return;
    }
    Set<Dimension> allowed = dimensions(row, category, activity);
    if (!allowed.isEmpty() && !allowed.contains(dimension)) {
      row.fault(
          "unit",
          "unit-mismatch",
          "value",
          unit.symbol(),
          "activity",
          activity.code(),
          "dimension",
          word(dimension),
          "expected",
          expected(allowed));
    } else if (activity.kind() == Kind.LIQUID && dimension == Dimension.VOLUME) {
      needDensity(row, activity, unit);
      checkDensity(row, activity);
      own.checkLine(row, activity, unit);
    } else {
      own.checkLine(row, activity, unit);
    }
  }

  /** Energy of a fuel is net or gross, which its unit must say. */
  private static void energyBasis(Row row, Activity activity, Unit unit) {
    row.fault(
        "unit",
        "fuel-energy-basis",
        "value",
        unit.symbol(),
        "activity",
        activity.code(),
        "gross",
        Units.find(unit.symbol() + "_gross").map(Unit::symbol).orElse("GJ_gross"),
        "expected",
        activity.kind() == Kind.GAS ? examples(Dimension.GAS_VOLUME) : examples(Dimension.MASS));
  }

  /** A litre needs its density, but for a factor per litre. */
  private void needDensity(Row row, Activity activity, Unit unit) {
    boolean perVolume =
        row.find("ef_unit", FactorUnit.class)
            .map(own -> own.denominator().dimension() == Dimension.VOLUME)
            .orElseGet(() -> factors.priced(activity.code()).contains(Dimension.VOLUME));
    if (row.blank("density") && !perVolume) {
      row.fault("density", "density-needed", "activity", activity.code(), "unit", unit.symbol());
    }
  }

  /** A density that is none of the fuel, as of a gas or in another unit. */
  private void checkDensity(Row row, Activity activity) {
    Optional<BigDecimal> given = row.number("density");
    Optional<BigDecimal> known =
        given.isPresent() ? liquids.density(activity.code()) : Optional.empty();
    if (known.isPresent()
        && given.get().subtract(known.get()).abs().compareTo(known.get().multiply(DENSITY)) > 0) {
      row.fault(
          "density",
          "density-implausible",
          "value",
          given.get().toPlainString(),
          "activity",
          activity.code(),
          "library",
          known.get().round(SHOWN).toPlainString());
    }
  }

  /** A cell that nothing will read: said, so that nobody believes it counted. */
  private static void warnOfUnused(Row row, Activity activity) {
    if (!activity.fuel()) {
      for (String column : UNUSED_BUT_FOR_FUELS) {
        warn(row, column, activity);
      }
    }
    if (activity.kind() != Kind.LIQUID) {
      warn(row, "density", activity);
    }
    if (activity.kind() != Kind.HEAT) {
      warn(row, "pressure", activity);
      warn(row, "temperature", activity);
    }
  }

  private static void warn(Row row, String column, Activity activity) {
    if (row.filled(column)) {
      row.warn(column, "column-not-used", "activity", activity.code());
    }
  }

  /** As the line's own factor says where it has one, else as the library or the park does. */
  private Set<Dimension> dimensions(Row row, Category category, Activity activity) {
    Optional<Dimension> below =
        row.find("ef_unit", FactorUnit.class)
            .filter(unit -> FittingUnits.byFactor(activity))
            .map(unit -> unit.denominator().dimension());
    if (below.isEmpty()) {
      return fitting.dimensions(category, activity);
    }
    Set<Dimension> dimensions = fitting.always(category, activity);
    dimensions.add(below.get());
    return dimensions;
  }

  private static String expected(Set<Dimension> dimensions) {
    return dimensions.stream().map(MeasuredIn::examples).collect(Collectors.joining(", "));
  }

  private static String examples(Dimension dimension) {
    return switch (dimension) {
      case MASS -> "t, kg, kt";
      case VOLUME -> "L, m3";
      case GAS_VOLUME -> "Nm3, 10^4Nm3, m3_20C, Sm3";
      case ENERGY -> "GJ, MWh, kWh";
      case GROSS_ENERGY -> "GJ_gross, kWh_gross, mmBtu_gross";
      case AREA -> "m2";
      case CO2E -> "tCO2e";
      case DISTANCE -> "km";
      case FREIGHT -> "t.km";
      case NUMBER -> "1";
    };
  }

  private static String word(Dimension dimension) {
    return dimension.name().toLowerCase(Locale.ROOT);
  }
}
