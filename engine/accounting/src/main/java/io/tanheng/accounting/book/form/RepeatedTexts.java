package io.tanheng.accounting.book.form;

import java.util.Arrays;
import java.util.List;

/** Keeps one copy of the short texts that the rows of a table repeat. */
final class RepeatedTexts {
  private static final int SLOTS = 4096;
  private static final int LONGEST = 32;

  /** The text last seen of each hash. */
  private final String[] seen = new String[SLOTS];

  /** The same texts, those seen before as the same objects. */
  List<String> of(List<String> texts) {
    String[] shared = new String[texts.size()];
    for (int i = 0; i < shared.length; i++) {
      shared[i] = of(texts.get(i));
    }
    return Arrays.asList(shared);
  }

  private String of(String text) {
    if (text.length() > LONGEST) {
      return text;
    }
    int slot = text.hashCode() & (SLOTS - 1);
    if (!text.equals(seen[slot])) {
      seen[slot] = text;
    }
    return seen[slot];
  }
}
