package io.tanheng.accounting.book.form;

/**
 * Text of a cell without the blanks around it, no-break spaces, byte order marks and characters
 * without width too.
 */
final class Trimmed {
  private Trimmed() {}

  static String text(String cell) {
    int from = 0;
    int to = cell.length();
    while (from < to && blank(cell.charAt(from))) {
      from++;
    }
    while (to > from && blank(cell.charAt(to - 1))) {
      to--;
    }
    return from == 0 && to == cell.length() ? cell : cell.substring(from, to);
  }

  private static boolean blank(char c) {
    return c <= ' ' || (c > '~' && (Character.isWhitespace(c) || c == '\u00a0' || invisible(c)));
  }

  /** A character without width, which web pages and chat programs leave in what is copied. */
  static boolean invisible(char c) {
    return (c >= '\u200b' && c <= '\u200d') || c == '\u2060' || c == '\ufeff';
  }
}
