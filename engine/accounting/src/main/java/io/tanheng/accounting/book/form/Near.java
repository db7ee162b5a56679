package io.tanheng.accounting.book.form;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Which known words a mistyped one comes close to. */
public final class Near {
  private static final int MOST = 5;

  private Near() {}

  /** The known words closest to {@code word}, best first, at most five; may be empty. */
  public static List<String> of(String word, Collection<String> known) {
    String sought = word.length() > 60 ? word.substring(0, 60) : word;
    String lower = sought.toLowerCase(Locale.ROOT);
    int allowed = Math.max(1, lower.length() / 3);
    return known.stream()
        .filter(k -> distance(lower, k.toLowerCase(Locale.ROOT)) <= allowed)
        .sorted(
            Comparator.comparingInt((String k) -> distance(lower, k.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST)
        .toList();
  }

  /** The words in one line; blank where there are none. */
  public static String text(List<String> near) {
    return String.join(", ", near);
  }

  /** Letters to insert, delete or replace to turn one word into the other (Levenshtein). */
  static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replace = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replace, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
