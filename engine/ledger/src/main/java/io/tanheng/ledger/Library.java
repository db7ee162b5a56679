package io.tanheng.ledger;

import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import io.tanheng.factors.issue.Outcome;
import io.tanheng.ledger.library.SetFiles;
import io.tanheng.ledger.library.SetKind;
import io.tanheng.ledger.library.SharedSet;
import io.tanheng.ledger.library.SharedSets;
import io.tanheng.ledger.user.Grant;
import io.tanheng.ledger.user.Operation;
import java.util.List;
import java.util.Optional;

/** What a signed-in user may do with shared factor sets, methods and scenarios. */
public final class Library {
  private final SignedIn signedIn;
  private final SharedSets sets;

  Library(SignedIn signedIn, SharedSets sets) {
    this.signedIn = signedIn;
    this.sets = sets;
  }

  /** Proposes a factor set or method for all parks; somebody else is to approve it. */
  public Outcome<SharedSet> propose(SetKind kind, String name, SetFiles files, String reason) {
    return signedIn.permitted(
        Operation.PROPOSE,
        session ->
            Outcome.of(sets.enter(session, Grant.ALL, kind, name, files, reason, signedIn.name())));
  }

  /** Approves what somebody else proposed; see {@link SharedSets#approve}. */
  public Outcome<SharedSet> approve(long id) {
    return signedIn.permitted(
        Operation.SHARE, session -> sets.approve(session, id, signedIn.name()));
  }

  /** Writes a scenario of a park. */
  public Outcome<SharedSet> write(String park, String name, SetFiles files, String reason) {
    return signedIn.permitted(
        Operation.PLAN,
        park,
        session ->
            Outcome.of(
                sets.enter(session, park, SetKind.SCENARIO, name, files, reason, signedIn.name())));
  }

  /** Every set that the user may read. */
  public List<SharedSet> sets() {
    return signedIn.read(SharedSets::all).stream().filter(this::readable).toList();
  }

  private boolean readable(SharedSet set) {
    boolean shared = set.park().equals(Grant.ALL);
    return signedIn.reads(shared ? signedIn.somewhere(Operation.READ) : set.park());
  }

  /** The files of a set; see {@link SharedSets#files}. */
  public Outcome<SetFiles> files(long id) {
    Optional<SharedSet> found = sets().stream().filter(set -> set.id() == id).findFirst();
    return found.isEmpty()
        ? Outcome.refused(
            List.of(Issue.error("set-missing", "", Location.BOOK, "id", Long.toString(id))))
        : signedIn.permitted(Operation.READ, session -> SharedSets.files(session, found.get()));
  }
}
