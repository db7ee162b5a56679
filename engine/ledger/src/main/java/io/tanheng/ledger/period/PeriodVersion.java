package io.tanheng.ledger.period;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One version of a park's year.
 *
 * @param id its id
 * @param park the park
 * @param year reporting year
 * @param number 1 for the first report, 2 for its first restatement …
 * @param state how far it has come
 * @param digest digest of its book
 * @param reasonCode why it restates the version before; blank for the first
 * @param reason the same in words; may be blank
 * @param enteredBy who entered rows
 * @param submittedBy who submitted it
 * @param verifiedBy who verified it
 * @param approvedBy who approved it
 * @param lockedBy who locked it
 * @param lockedAt when it was locked
 */
public record PeriodVersion(
    long id,
    String park,
    int year,
    int number,
    State state,
    String digest,
    String reasonCode,
    String reason,
    SortedSet<String> enteredBy,
    Optional<String> submittedBy,
    Optional<String> verifiedBy,
    Optional<String> approvedBy,
    Optional<String> lockedBy,
    Optional<Instant> lockedAt) {
  public PeriodVersion {
    enteredBy = Collections.unmodifiableSortedSet(new TreeSet<>(enteredBy));
  }

  /** A draft without rows, that has no id yet. */
  static PeriodVersion draft(String park, int year, int number) {
    return new PeriodVersion(
        0,
        park,
        year,
        number,
        State.DRAFT,
        "",
        "",
        "",
        Collections.emptySortedSet(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** What messages and the audit trail call it: {@code 2024 v1}. */
  public String name() {
    return year + " v" + number;
  }

  /** The same with other content, entered by one more user. */
  public PeriodVersion entered(String newDigest, String user) {
    SortedSet<String> users = new TreeSet<>(enteredBy);
    users.add(user);
    return new PeriodVersion(
        id,
        park,
        year,
        number,
        state,
        newDigest,
        reasonCode,
        reason,
        users,
        submittedBy,
        verifiedBy,
        approvedBy,
        lockedBy,
        lockedAt);
  }

  /** The same after a step; back at draft, nobody has judged it. */
  PeriodVersion moved(State target, String user, Instant at) {
    boolean back = target == State.DRAFT;
    return new PeriodVersion(
        id,
        park,
        year,
        number,
        target,
        digest,
        reasonCode,
        reason,
        enteredBy,
        back ? Optional.empty() : either(target, State.SUBMITTED, user, submittedBy),
        back ? Optional.empty() : either(target, State.VERIFIED, user, verifiedBy),
        back ? Optional.empty() : either(target, State.APPROVED, user, approvedBy),
        either(target, State.LOCKED, user, lockedBy),
        target == State.LOCKED ? Optional.of(at) : lockedAt);
  }

  private static Optional<String> either(
      State target, State state, String user, Optional<String> before) {
    return target == state ? Optional.of(user) : before;
  }

  /** The same draft as a restatement with the content of that version, and who entered it. */
  PeriodVersion restating(PeriodVersion before, String code, String why, String user) {
    SortedSet<String> users = new TreeSet<>(before.enteredBy());
    users.add(user);
    return new PeriodVersion(
        id,
        park,
        year,
        number,
        state,
        before.digest(),
        code,
        why,
        users,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
