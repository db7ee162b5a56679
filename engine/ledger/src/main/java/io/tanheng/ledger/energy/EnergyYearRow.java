package io.tanheng.ledger.energy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** A row of {@code energy_year}. */
@Entity(name = "EnergyYearRow")
@Table(name = "energy_year")
final class EnergyYearRow {
  /**
   * Its key.
   *
   * @param park the park
   * @param year reporting year
   */
  @Embeddable
  record Key(@Column(name = "park_id") String park, @Column(name = "reporting_year") int year) {}

  @EmbeddedId Key key;

  @Column(precision = 24, scale = EnergyEntry.DECIMALS)
  BigDecimal generated;

  @Column(name = "self_use", precision = 24, scale = EnergyEntry.DECIMALS)
  BigDecimal selfUse;

  @Column(name = "certificate_sold", precision = 24, scale = EnergyEntry.DECIMALS)
  BigDecimal certificateSold;

  @Column(name = "certified_reduction", precision = 24, scale = EnergyEntry.DECIMALS)
  BigDecimal certifiedReduction;

  @Column(precision = 24, scale = EnergyEntry.DECIMALS)
  BigDecimal unused;

  EnergyYearRow() {}

  static EnergyYearRow of(EnergyBalance balance) {
    EnergyYearRow row = new EnergyYearRow();
    row.key = new Key(balance.park(), balance.year());
    row.generated = balance.generated();
    row.selfUse = balance.selfUse();
    row.certificateSold = balance.certificateSold();
    row.certifiedReduction = balance.certifiedReduction();
    row.unused = balance.unused();
    return row;
  }

  EnergyBalance balance() {
    return new EnergyBalance(
        key.park(), key.year(), generated, selfUse, certificateSold, certifiedReduction, unused);
  }
}
