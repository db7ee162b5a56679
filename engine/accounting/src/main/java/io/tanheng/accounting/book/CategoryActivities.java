package io.tanheng.accounting.book;

import io.tanheng.accounting.activity.Category;
import io.tanheng.factors.catalog.Activity;
import io.tanheng.factors.catalog.Activity.Kind;
import java.util.EnumSet;
import java.util.Set;

/** Which activities may stand under which category. */
final class CategoryActivities {
  static final String STEAM = "steam";
  static final String HOT_WATER = "hot_water";
  static final String COOLING = "cooling";

  /** Energy carriers: what is bought and sold, not where it comes from. */
  private static final Set<String> CARRIERS =
      Set.of("electricity", "heat", STEAM, HOT_WATER, COOLING);

  private static final Set<Kind> FUELS = EnumSet.of(Kind.SOLID, Kind.LIQUID, Kind.GAS);

  private CategoryActivities() {}

  static boolean allows(Category category, Activity activity) {
    boolean kind = kinds(category).contains(activity.kind());
    boolean cooling = activity.code().equals(COOLING);
    return switch (category) {
      case PURCHASED_HEAT, EXPORTED_HEAT -> kind && !cooling;
      case PURCHASED_COOLING, EXPORTED_COOLING -> cooling;
      case ONSITE_RENEWABLE -> kind && !CARRIERS.contains(activity.code());
      default -> kind;
    };
  }

  /** Kinds of activity that a category holds. */
  static Set<Kind> kinds(Category category) {
    return switch (category) {
      case STATIONARY_COMBUSTION, MOBILE_COMBUSTION -> FUELS;
      case PROCESS -> EnumSet.of(Kind.PROCESS);
      case CARBON_INPUT, CARBON_OUTPUT ->
          EnumSet.of(Kind.SOLID, Kind.LIQUID, Kind.GAS, Kind.PROCESS);
      case FUGITIVE -> EnumSet.of(Kind.FUGITIVE, Kind.CO2);
      case WASTE -> EnumSet.of(Kind.WASTE);
      case CO2_RECOVERY -> EnumSet.of(Kind.CO2);
      case PURCHASED_ELECTRICITY, EXPORTED_ELECTRICITY -> EnumSet.of(Kind.ELECTRICITY);
      case PURCHASED_HEAT, EXPORTED_HEAT, PURCHASED_COOLING, EXPORTED_COOLING ->
          EnumSet.of(Kind.HEAT);
      case ONSITE_RENEWABLE -> EnumSet.of(Kind.ELECTRICITY, Kind.HEAT);
    };
  }
}
