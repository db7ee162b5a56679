package io.tanheng.ledger.finding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** A row of {@code finding}. */
@Entity(name = "FindingRow")
@Table(name = "finding")
@SuppressWarnings("NullAway") // An empty column is null here alone.
final class FindingRow {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ledger_id")
  @SequenceGenerator(name = "ledger_id", sequenceName = "ledger_id", allocationSize = 50)
  long id;

  @Column(name = "version_id")
  long version;

  String text;

  @Column(name = "raised_by")
  String raisedBy;

  @Column(name = "raised_at")
  Instant raisedAt;

  @Column(name = "closed_by")
  String closedBy;

  String answer;

  FindingRow() {}

  static FindingRow of(Finding finding) {
    FindingRow row = new FindingRow();
    row.id = finding.id();
    row.version = finding.version();
    row.text = finding.text();
    row.raisedBy = finding.raisedBy();
    row.raisedAt = finding.raisedAt();
    row.closedBy = finding.closedBy().orElse(null);
    row.answer = finding.answer();
    return row;
  }

  Finding finding() {
    return new Finding(
        id, version, text, raisedBy, raisedAt, Optional.ofNullable(closedBy), answer);
  }
}
