package io.tanheng.accounting.book.form;

/** How a number is written. Scans by hand: it stands in the path of every quantity of a book. */
final class NumberText {
  private NumberText() {}

  /** Sign, ASCII digits with at most one point, exponent; at least one digit. */
  static boolean number(String text) {
    int at = sign(text, 0);
    int whole = digits(text, at);
    int digits = whole - at;
    at = whole;
    if (at < text.length() && text.charAt(at) == '.') {
      int part = digits(text, at + 1);
      digits += part - at - 1;
      at = part;
    }
    return digits > 0 && (at == text.length() || exponent(text, at));
  }

  private static boolean exponent(String text, int at) {
    if (text.charAt(at) != 'e' && text.charAt(at) != 'E') {
      return false;
    }
    int first = sign(text, at + 1);
    int end = digits(text, first);
    return end > first && end == text.length();
  }

  private static int sign(String text, int at) {
    boolean sign = at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+');
    return sign ? at + 1 : at;
  }

  private static int digits(String text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  /** How many digits the exponent has; 0 without one. */
  static int exponentDigits(String text) {
    int e = Math.max(text.indexOf('e'), text.indexOf('E'));
    return e < 0 ? 0 : text.length() - sign(text, e + 1);
  }

  /** The issue code for a text that is no number: which common habit it shows. */
  static String fault(String text) {
    if (text.endsWith("%") || text.endsWith("％")) {
      return number(text.substring(0, text.length() - 1).strip()) ? "percent-sign" : "not-a-number";
    }
    if (text.startsWith("'") && number(text.substring(1).strip())) {
      return "leading-apostrophe";
    }
    if (text.indexOf('_') > 0 && number(text.replace("_", ""))) {
      return "underscore-in-number";
    }
    StringBuilder bare = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (",，'’ \u00a0\u202f".indexOf(text.charAt(i)) < 0) {
        bare.append(text.charAt(i));
      }
    }
    boolean separated = bare.length() < text.length() && number(bare.toString());
    return separated ? "thousands-separator" : "not-a-number";
  }
}
