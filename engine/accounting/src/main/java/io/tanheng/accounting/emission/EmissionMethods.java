package io.tanheng.accounting.emission;

import static java.util.Objects.requireNonNull;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.activity.Category;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The one list of what can be priced: a method for each source category. */
public final class EmissionMethods {
  private static final Map<Category, EmissionMethod> METHODS = new EnumMap<>(Category.class);

  static {
    METHODS.put(Category.STATIONARY_COMBUSTION, new Combustion());
    METHODS.put(Category.MOBILE_COMBUSTION, new Combustion());
    METHODS.put(Category.PROCESS, new ProcessEmission());
    METHODS.put(Category.CARBON_INPUT, new MassBalance());
    METHODS.put(Category.CARBON_OUTPUT, new MassBalance());
    METHODS.put(Category.FUGITIVE, new FugitiveRelease());
    METHODS.put(Category.WASTE, new WasteTreatment());
    METHODS.put(Category.CO2_RECOVERY, new Co2Recovery());
    METHODS.put(Category.PURCHASED_ELECTRICITY, new Electricity());
    METHODS.put(Category.EXPORTED_ELECTRICITY, new Electricity());
    METHODS.put(Category.PURCHASED_HEAT, new Heat());
    METHODS.put(Category.EXPORTED_HEAT, new Heat());
    METHODS.put(Category.PURCHASED_COOLING, new Cooling());
    METHODS.put(Category.EXPORTED_COOLING, new Cooling());
    METHODS.put(Category.ONSITE_RENEWABLE, new OnsiteRenewable());
  }

  private EmissionMethods() {}

  /**
   * Chooses every factor of a line.
   *
   * @return absent where the resolver was told why the line cannot be priced or is left out
   */
  public static Optional<ResolvedActivity> resolve(ActivityRecord record, Resolver resolver) {
    return requireNonNull(METHODS.get(record.category())).resolve(record, resolver);
  }
}
