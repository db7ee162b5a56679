package io.tanheng.planning.sensitivity;

import io.tanheng.planning.year.Outlook;
import io.tanheng.planning.year.OutlookChange;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** An input that is expected of coming years, with the step by which it is moved. */
public enum Driver {
  /** Grid factor of every year, ± %. */
  GRID_FACTOR("10"),
  /** Growth of activity, ± points of per cent in every year. */
  GROWTH("1"),
  /** Price of electricity, ± %. */
  ELECTRICITY_PRICE("20"),
  /** Premium on green power, ± %. */
  GREEN_POWER_PREMIUM("50"),
  /** Price of credits, ± %. */
  CREDIT_PRICE("50"),
  /** Price of each emitted tonne, ± %. */
  CARBON_PRICE("50"),
  /** Capex of every measure, ± %. */
  CAPEX("20"),
  /** Discount rate, ± points of per cent; never below 0. */
  DISCOUNT_RATE("2");

  private final BigDecimal step;

  Driver(String step) {
    this.step = new BigDecimal(step);
  }

  /** The step where none is given; an assumption, no forecast. */
  public BigDecimal step() {
    return step;
  }

  /** Whether the step is added as points of per cent; else it is per cent of the value. */
  public boolean points() {
    return this == GROWTH || this == DISCOUNT_RATE;
  }

  /** The word used in files and options. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The driver of a word. */
  public static Optional<Driver> find(String word) {
    return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
  }

  /** Whether it moves tonnes; the others move money alone. */
  boolean movesTonnes() {
    return this == GRID_FACTOR || this == GROWTH;
  }

  /** The outlook with this input moved. */
  Outlook moved(Outlook outlook, BigDecimal by) {
    return switch (this) {
      case GRID_FACTOR -> OutlookChange.of(outlook, year -> year.gridFactorBy(by));
      case GROWTH -> OutlookChange.of(outlook, year -> year.growingBy(by));
      case ELECTRICITY_PRICE -> OutlookChange.of(outlook, year -> year.electricityPriceBy(by));
      case GREEN_POWER_PREMIUM -> OutlookChange.of(outlook, year -> year.greenPowerPremiumBy(by));
      case CREDIT_PRICE -> OutlookChange.of(outlook, year -> year.creditPriceBy(by));
      case CARBON_PRICE -> OutlookChange.of(outlook, year -> year.carbonPriceBy(by));
      case CAPEX, DISCOUNT_RATE -> outlook;
    };
  }
}
