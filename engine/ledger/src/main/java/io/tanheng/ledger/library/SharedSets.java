package io.tanheng.ledger.library;

import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import io.tanheng.factors.issue.Outcome;
import io.tanheng.ledger.audit.AuditEvent;
import io.tanheng.ledger.audit.AuditTrail;
import io.tanheng.ledger.book.StoredFiles;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/** Sets of files that people share. */
public final class SharedSets {
  private final AuditTrail trail;
  private final InstantSource clock;

  /** Sets whose entry is told to that trail and has the times of that clock. */
  public SharedSets(AuditTrail trail, InstantSource clock) {
    this.trail = trail;
    this.clock = clock;
  }

  /** Classes that are stored. */
  public static List<Class<?>> entities() {
    return List.of(SharedSetRow.class, SharedFileRow.class);
  }

  /** Enters a set; the same files as the newest of that name are not entered again. */
  public SharedSet enter(
      StatelessSession session,
      String park,
      SetKind kind,
      String name,
      SetFiles files,
      String reason,
      String user) {
    Optional<SharedSet> newest = newest(session, park, kind, name);
    if (newest.filter(set -> set.digest().equals(files.digest())).isPresent()) {
      return newest.get();
    }
    SharedSetRow row =
        SharedSetRow.of(
            new SharedSet(
                0,
                park,
                kind,
                name,
                newest.map(SharedSet::number).orElse(0) + 1,
                files.digest(),
                user,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                reason,
                Optional.empty()));
    session.insert(row);
    files
        .contents()
        .forEach(
            (path, content) ->
                session.insert(
                    SharedFileRow.of(
                        row.id,
                        path,
                        StoredFiles.store(session, content, "application/octet-stream"))));
    tell(session, row.set(), kind.fourEyes() ? "propose" : "scenario", user, reason);
    return row.set();
  }

  private static Optional<SharedSet> newest(
      StatelessSession session, String park, SetKind kind, String name) {
    return all(session).stream()
        .filter(set -> set.park().equals(park) && set.kind() == kind && set.name().equals(name))
        .reduce((first, second) -> second);
  }

  /**
   * Approves a set; what the same user approved before is not approved again.
   *
   * @return the set, or {@code set-missing} with {@code id}, {@code set-four-eyes} with {@code set}
   *     and {@code user}, {@code set-approved} with {@code set} and {@code user}
   */
  public Outcome<SharedSet> approve(StatelessSession session, long id, String user) {
    Optional<SharedSet> found =
        Optional.ofNullable(session.get(SharedSetRow.class, id, LockMode.PESSIMISTIC_WRITE))
            .map(SharedSetRow::set)
            .filter(set -> set.kind().fourEyes());
    if (found.isEmpty()) {
      return refused("set-missing", "id", Long.toString(id));
    }
    SharedSet set = found.get();
    if (set.approvedBy().isPresent()) {
      String by = set.approvedBy().get();
      return by.equals(user)
          ? Outcome.of(set)
          : refused("set-approved", "set", set.text(), "user", by);
    }
    if (set.enteredBy().equals(user)) {
      return refused("set-four-eyes", "set", set.text(), "user", user);
    }
    session.update(SharedSetRow.of(set.approved(user)));
    tell(session, set, "share", user, "");
    return Outcome.of(set.approved(user));
  }

  private void tell(
      StatelessSession session, SharedSet set, String operation, String user, String reason) {
    trail.append(
        session, new AuditEvent(set.park(), user, operation, set.text(), "", set.digest(), reason));
  }

  /** Every set, by park, kind, name and number. */
  public static List<SharedSet> all(StatelessSession session) {
    return session
        .createSelectionQuery(
            "from SharedSetRow order by park, kind, name, number", SharedSetRow.class)
        .getResultStream()
        .map(SharedSetRow::set)
        .toList();
  }

  /**
   * The files of a set.
   *
   * @return the files, or {@code set-missing}, or {@code set-not-approved} with {@code set}
   */
  public static Outcome<SetFiles> files(StatelessSession session, SharedSet set) {
    if (!set.usable()) {
      return refused("set-not-approved", "set", set.text());
    }
    SortedMap<String, byte[]> contents = new TreeMap<>();
    session
        .createSelectionQuery("from SharedFileRow where key.set = :set", SharedFileRow.class)
        .setParameter("set", set.id())
        .getResultList()
        .forEach(row -> contents.put(row.key.path(), StoredFiles.get(session, row.sha256)));
    return Outcome.of(new SetFiles(contents));
  }

  private static <T> Outcome<T> refused(String code, String... facts) {
    return Outcome.refused(List.of(Issue.error(code, "", Location.BOOK, facts)));
  }
}
