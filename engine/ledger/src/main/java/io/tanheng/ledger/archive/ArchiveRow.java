package io.tanheng.ledger.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;

/** A row of {@code archived_evaluation}. */
@Entity(name = "ArchiveRow")
@Table(name = "archived_evaluation")
@SuppressWarnings("NullAway") // An empty column is null here alone.
final class ArchiveRow {
  private static final int DECIMALS = 6;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ledger_id")
  @SequenceGenerator(name = "ledger_id", sequenceName = "ledger_id", allocationSize = 50)
  long id;

  @Column(name = "version_id")
  long version;

  String digest;
  String method;
  String profile;

  @Column(precision = 38, scale = DECIMALS)
  BigDecimal total;

  @Column(precision = 38, scale = DECIMALS)
  BigDecimal residual;

  @Column(precision = 12, scale = DECIMALS)
  BigDecimal score;

  String grade;

  @Column(name = "zero_carbon")
  boolean zeroCarbon;

  String sha256;

  @Column(name = "summary_en")
  String english;

  @Column(name = "summary_zh")
  String chinese;

  @Column(name = "archived_by")
  String archivedBy;

  @Column(name = "archived_at")
  Instant archivedAt;

  ArchiveRow() {}

  static ArchiveRow of(long version, EvaluationResult result) {
    ArchiveRow row = new ArchiveRow();
    row.version = version;
    row.digest = result.digest();
    row.method = result.method();
    row.profile = result.profile();
    row.total = rounded(result.total());
    row.residual = rounded(result.residual());
    row.score = result.score().map(ArchiveRow::rounded).orElse(null);
    row.grade = result.grade();
    row.zeroCarbon = result.zeroCarbon();
    return row;
  }

  private static BigDecimal rounded(BigDecimal figure) {
    return figure.setScale(DECIMALS, RoundingMode.HALF_EVEN);
  }

  ArchivedEvaluation evaluation() {
    return new ArchivedEvaluation(
        id,
        version,
        digest,
        method,
        profile,
        total,
        residual,
        Optional.ofNullable(score),
        grade,
        zeroCarbon,
        sha256,
        archivedBy,
        archivedAt);
  }
}
