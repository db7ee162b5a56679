package io.tanheng.accounting.book.workbook;

import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The XML of a part, element by element; a document type is refused where it is met. */
final class Part {
  private final String name;
  private final XMLStreamReader xml;

  Part(String name, XMLStreamReader xml) {
    this.name = name;
    this.xml = xml;
  }

  String name() {
    return name;
  }

  /** Goes to the next start or end of an element; false at the end of the document. */
  boolean next() throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new Refusal("workbook-doctype", "part", name);
      }
      if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
        return true;
      }
    }
    return false;
  }

  boolean starts(String element) {
    return xml.getEventType() == XMLStreamConstants.START_ELEMENT
        && xml.getLocalName().equals(element);
  }

  boolean ends(String element) {
    return xml.getEventType() == XMLStreamConstants.END_ELEMENT
        && xml.getLocalName().equals(element);
  }

  /** The attribute, whatever its namespace: {@code id} stands for {@code r:id} too. */
  Optional<String> attribute(String local) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(local)) {
        return Optional.of(xml.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  /** The attribute as a number of up to nine digits; the other one where it is missing or none. */
  int number(String local, int otherwise) {
    int number = attribute(local).map(Part::number).orElse(otherwise);
    return number < 0 ? otherwise : number;
  }

  /** The number of one to nine ASCII digits; −1 for every other text. */
  static int number(String text) {
    int number = text.isEmpty() || text.length() > 9 ? -1 : 0;
    for (int i = 0; i < text.length() && number >= 0; i++) {
      int digit = text.charAt(i) - '0';
      number = digit < 0 || digit > 9 ? -1 : number * 10 + digit;
    }
    return number;
  }

  boolean yes(String local) {
    return attribute(local).filter(text -> text.equals("1") || text.equals("true")).isPresent();
  }

  /** The text of the element that starts here; goes to its end. */
  String text() throws XMLStreamException {
    return xml.getElementText();
  }

  /** Goes to the end of the element that starts here. */
  void skip() throws XMLStreamException {
    int depth = 1;
    while (depth > 0 && next()) {
      depth += xml.getEventType() == XMLStreamConstants.START_ELEMENT ? 1 : -1;
    }
  }
}
