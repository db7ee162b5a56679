package io.tanheng.factors.catalog;

import java.util.List;
import java.util.Optional;

/** Every activity code of the library, with its names in both languages. */
public final class Activities {
  /** The activity of that code, or of that name or alias in English or Chinese, case-insensitive. */
  public Optional<Activity> find(String codeOrName) {
    throw new UnsupportedOperationException(codeOrName);
  }

  /** Codes that come close to a word that is none, best first, at most five. */
  public List<String> near(String word) {
    throw new UnsupportedOperationException(word);
  }

  /** All activities, in the order of their tables. */
  public List<Activity> all() {
    throw new UnsupportedOperationException();
  }
}
