package io.tanheng.ledger;

import io.tanheng.factors.issue.Outcome;
import io.tanheng.ledger.database.DatabaseAddress;
import io.tanheng.ledger.database.LedgerDatabase;
import java.util.List;

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
    return Ledger.entities();
  }

  /** The value of an outcome that must have one. */
  public static <T> T get(Outcome<T> outcome) {
    return outcome.asOptional().orElseThrow(() -> new AssertionError(outcome.issues()));
  }
}
