package io.tanheng.accounting.activity;

import java.util.Locale;

/** Source category of an activity line (METHOD.md §2). */
public enum Category {
  STATIONARY_COMBUSTION,
  MOBILE_COMBUSTION,
  PROCESS,
  CARBON_INPUT,
  CARBON_OUTPUT,
  FUGITIVE,
  WASTE,
  CO2_RECOVERY,
  PURCHASED_ELECTRICITY,
  PURCHASED_HEAT,
  PURCHASED_COOLING,
  EXPORTED_ELECTRICITY,
  EXPORTED_HEAT,
  EXPORTED_COOLING,
  ONSITE_RENEWABLE;

  private final String word = name().toLowerCase(Locale.ROOT);

  /** The word used in books: {@code stationary_combustion}. */
  public String word() {
    return word;
  }

  public boolean purchase() {
    return this == PURCHASED_ELECTRICITY || this == PURCHASED_HEAT || this == PURCHASED_COOLING;
  }

  public boolean export() {
    return this == EXPORTED_ELECTRICITY || this == EXPORTED_HEAT || this == EXPORTED_COOLING;
  }

  public boolean combustion() {
    return this == STATIONARY_COMBUSTION || this == MOBILE_COMBUSTION;
  }

  /** Whether a grid factor may price it. */
  public boolean gridPriced() {
    return switch (this) {
      case PURCHASED_ELECTRICITY,
          EXPORTED_ELECTRICITY,
          PURCHASED_COOLING,
          EXPORTED_COOLING,
          ONSITE_RENEWABLE ->
          true;
      default -> false;
    };
  }
}
