package io.tanheng.ledger;

import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Outcome;
import io.tanheng.ledger.audit.AuditTrail;
import io.tanheng.ledger.database.LedgerDatabase;
import io.tanheng.ledger.database.Work;
import io.tanheng.ledger.user.Grant;
import io.tanheng.ledger.user.Operation;
import io.tanheng.ledger.user.User;
import java.util.List;
import java.util.Optional;

/** A user at an open database: everything that is done passes here and is permitted or refused. */
final class SignedIn {
  private final LedgerDatabase database;
  private final User user;
  private volatile boolean written;

  SignedIn(LedgerDatabase database, User user) {
    this.database = database;
    this.user = user;
  }

  String name() {
    return user.name();
  }

  User user() {
    return user;
  }

  /** Does the work in a transaction, where the user may. */
  <T> Outcome<T> permitted(Operation operation, String park, Work<Outcome<T>> work) {
    Optional<Issue> refusal = user.refusal(operation, park);
    if (refusal.isPresent()) {
      return Outcome.refused(List.of(refusal.get()));
    }
    written |= !operation.reads();
    return operation.reads() ? database.view(work) : database.decide(work);
  }

  /** The same for what concerns no park, where the user may in some park. */
  <T> Outcome<T> permitted(Operation operation, Work<Outcome<T>> work) {
    return permitted(operation, somewhere(operation), work);
  }

  /** A park in which the user may do that; every park, where he may in none. */
  String somewhere(Operation operation) {
    return user.grants().stream()
        .map(Grant::park)
        .filter(each -> user.refusal(operation, each).isEmpty())
        .sorted()
        .findFirst()
        .orElse(Grant.ALL);
  }

  boolean reads(String park) {
    return user.refusal(Operation.READ, park).isEmpty();
  }

  <T> T read(Work<T> work) {
    return database.transact(work);
  }

  /** Chains the heads of all parks, where something was written. */
  void chainHeads() {
    if (written) {
      database.transact(
          session -> {
            AuditTrail.chainHeads(session);
            return Boolean.TRUE;
          });
    }
  }
}
