package io.tanheng.ledger.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of {@code park_head}. */
@Entity(name = "ParkHeadRow")
@Table(name = "park_head")
final class ParkHeadRow {
  @Id long sequence;

  @Column(name = "park_id")
  String park;

  long number;
  String hash;
  String previous;
  String head;

  ParkHeadRow() {}

  static ParkHeadRow of(ParkHead head) {
    ParkHeadRow row = new ParkHeadRow();
    row.sequence = head.sequence();
    row.park = head.park();
    row.number = head.entry().number();
    row.hash = head.entry().hash();
    row.previous = head.previous();
    row.head = head.head();
    return row;
  }

  ParkHead head() {
    return new ParkHead(sequence, park, new ChainEnd(number, hash), previous, head);
  }
}
