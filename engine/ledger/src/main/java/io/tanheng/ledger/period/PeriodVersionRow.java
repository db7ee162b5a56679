package io.tanheng.ledger.period;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** A row of {@code period_version}. */
@Entity(name = "PeriodVersionRow")
@Table(name = "period_version")
@SuppressWarnings("NullAway") // An empty column is null here alone.
final class PeriodVersionRow {
  /** Stands between users; no name of a user holds it. */
  private static final String SEPARATOR = ",";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ledger_id")
  @SequenceGenerator(name = "ledger_id", sequenceName = "ledger_id", allocationSize = 50)
  long id;

  @Column(name = "park_id")
  String park;

  @Column(name = "reporting_year")
  int year;

  int number;
  String state;
  String digest;

  @Column(name = "reason_code")
  String reasonCode;

  String reason;

  @Column(name = "entered_by")
  String enteredBy;

  @Column(name = "submitted_by")
  String submittedBy;

  @Column(name = "verified_by")
  String verifiedBy;

  @Column(name = "approved_by")
  String approvedBy;

  @Column(name = "locked_by")
  String lockedBy;

  @Column(name = "locked_at")
  Instant lockedAt;

  PeriodVersionRow() {}

  static PeriodVersionRow of(PeriodVersion version) {
    PeriodVersionRow row = new PeriodVersionRow();
    row.id = version.id();
    row.park = version.park();
    row.year = version.year();
    row.number = version.number();
    row.state = version.state().word();
    row.digest = version.digest();
    row.reasonCode = version.reasonCode();
    row.reason = version.reason();
    row.enteredBy = String.join(SEPARATOR, version.enteredBy());
    row.submittedBy = version.submittedBy().orElse(null);
    row.verifiedBy = version.verifiedBy().orElse(null);
    row.approvedBy = version.approvedBy().orElse(null);
    row.lockedBy = version.lockedBy().orElse(null);
    row.lockedAt = version.lockedAt().orElse(null);
    return row;
  }

  PeriodVersion version() {
    return new PeriodVersion(
        id,
        park,
        year,
        number,
        State.of(state),
        digest,
        reasonCode,
        reason,
        users(),
        Optional.ofNullable(submittedBy),
        Optional.ofNullable(verifiedBy),
        Optional.ofNullable(approvedBy),
        Optional.ofNullable(lockedBy),
        Optional.ofNullable(lockedAt));
  }

  private SortedSet<String> users() {
    return enteredBy.isEmpty()
        ? new TreeSet<>()
        : new TreeSet<>(List.of(enteredBy.split(SEPARATOR)));
  }
}
