package io.tanheng.ledger.energy;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An entry of electricity that a park made or used.
 *
 * @param park the park
 * @param year reporting year
 * @param document what proves it, once a year: number of a meter report, contract, certificate
 * @param purpose what it is about
 * @param mwh MWh; below 0 where it corrects an earlier one
 * @param on day
 * @param reason why; may be blank
 */
public record EnergyEntry(
    String park,
    int year,
    String document,
    Purpose purpose,
    BigDecimal mwh,
    LocalDate on,
    String reason) {
  /** Decimals of a MWh that are kept: one is a watt-hour. */
  public static final int DECIMALS = 6;

  /** Whether it is about the same MWh, whoever enters it and whenever. */
  boolean same(EnergyEntry other) {
    return purpose == other.purpose && mwh.compareTo(other.mwh) == 0 && on.equals(other.on);
  }
}
