package io.tanheng.ledger.offset;

import java.util.Locale;

/** What can become of a serial; at any time it stands in one of these. */
public enum Account {
  AVAILABLE,
  /** Used for one beneficiary and one year. */
  RETIRED,
  /** Withdrawn without any use, or reversed after it. */
  CANCELLED,
  /** A certificate whose time is over. */
  EXPIRED;

  /** The word in the database and in messages. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Account of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
