package io.tanheng.ledger.library;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a shared set is. */
public enum SetKind {
  /** A folder with a factor set, for all parks. */
  FACTORS,
  /** The file of an accounting method, for all parks. */
  METHOD,
  /** A planner's tables, of one park. */
  SCENARIO;

  /** Whether a second person must approve it. */
  boolean fourEyes() {
    return this != SCENARIO;
  }

  /** The word in the database and on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of that word. */
  public static Optional<SetKind> find(String word) {
    return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
  }
}
