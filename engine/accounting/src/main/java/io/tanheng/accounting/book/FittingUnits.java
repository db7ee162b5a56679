package io.tanheng.accounting.book;

import io.tanheng.accounting.activity.Category;
import io.tanheng.factors.catalog.Activity;
import io.tanheng.factors.catalog.Activity.Kind;
import io.tanheng.factors.catalog.EmissionFactor;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.quantity.Dimension;
import io.tanheng.factors.quantity.Unit;
import io.tanheng.factors.quantity.Units;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which activities a category holds, and in which units these may be measured. */
public final class FittingUnits {
  /** Offered first, in this order. */
  private static final List<String> USUAL =
      List.of("10^4Nm3", "Nm3", "m3_20C", "Sm3", "t", "kg", "MWh", "kWh", "10^4kWh", "GJ");

  private final FactorDimensions factors;

  FittingUnits(FactorDimensions factors) {
    this.factors = factors;
  }

  /** The choice of a book that names no factor sets of its own. */
  public static FittingUnits of(FactorCatalog catalog) {
    List<EmissionFactor> none = List.of();
    return new FittingUnits(new FactorDimensions(catalog, ParkReader.DEFAULT_SETS, none));
  }

  /** Whether the category may hold the activity. */
  public static boolean allows(Category category, Activity activity) {
    return CategoryActivities.allows(category, activity);
  }

  /** The units in which the activity may be measured there, the usual ones first. */
  public List<Unit> units(Category category, Activity activity) {
    Set<Dimension> allowed = dimensions(category, activity);
    return Units.all().stream()
        .filter(unit -> allowed.contains(unit.dimension()))
        .sorted(Comparator.comparingInt(FittingUnits::rank))
        .toList();
  }

  private static int rank(Unit unit) {
    int rank = USUAL.indexOf(unit.symbol());
    return rank < 0 ? USUAL.size() : rank;
  }

  /**
   * Dimensions in which the activity may be measured there; empty where no factor says, so that the
   * line's own factor must.
   */
  Set<Dimension> dimensions(Category category, Activity activity) {
    Set<Dimension> dimensions = always(category, activity);
    if (byFactor(activity)) {
      dimensions.addAll(factors.of(activity.code()));
    }
    return dimensions;
  }

  /** Whether the factor of the activity says what it is measured in. */
  static boolean byFactor(Activity activity) {
    return activity.kind() == Kind.PROCESS || activity.kind() == Kind.WASTE;
  }

  /** The dimensions that need no factor to say so. */
  Set<Dimension> always(Category category, Activity activity) {
    return switch (activity.kind()) {
      case FUGITIVE -> EnumSet.of(Dimension.MASS);
      case SOLID -> fuel(activity, EnumSet.of(Dimension.MASS));
      case LIQUID -> fuel(activity, EnumSet.of(Dimension.MASS, Dimension.VOLUME));
      case GAS -> fuel(activity, EnumSet.of(Dimension.GAS_VOLUME, Dimension.MASS));
      case ELECTRICITY -> EnumSet.of(Dimension.ENERGY);
      case HEAT -> EnumSet.of(massOfHeat(activity) ? Dimension.MASS : Dimension.ENERGY);
      case CO2 ->
          category == Category.CO2_RECOVERY
              ? EnumSet.of(Dimension.MASS, Dimension.GAS_VOLUME)
              : EnumSet.of(Dimension.MASS);
      case PROCESS -> EnumSet.noneOf(Dimension.class);
      case WASTE -> EnumSet.of(Dimension.MASS, Dimension.VOLUME);
    };
  }

  /** A fuel may be given as gross energy where a set of the book prices that basis. */
  private Set<Dimension> fuel(Activity activity, Set<Dimension> amounts) {
    if (factors.priced(activity.code()).contains(Dimension.GROSS_ENERGY)) {
      amounts.add(Dimension.GROSS_ENERGY);
    }
    return amounts;
  }

  private static boolean massOfHeat(Activity activity) {
    return activity.code().equals(CategoryActivities.STEAM)
        || activity.code().equals(CategoryActivities.HOT_WATER);
  }
}
