package io.tanheng.ledger.archive;

import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import io.tanheng.factors.issue.Outcome;
import io.tanheng.ledger.audit.AuditEvent;
import io.tanheng.ledger.audit.AuditTrail;
import io.tanheng.ledger.audit.Fingerprint;
import io.tanheng.ledger.book.StoredFiles;
import io.tanheng.ledger.period.PeriodVersion;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Evaluations as they were, whatever becomes of factors and methods. */
public final class EvaluationArchive {
  /** What is kept of an evaluation, word for word. */
  public enum Part {
    JSON,
    ENGLISH,
    CHINESE
  }

  private final AuditTrail trail;
  private final InstantSource clock;

  /** An archive whose entries are told to that trail and have the times of that clock. */
  public EvaluationArchive(AuditTrail trail, InstantSource clock) {
    this.trail = trail;
    this.clock = clock;
  }

  /** Classes that are stored. */
  public static List<Class<?>> entities() {
    return List.of(ArchiveRow.class);
  }

  /** Archives a result; the same result of the same version is not archived again. */
  public ArchivedEvaluation store(
      StatelessSession session, PeriodVersion version, EvaluationResult result, String user) {
    String sha256 = Fingerprint.of(result.json());
    Optional<ArchivedEvaluation> same =
        all(session).stream()
            .filter(each -> each.version() == version.id() && each.sha256().equals(sha256))
            .findFirst();
    if (same.isPresent()) {
      return same.get();
    }
    ArchiveRow row = ArchiveRow.of(version.id(), result);
    row.sha256 = StoredFiles.store(session, result.json(), "application/gzip");
    row.english = text(session, result.english());
    row.chinese = text(session, result.chinese());
    row.archivedBy = user;
    row.archivedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    session.insert(row);
    trail.append(
        session, new AuditEvent(version.park(), user, "evaluate", version.name(), "", sha256, ""));
    return row.evaluation();
  }

  private static String text(StatelessSession session, String text) {
    return StoredFiles.store(session, text.getBytes(StandardCharsets.UTF_8), "text/plain");
  }

  /** Every evaluation, the oldest first. */
  public static List<ArchivedEvaluation> all(StatelessSession session) {
    return session
        .createSelectionQuery("from ArchiveRow order by archivedAt, id", ArchiveRow.class)
        .getResultStream()
        .map(ArchiveRow::evaluation)
        .toList();
  }

  /**
   * A part of an evaluation, word for word.
   *
   * @return its bytes, or {@code evaluation-missing} with {@code id}
   */
  public static Outcome<byte[]> part(
      StatelessSession session, PeriodVersion version, long id, Part part) {
    ArchiveRow row = session.get(ArchiveRow.class, id);
    if (row == null || row.version != version.id()) {
      return missing(id);
    }
    return Outcome.of(
        switch (part) {
          case JSON -> EvaluationResult.unpacked(StoredFiles.get(session, row.sha256));
          case ENGLISH -> StoredFiles.get(session, row.english);
          case CHINESE -> StoredFiles.get(session, row.chinese);
        });
  }

  /** {@code evaluation-missing} with {@code id}. */
  public static <T> Outcome<T> missing(long id) {
    return Outcome.refused(
        List.of(Issue.error("evaluation-missing", "", Location.BOOK, "id", Long.toString(id))));
  }
}
