package io.tanheng.accounting.book.form;

/**
 * Text in the letters that codes, units and numbers are made of: those of full width, superscripts
 * and subscripts are ways to write the same ({@code １２}, {@code ｍ³}, {@code CaCO₃}).
 */
public final class Folded {
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private Folded() {}

  /** Reads a cell as it is written, and where it has no meaning so, folded. */
  public static Cell read(CellForm form, String text) {
    Cell cell = form.read(text);
    if (cell instanceof Cell.Good) {
      return cell;
    }
    String folded = text(text);
    return folded.equals(text) || folded.isEmpty() ? cell : better(cell, form.read(folded));
  }

  /** The folded reading where it is good, or says more: {@code －１２} is a negative number. */
  private static Cell better(Cell written, Cell folded) {
    boolean otherwise =
        written instanceof Cell.Bad one
            && folded instanceof Cell.Bad other
            && !one.code().equals(other.code());
    return folded instanceof Cell.Good || otherwise ? folded : written;
  }

  /** The text folded; a superscript behind a digit is a power, {@code 10⁴} is {@code 10^4}. */
  public static String text(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      append(folded, text.charAt(i));
    }
    return folded.toString().strip();
  }

  private static void append(StringBuilder folded, char c) {
    int power = SUPERSCRIPTS.indexOf(c);
    if (power >= 0) {
      boolean behindDigit =
          !folded.isEmpty() && Character.isDigit(folded.charAt(folded.length() - 1));
      folded.append(behindDigit ? "^" : "").append(power);
    } else if (c >= '₀' && c <= '₉') {
      folded.append(c - '₀');
    } else if (Trimmed.invisible(c)) {
      return;
    } else if (c == '\u2212') {
      folded.append('-');
    } else if (c == '㎥') {
      folded.append("m3");
    } else if (c == '㎏') {
      folded.append("kg");
    } else {
      folded.append(narrow(c));
    }
  }

  /** Full-width letters, digits and signs (U+FF01 to U+FF5E) as their ASCII twins. */
  private static char narrow(char c) {
    if (c >= '\uff01' && c <= '\uff5e') {
      return (char) (c - '\uff01' + '!');
    }
    return c == '\u3000' || c == '\u00a0' ? ' ' : c;
  }

  /** An id with its letters, digits and hyphens of full width folded, all else as it is. */
  public static String id(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char narrow = narrow(text.charAt(i));
      boolean code = narrow < '\u007f' && (Character.isLetterOrDigit(narrow) || narrow == '-');
      folded.append(code ? narrow : text.charAt(i));
    }
    return folded.toString();
  }
}
