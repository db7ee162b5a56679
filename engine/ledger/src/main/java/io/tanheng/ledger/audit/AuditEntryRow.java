package io.tanheng.ledger.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A row of {@code audit_entry}. */
@Entity(name = "AuditEntryRow")
@Table(name = "audit_entry")
final class AuditEntryRow {
  /**
   * Its key.
   *
   * @param park the park
   * @param number place among its entries
   */
  @Embeddable
  record Key(@Column(name = "park_id") String park, long number) {}

  @EmbeddedId Key key;
  Instant at;
  String actor;
  String operation;
  String subject;

  @Column(name = "old_value")
  String oldValue;

  @Column(name = "new_value")
  String newValue;

  String reason;

  @Column(name = "previous_hash")
  String previousHash;

  String hash;

  AuditEntryRow() {}

  static AuditEntryRow of(AuditEntry entry) {
    AuditEntryRow row = new AuditEntryRow();
    row.key = new Key(entry.event().park(), entry.number());
    row.at = entry.at();
    row.actor = entry.event().actor();
    row.operation = entry.event().operation();
    row.subject = entry.event().subject();
    row.oldValue = entry.event().oldValue();
    row.newValue = entry.event().newValue();
    row.reason = entry.event().reason();
    row.previousHash = entry.previousHash();
    row.hash = entry.hash();
    return row;
  }

  AuditEntry entry() {
    AuditEvent event =
        new AuditEvent(key.park(), actor, operation, subject, oldValue, newValue, reason);
    return new AuditEntry(key.number(), at, event, previousHash, hash);
  }
}
