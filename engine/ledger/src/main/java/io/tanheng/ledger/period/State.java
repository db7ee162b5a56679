package io.tanheng.ledger.period;

import java.util.Locale;

/** How far a version has come. */
public enum State {
  /** Rows may change. */
  DRAFT,
  /** The accountants are done. */
  SUBMITTED,
  /** The assessor has verified it. */
  VERIFIED,
  /** Somebody who entered nothing has approved it. */
  APPROVED,
  /** It stands for ever. */
  LOCKED;

  /** The word in the database and in messages. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The state of that word. */
  static State of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** The state before it. */
  public State previous() {
    return values()[Math.max(ordinal() - 1, 0)];
  }
}
