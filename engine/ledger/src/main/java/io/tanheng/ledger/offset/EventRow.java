package io.tanheng.ledger.offset;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A row of {@code offset_event}. */
@Entity(name = "EventRow")
@Table(name = "offset_event")
final class EventRow {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ledger_id")
  @SequenceGenerator(name = "ledger_id", sequenceName = "ledger_id", allocationSize = 50)
  long id;

  @Column(name = "block_id")
  long block;

  String kind;

  @Column(name = "first_serial")
  long first;

  @Column(name = "end_serial")
  long end;

  @Column(name = "from_account")
  String from;

  @Column(name = "to_account")
  String to;

  String holder;
  String counterparty;

  @Column(name = "retired_for")
  Integer retiredFor;

  @Column(name = "event_date")
  LocalDate date;

  Instant at;
  String actor;
  String reason;

  EventRow() {}
}
