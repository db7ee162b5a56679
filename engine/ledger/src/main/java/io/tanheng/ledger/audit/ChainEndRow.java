package io.tanheng.ledger.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of {@code chain_end}. */
@Entity(name = "ChainEndRow")
@Table(name = "chain_end")
final class ChainEndRow {
  /** The chain over the heads of all parks. */
  static final String HEADS = "";

  @Id
  @Column(name = "park_id")
  String park;

  long number;
  String hash;

  ChainEndRow() {}

  static ChainEndRow of(String park, ChainEnd end) {
    ChainEndRow row = new ChainEndRow();
    row.park = park;
    row.number = end.number();
    row.hash = end.hash();
    return row;
  }

  ChainEnd end() {
    return new ChainEnd(number, hash);
  }
}
