package io.tanheng.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Outcome;
import io.tanheng.ledger.book.BookContent;
import io.tanheng.ledger.database.DatabaseAddress;
import io.tanheng.ledger.database.LedgerDatabase;
import io.tanheng.ledger.period.State;
import io.tanheng.ledger.user.Grant;
import io.tanheng.ledger.user.Role;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Function;

/** A ledger with a user of every role, all of one password. */
final class LedgerFixture implements AutoCloseable {
  static final String PARK = "P-LEADING";
  static final String PASSWORD = "correct horse";
  static final InstantSource CLOCK = InstantSource.fixed(TestLedger.NOW);

  private final DatabaseAddress address;
  private final LedgerDatabase database;

  LedgerFixture(DatabaseAddress address) {
    this.address = address;
    Entities.get(Ledger.initialise(address, "root", PASSWORD, CLOCK, 4));
    database = Entities.get(LedgerDatabase.open(address, Ledger.entities()));
    for (Role role : Role.values()) {
      String name = role.word();
      Entities.get(as("root", ledger -> ledger.add(name, PASSWORD, Grant.of(role, PARK))));
    }
  }

  DatabaseAddress address() {
    return address;
  }

  LedgerDatabase database() {
    return database;
  }

  <T> T as(String user, Function<Ledger, T> work) {
    return work.apply(Entities.get(Ledger.signIn(database, user, PASSWORD, CLOCK, 4)));
  }

  /** Stores the example of the park. */
  void store() {
    BookContent book =
        Entities.get(
            BookContent.read(TestLedger.EXAMPLES.resolve("leading"), FactorCatalog.shipped()));
    Entities.get(as("accountant", ledger -> ledger.store(book, "")));
  }

  /** Stores it and locks it. */
  void lock() {
    store();
    Entities.get(as("accountant", ledger -> ledger.move(PARK, 2024, State.SUBMITTED, "")));
    Entities.get(as("assessor", ledger -> ledger.move(PARK, 2024, State.VERIFIED, "")));
    Entities.get(as("administrator", ledger -> ledger.move(PARK, 2024, State.APPROVED, "")));
    Entities.get(as("administrator", ledger -> ledger.move(PARK, 2024, State.LOCKED, "")));
  }

  static void refused(Outcome<?> outcome, String code) {
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    assertThat(outcome.issues().get(0).code()).isEqualTo(code);
  }

  /** The file of an H2 database. */
  static Path file(DatabaseAddress address) {
    return Path.of(address.url().substring("jdbc:h2:file:".length()) + ".mv.db");
  }

  @Override
  public void close() {
    database.close();
  }
}
