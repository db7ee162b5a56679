package io.tanheng.ledger;

import io.tanheng.factors.issue.Outcome;
import io.tanheng.ledger.audit.AuditTrail;
import io.tanheng.ledger.book.Books;
import io.tanheng.ledger.database.DatabaseAddress;
import io.tanheng.ledger.database.LedgerDatabase;
import io.tanheng.ledger.offset.OffsetRegistry;
import io.tanheng.ledger.period.Periods;
import java.util.List;
import java.util.stream.Stream;

/** An initialised database with everything that is stored. */
public final class Entities {
  private Entities() {}

  /** Makes the schema and opens it. */
  public static LedgerDatabase open(DatabaseAddress address) {
    get(LedgerDatabase.initialise(address));
    return get(LedgerDatabase.open(address, all()));
  }

  /** Every class that is stored. */
  public static List<Class<?>> all() {
    return Stream.of(
            AuditTrail.entities(), Periods.entities(), Books.entities(), OffsetRegistry.entities())
        .flatMap(List::stream)
        .toList();
  }

  /** The value of an outcome that must have one. */
  public static <T> T get(Outcome<T> outcome) {
    return outcome.asOptional().orElseThrow(() -> new AssertionError(outcome.issues()));
  }
}
