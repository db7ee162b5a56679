package io.tanheng.accounting.book.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** Text of one style or several, without the pronunciation that may stand beside it (§18.4). */
final class RichText {
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private RichText() {}

  /** The text of the element {@code si} or {@code is} that starts here; goes to its end. */
  static String read(Part part, String element) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    while (part.next() && !part.ends(element)) {
      if (part.starts("rPh")) {
        part.skip();
      } else if (part.starts("t")) {
        text.append(part.text());
      }
    }
    return plain(text.toString());
  }

  /** Characters that XML does not hold are written {@code _x000D_}. */
  static String plain(String text) {
    return text.contains("_x")
        ? ESCAPE
            .matcher(text)
            .replaceAll(found -> Matcher.quoteReplacement(character(found.group(1))))
        : text;
  }

  private static String character(String hex) {
    return Character.toString((char) Integer.parseInt(hex, 16));
  }
}
