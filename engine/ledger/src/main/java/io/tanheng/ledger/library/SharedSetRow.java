package io.tanheng.ledger.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** A row of {@code shared_set}. */
@Entity(name = "SharedSetRow")
@Table(name = "shared_set")
@SuppressWarnings("NullAway") // An empty column is null here alone.
final class SharedSetRow {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ledger_id")
  @SequenceGenerator(name = "ledger_id", sequenceName = "ledger_id", allocationSize = 50)
  long id;

  @Column(name = "park_id")
  String park;

  String kind;
  String name;
  int number;
  String digest;

  @Column(name = "entered_by")
  String enteredBy;

  @Column(name = "entered_at")
  Instant enteredAt;

  String reason;

  @Column(name = "approved_by")
  String approvedBy;

  SharedSetRow() {}

  static SharedSetRow of(SharedSet set) {
    SharedSetRow row = new SharedSetRow();
    row.id = set.id();
    row.park = set.park();
    row.kind = set.kind().word();
    row.name = set.name();
    row.number = set.number();
    row.digest = set.digest();
    row.enteredBy = set.enteredBy();
    row.enteredAt = set.enteredAt();
    row.reason = set.reason();
    row.approvedBy = set.approvedBy().orElse(null);
    return row;
  }

  SharedSet set() {
    return new SharedSet(
        id,
        park,
        SetKind.find(kind).orElseThrow(),
        name,
        number,
        digest,
        enteredBy,
        enteredAt,
        reason,
        Optional.ofNullable(approvedBy));
  }
}
