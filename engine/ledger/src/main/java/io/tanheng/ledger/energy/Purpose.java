package io.tanheng.ledger.energy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an entry of a park's electricity is about. */
public enum Purpose {
  /** Made in the park. */
  GENERATED,
  /** Used by the park itself. */
  SELF_USE,
  /** Its certificate was sold. */
  CERTIFICATE_SOLD,
  /** It is counted in a reduction that was certified. */
  CERTIFIED_REDUCTION;

  /** The word in the database and on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The purpose of that word. */
  public static Optional<Purpose> find(String word) {
    return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
  }
}
