package io.tanheng.ledger.offset;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.OptionalInt;

/** A row of {@code serial_segment}. */
@Entity(name = "SegmentRow")
@Table(name = "serial_segment")
@SuppressWarnings("NullAway") // An empty column is null here alone.
final class SegmentRow {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ledger_id")
  @SequenceGenerator(name = "ledger_id", sequenceName = "ledger_id", allocationSize = 50)
  long id;

  @Column(name = "block_id")
  long block;

  @Column(name = "first_serial")
  long first;

  @Column(name = "end_serial")
  long end;

  String status;
  String holder;
  String beneficiary;

  @Column(name = "retired_for")
  Integer retiredFor;

  SegmentRow() {}

  static SegmentRow of(Segment segment) {
    SegmentRow row = new SegmentRow();
    row.id = segment.id();
    row.block = segment.block();
    row.first = segment.serials().first();
    row.end = segment.serials().end();
    row.status = segment.account().word();
    row.holder = segment.holder();
    row.beneficiary = segment.beneficiary();
    row.retiredFor = segment.retiredFor().isPresent() ? segment.retiredFor().getAsInt() : null;
    return row;
  }

  Segment segment() {
    return new Segment(
        id,
        block,
        new SerialInterval(first, end),
        Account.of(status),
        holder,
        beneficiary,
        retiredFor == null ? OptionalInt.empty() : OptionalInt.of(retiredFor));
  }
}
