package io.tanheng.ledger.period;

import io.tanheng.accounting.restatement.Reason;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import io.tanheng.factors.issue.Outcome;
import io.tanheng.ledger.audit.AuditEvent;
import io.tanheng.ledger.audit.AuditTrail;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.StatelessSession;

/** The way of a version from draft to locked; a locked one is restated by the next version. */
public final class Workflow {
  private static final Map<State, String> WORDS =
      Map.of(
          State.DRAFT,
          "return",
          State.SUBMITTED,
          "submit",
          State.VERIFIED,
          "verify",
          State.APPROVED,
          "approve",
          State.LOCKED,
          "lock");

  private final AuditTrail trail;
  private final InstantSource clock;

  /** A workflow that tells every step to that trail, with the times of that clock. */
  public Workflow(AuditTrail trail, InstantSource clock) {
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Moves the newest version of a year one step on, or back to draft. A step that was done already
   * by the same user is not done again.
   *
   * @param target state that it moves to
   * @param reason why; may be blank
   * @return the version, or {@code period-missing} with {@code park} and {@code year}, {@code
   *     period-state} with {@code version}, {@code state} and {@code wanted}, {@code four-eyes}
   *     with {@code version} and {@code user}
   */
  public Outcome<PeriodVersion> move(
      StatelessSession session, String park, int year, State target, String user, String reason) {
    Periods.lock(session, park);
    Optional<PeriodVersion> latest = Periods.latest(session, park, year);
    if (latest.isEmpty()) {
      return refused("period-missing", "park", park, "year", Integer.toString(year));
    }
    PeriodVersion version = latest.get();
    if (target != State.DRAFT && by(version, target).equals(Optional.of(user))) {
      return Outcome.of(version);
    }
    return refusal(version, target, user)
        .<Outcome<PeriodVersion>>map(issue -> Outcome.refused(List.of(issue)))
        .orElseGet(() -> Outcome.of(step(session, version, target, user, reason)));
  }

  private static Optional<String> by(PeriodVersion version, State state) {
    if (version.state() != state) {
      return Optional.empty();
    }
    return switch (state) {
      case DRAFT -> Optional.empty();
      case SUBMITTED -> version.submittedBy();
      case VERIFIED -> version.verifiedBy();
      case APPROVED -> version.approvedBy();
      case LOCKED -> version.lockedBy();
    };
  }

  private static Optional<Issue> refusal(PeriodVersion version, State target, String user) {
    boolean back = target == State.DRAFT;
    boolean open = version.state() != State.LOCKED && version.state() != State.DRAFT;
    if (back ? !open : version.state() != target.previous()) {
      return Optional.of(
          issue(
              "period-state",
              "version",
              version.name(),
              "state",
              version.state().word(),
              "wanted",
              back ? State.SUBMITTED.word() : target.previous().word()));
    }
    boolean judged = Set.of(State.VERIFIED, State.APPROVED).contains(target);
    boolean own =
        version.enteredBy().contains(user) || version.submittedBy().equals(Optional.of(user));
    return judged && own
        ? Optional.of(issue("four-eyes", "version", version.name(), "user", user))
        : Optional.empty();
  }

  private PeriodVersion step(
      StatelessSession session, PeriodVersion version, State target, String user, String reason) {
    PeriodVersion moved =
        version.moved(target, user, clock.instant().truncatedTo(ChronoUnit.MICROS));
    Periods.write(session, moved);
    trail.append(
        session,
        new AuditEvent(
            version.park(),
            user,
            String.valueOf(WORDS.get(target)),
            version.name(),
            version.state().word(),
            target.word() + " " + version.digest(),
            reason));
    return moved;
  }

  /**
   * Opens the next version of a locked one as a draft; its rows are to be copied.
   *
   * @return the draft, or {@code period-missing}, or {@code period-state}
   */
  public Outcome<Restated> restate(
      StatelessSession session, String park, int year, Reason code, String reason, String user) {
    Periods.lock(session, park);
    Optional<PeriodVersion> latest = Periods.latest(session, park, year);
    if (latest.isEmpty()) {
      return refused("period-missing", "park", park, "year", Integer.toString(year));
    }
    PeriodVersion before = latest.get();
    if (before.state() != State.LOCKED) {
      return refused(
          "period-state",
          "version",
          before.name(),
          "state",
          before.state().word(),
          "wanted",
          State.LOCKED.word());
    }
    PeriodVersion draft =
        Periods.open(session, park, year, before.number() + 1)
            .restating(before, code.word(), reason, user);
    Periods.write(session, draft);
    trail.append(
        session,
        new AuditEvent(park, user, "restate", draft.name(), before.name(), code.word(), reason));
    return Outcome.of(new Restated(before, draft));
  }

  private static <T> Outcome<T> refused(String code, String... facts) {
    return Outcome.refused(List.of(issue(code, facts)));
  }

  private static Issue issue(String code, String... facts) {
    return Issue.error(code, "", Location.BOOK, facts);
  }
}
