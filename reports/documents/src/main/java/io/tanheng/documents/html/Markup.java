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
    html.append(escaped(text));
    return this;
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

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
