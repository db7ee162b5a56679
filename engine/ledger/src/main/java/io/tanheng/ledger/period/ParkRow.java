package io.tanheng.ledger.period;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of {@code park}. */
@Entity(name = "ParkRow")
@Table(name = "park")
final class ParkRow {
  @Id
  @Column(name = "park_id")
  String park;

  String name;

  ParkRow() {}

  static ParkRow of(String park, String name) {
    ParkRow row = new ParkRow();
    row.park = park;
    row.name = name;
    return row;
  }
}
