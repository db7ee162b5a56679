package io.tanheng.ledger.finding;

import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import io.tanheng.factors.issue.Outcome;
import io.tanheng.ledger.audit.AuditEvent;
import io.tanheng.ledger.audit.AuditTrail;
import io.tanheng.ledger.period.PeriodVersion;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/** The findings of assessors; a version with an open one is not verified. */
public final class Findings {
  private static final String FIND = "find";

  private final AuditTrail trail;
  private final InstantSource clock;

  /** Findings that are told to that trail and have the times of that clock. */
  public Findings(AuditTrail trail, InstantSource clock) {
    this.trail = trail;
    this.clock = clock;
  }

  /** Classes that are stored. */
  public static List<Class<?>> entities() {
    return List.of(FindingRow.class);
  }

  /** Raises a finding; an open one of the same words is not raised again. */
  public Finding raise(StatelessSession session, PeriodVersion version, String text, String user) {
    Optional<Finding> same =
        of(session, version).stream()
            .filter(each -> each.closedBy().isEmpty() && each.text().equals(text))
            .findFirst();
    if (same.isPresent()) {
      return same.get();
    }
    FindingRow row =
        FindingRow.of(
            new Finding(
                0,
                version.id(),
                text,
                user,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                Optional.empty(),
                ""));
    session.insert(row);
    trail.append(session, new AuditEvent(version.park(), user, FIND, version.name(), "", text, ""));
    return row.finding();
  }

  /**
   * Closes a finding; one that is closed stays as it is.
   *
   * @return the finding, or {@code finding-missing} with {@code id}
   */
  public Outcome<Finding> close(
      StatelessSession session, PeriodVersion version, long id, String answer, String user) {
    Optional<Finding> found =
        Optional.ofNullable(session.get(FindingRow.class, id, LockMode.PESSIMISTIC_WRITE))
            .map(FindingRow::finding)
            .filter(each -> each.version() == version.id());
    if (found.isEmpty()) {
      return Outcome.refused(
          List.of(
              Issue.error(
                  "finding-missing",
                  "",
                  Location.BOOK,
                  "id",
                  Long.toString(id),
                  "version",
                  version.name())));
    }
    if (found.get().closedBy().isPresent()) {
      return Outcome.of(found.get());
    }
    Finding closed = found.get().closed(user, answer);
    session.update(FindingRow.of(closed));
    trail.append(
        session,
        new AuditEvent(
            version.park(), user, FIND, version.name(), closed.text(), "closed", answer));
    return Outcome.of(closed);
  }

  /** Every finding of a version, the oldest first. */
  public static List<Finding> of(StatelessSession session, PeriodVersion version) {
    return session
        .createSelectionQuery(
            "from FindingRow where version = :version order by raisedAt, id", FindingRow.class)
        .setParameter("version", version.id())
        .getResultStream()
        .map(FindingRow::finding)
        .toList();
  }

  /** Why a version cannot be verified: {@code findings-open} with {@code count}. */
  public static Optional<Issue> open(StatelessSession session, PeriodVersion version) {
    long count = of(session, version).stream().filter(each -> each.closedBy().isEmpty()).count();
    return count == 0
        ? Optional.empty()
        : Optional.of(
            Issue.error(
                "findings-open",
                "",
                Location.BOOK,
                "version",
                version.name(),
                "count",
                Long.toString(count)));
  }
}
