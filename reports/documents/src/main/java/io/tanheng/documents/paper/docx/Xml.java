package io.tanheng.documents.paper.docx;

import io.tanheng.documents.html.Markup;
import io.tanheng.documents.paper.PlainText;

/** XML of a part as it is put together; every text is escaped, and what no XML may hold is not. */
final class Xml {
  private final Markup xml = new Markup();

  /** Markup as it is. */
  Xml raw(String markup) {
    xml.raw(markup);
    return this;
  }

  /** A text of the reader. */
  Xml text(String text) {
    xml.text(PlainText.of(text));
    return this;
  }

  /** A paragraph of a style; {@code properties} stand behind the style, in the order of Word. */
  Xml paragraph(String style, String properties, String text) {
    raw("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>" + properties + "</w:pPr>");
    return run("", text).raw("</w:p>");
  }

  /** Words of one look. */
  Xml run(String look, String text) {
    if (text.isEmpty()) {
      return this;
    }
    raw("<w:r>");
    if (!look.isEmpty()) {
      raw("<w:rPr>" + look + "</w:rPr>");
    }
    return raw("<w:t xml:space=\"preserve\">").text(text).raw("</w:t></w:r>");
  }

  @Override
  public String toString() {
    return xml.toString();
  }
}
