package io.tanheng.documents.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines: at blanks, and beside wide characters, which need none. */
public final class TextWrap {
  /** Marks that must not begin a line. */
  private static final String NOT_FIRST = "，。；：、！？）》」』】〉”’,.;:!?)]}%";

  /** Marks that must not end a line. */
  private static final String NOT_LAST = "（《「『【〈“‘(";

  /** Marks inside of ids and paths behind which a long one may be broken. */
  private static final String JOINTS = "_-/:";

  private TextWrap() {}

  /**
   * The lines of a text.
   *
   * @param text text, line breaks count as blanks; blanks before it indent every line
   * @param columns width of a line, above 0; a single longer word is broken anywhere
   * @return at least one line
   */
  public static List<String> lines(String text, int columns) {
    String indent = text.substring(0, text.length() - text.stripLeading().length());
    return broken(text.strip().replaceAll("\\s+", " "), Math.max(1, columns - indent.length()))
        .stream()
        .map(line -> line.isEmpty() ? line : indent + line)
        .toList();
  }

  private static List<String> broken(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int width = 0;
    for (String piece : pieces(text, columns)) {
      int more = TextWidth.of(piece.stripTrailing());
      if (width > 0 && width + more > columns) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
        width = 0;
      }
      line.append(piece);
      width += TextWidth.of(piece);
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }

  /** What may not be broken: a word with the blank behind it, or a wide character with its mark. */
  private static List<String> pieces(String text, int columns) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int before = 0;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int next = text.codePointAt(at);
      boolean full = TextWidth.of(piece.toString()) + TextWidth.of(next) > columns;
      if (!piece.isEmpty() && (full || breaks(before, next))) {
        int joint = full && !breaks(before, next) ? joint(piece) : piece.length();
        pieces.add(piece.substring(0, joint));
        piece.delete(0, joint);
      }
      piece.appendCodePoint(next);
      before = next;
    }
    pieces.add(piece.toString());
    return pieces;
  }

  /** Where a word that is too long is best broken: behind a joint of an id, else at its end. */
  private static int joint(StringBuilder word) {
    for (int at = word.length(); at > 1; at--) {
      if (JOINTS.indexOf(word.charAt(at - 1)) >= 0) {
        return at;
      }
    }
    return word.length();
  }

  private static boolean breaks(int before, int next) {
    if (next == ' ' || NOT_FIRST.indexOf(next) >= 0 || NOT_LAST.indexOf(before) >= 0) {
      return false;
    }
    return before == ' ' || TextWidth.wide(before) || TextWidth.wide(next);
  }
}
