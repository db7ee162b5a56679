package io.tanheng.ledger.energy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** A row of {@code energy_event}. */
@Entity(name = "EnergyEventRow")
@Table(name = "energy_event")
final class EnergyEventRow {
  /**
   * Its key.
   *
   * @param park the park
   * @param year reporting year
   * @param document what proves it
   */
  @Embeddable
  record Key(
      @Column(name = "park_id") String park,
      @Column(name = "reporting_year") int year,
      String document) {}

  @EmbeddedId Key key;
  String purpose;

  @Column(precision = 24, scale = EnergyEntry.DECIMALS)
  BigDecimal mwh;

  @Column(name = "event_date")
  LocalDate date;

  Instant at;
  String actor;
  String reason;

  EnergyEventRow() {}

  static EnergyEventRow of(EnergyEntry entry, String user, Instant at) {
    EnergyEventRow row = new EnergyEventRow();
    row.key = new Key(entry.park(), entry.year(), entry.document());
    row.purpose = entry.purpose().word();
    row.mwh = entry.mwh();
    row.date = entry.on();
    row.at = at;
    row.actor = user;
    row.reason = entry.reason();
    return row;
  }

  EnergyEntry entry() {
    return new EnergyEntry(
        key.park(),
        key.year(),
        key.document(),
        Purpose.find(purpose).orElseThrow(),
        mwh,
        date,
        reason);
  }
}
