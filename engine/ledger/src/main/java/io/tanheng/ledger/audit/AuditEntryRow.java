package io.tanheng.ledger.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A row of {@code audit_entry}. */
@Entity(name = "AuditEntryRow")
@Table(name = "audit_entry")
final class AuditEntryRow {
  @Id long sequence;

  @Column(name = "park_id")
  String park;

  long number;
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

  @Column(name = "previous_head")
  String previousHead;

  String head;

  AuditEntryRow() {}

  static AuditEntryRow of(AuditEntry entry) {
    AuditEntryRow row = new AuditEntryRow();
    row.sequence = entry.sequence();
    row.number = entry.number();
    row.at = entry.at();
    row.park = entry.event().park();
    row.actor = entry.event().actor();
    row.operation = entry.event().operation();
    row.subject = entry.event().subject();
    row.oldValue = entry.event().oldValue();
    row.newValue = entry.event().newValue();
    row.reason = entry.event().reason();
    row.previousHash = entry.previousHash();
    row.hash = entry.hash();
    row.previousHead = entry.previousHead();
    row.head = entry.head();
    return row;
  }

  AuditEntry entry() {
    return new AuditEntry(
        sequence,
        number,
        at,
        new AuditEvent(park, actor, operation, subject, oldValue, newValue, reason),
        previousHash,
        hash,
        previousHead,
        head);
  }
}
