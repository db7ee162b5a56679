package io.tanheng.factors.catalog;

/** How far a mistyped word is from a name: single-letter edits, less where one holds the other. */
final class NameDistance {
  private NameDistance() {}

  /** The farthest distance at which a name is still worth showing for a word. */
  static int limit(String word) {
    return 1 + word.length() / 4;
  }

  /** 0 for the same; 1 where one holds the other; else the number of edits. */
  static int of(String word, String name) {
    if (word.equals(name)) {
      return 0;
    }
    boolean longEnough = Math.min(word.length(), name.length()) > 1;
    if (longEnough && (name.contains(word) || word.contains(name))) {
      return 1;
    }
    return Math.abs(word.length() - name.length()) > limit(word)
        ? Integer.MAX_VALUE
        : edits(word, name);
  }

  private static int edits(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(change, 1 + Math.min(previous[j], current[j - 1]));
      }
      previous = current;
    }
    return previous[b.length()];
  }
}
