package io.tanheng.ledger.book;

import io.tanheng.ledger.period.PeriodVersion;
import java.util.List;

/**
 * What an import did.
 *
 * @param version the version that holds the book now
 * @param added rows that are new
 * @param changed rows that say something else
 * @param withdrawn rows that are gone
 */
public record Imported(PeriodVersion version, int added, int changed, int withdrawn) {
  static Imported of(PeriodVersion version, List<Change> changes) {
    int added = (int) changes.stream().filter(Change::adds).count();
    int withdrawn = (int) changes.stream().filter(Change::withdraws).count();
    return new Imported(version, added, changes.size() - added - withdrawn, withdrawn);
  }

  /** Whether the ledger held the book as it is already. */
  public boolean nothing() {
    return added + changed + withdrawn == 0;
  }
}
