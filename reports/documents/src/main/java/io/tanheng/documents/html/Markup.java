package io.tanheng.documents.html;

/** HTML as it is put together; every text is escaped. */
public final class Markup {
  private final StringBuilder html = new StringBuilder(32_768);

  /** Markup as it is. */
  public Markup raw(String markup) {
    html.append(markup);
    return this;
  }

  /** A text of the reader, escaped. */
  public Markup text(String text) {
    escape(text);
    return this;
  }

  /** A text of the reader whose ids may go on in the next row of text behind a low line. */
  public Markup breakable(String text) {
    int done = 0;
    for (int low = text.indexOf('_'); low >= 0; low = text.indexOf('_', done)) {
      text(text.substring(done, low + 1)).raw("<wbr/>");
      done = low + 1;
    }
    return text(text.substring(done));
  }

  /** An element that holds a text. */
  public Markup element(String tag, String style, String text) {
    return open(tag, style).text(text).close(tag);
  }

  /** Opens an element of a style class; blank for none. */
  public Markup open(String tag, String style) {
    html.append('<').append(tag);
    if (!style.isEmpty()) {
      html.append(" class=\"").append(style).append('"');
    }
    html.append('>');
    return this;
  }

  /** Closes an element. */
  public Markup close(String tag) {
    html.append("</").append(tag).append('>');
    return this;
  }

  /** Appends a text; most have nothing to escape. */
  private void escape(String text) {
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      String instead = escaped(text.charAt(i));
      if (!instead.isEmpty()) {
        html.append(text, done, i).append(instead);
        done = i + 1;
      }
    }
    html.append(text, done, text.length());
  }

  /** What stands for a character; blank for itself. */
  private static String escaped(char character) {
    return switch (character) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default -> "";
    };
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
