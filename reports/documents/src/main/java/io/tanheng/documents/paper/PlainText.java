package io.tanheng.documents.paper;

import java.util.function.IntPredicate;

/** Makes any text of a user fit to be printed. */
public final class PlainText {
  /** Stands for a character that cannot be printed. */
  private static final String MISSING = "□";

  private PlainText() {}

  /**
   * The text without controls, which no document may hold; half characters are shown as missing.
   */
  public static String of(String text) {
    return of(text, any -> true);
  }

  /**
   * The text with characters that a typeface has.
   *
   * @param has whether there is a glyph for a character
   */
  public static String of(String text, IntPredicate has) {
    if (text.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints().forEach(each -> append(each, has, plain));
    return plain.toString();
  }

  private static void append(int character, IntPredicate has, StringBuilder plain) {
    switch (Character.getType(character)) {
      case Character.CONTROL -> plain.append(' ');
      case Character.FORMAT, Character.NON_SPACING_MARK -> {
        if (has.test(character)) {
          plain.appendCodePoint(character);
        }
      }
      case Character.SURROGATE, Character.UNASSIGNED -> plain.append(MISSING);
      default -> {
        if (has.test(character)) {
          plain.appendCodePoint(character);
        } else {
          plain.append(MISSING);
        }
      }
    }
  }
}
