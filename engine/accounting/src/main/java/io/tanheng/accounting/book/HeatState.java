package io.tanheng.accounting.book;

import io.tanheng.accounting.book.form.Row;
import io.tanheng.factors.catalog.Activity;
import io.tanheng.factors.steam.SteamEnthalpy;
import java.math.BigDecimal;
import java.util.Optional;

/** Pressure and temperature that steam and hot water need (purchased and exported heat). */
final class HeatState {
  private static final BigDecimal LEAST_PRESSURE = new BigDecimal("0.000611657");
  private static final BigDecimal CRITICAL_PRESSURE = new BigDecimal("22.064");
  private static final BigDecimal HOTTEST_STEAM = new BigDecimal("800");
  private static final BigDecimal COLDEST_WATER = new BigDecimal("20");
  private static final BigDecimal HOTTEST_WATER = new BigDecimal("373");

  private HeatState() {}

  static void check(Row row, Activity activity) {
    if (activity.code().equals(CategoryActivities.STEAM)) {
      steam(row);
    } else if (activity.code().equals(CategoryActivities.HOT_WATER)) {
      water(row);
    }
  }

  private static void steam(Row row) {
    if (row.blank("pressure")) {
      row.fault("pressure", "steam-needs-pressure");
      return;
    }
    Optional<BigDecimal> pressure = row.number("pressure");
    if (pressure.isEmpty()) {
      return;
    }
    if (outside(pressure.get(), LEAST_PRESSURE, CRITICAL_PRESSURE)) {
      range(row, "pressure", pressure.get(), LEAST_PRESSURE, CRITICAL_PRESSURE);
    } else {
      row.number("temperature").ifPresent(t -> superheated(row, pressure.get(), t));
    }
  }

  /** Below its saturation temperature it would be water. */
  private static void superheated(Row row, BigDecimal pressure, BigDecimal temperature) {
    BigDecimal saturation =
        BigDecimal.valueOf(SteamEnthalpy.saturationTemperature(pressure.doubleValue()));
    if (outside(temperature, saturation, HOTTEST_STEAM)) {
      range(row, "temperature", temperature, saturation, HOTTEST_STEAM);
    }
  }

  private static void water(Row row) {
    if (row.blank("temperature")) {
      row.fault("temperature", "hot-water-needs-temperature");
    }
    row.number("temperature")
        .filter(t -> outside(t, COLDEST_WATER, HOTTEST_WATER))
        .ifPresent(t -> range(row, "temperature", t, COLDEST_WATER, HOTTEST_WATER));
  }

  private static boolean outside(BigDecimal value, BigDecimal least, BigDecimal most) {
    return value.compareTo(least) < 0 || value.compareTo(most) > 0;
  }

  private static void range(
      Row row, String column, BigDecimal value, BigDecimal least, BigDecimal most) {
    row.fault(
        column,
        "out-of-range",
        "value",
        value.toPlainString(),
        "expected",
        least.toPlainString() + " … " + most.toPlainString());
  }
}
