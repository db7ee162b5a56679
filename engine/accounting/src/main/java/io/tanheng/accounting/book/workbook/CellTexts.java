package io.tanheng.accounting.book.workbook;

import io.tanheng.accounting.book.form.Table;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Reads a cell as the text that a CSV file would hold in its place. */
final class CellTexts {
  /** Learns of cells that cannot be read. */
  @FunctionalInterface
  interface Fault {
    void tell(String code, String value);
  }

  private final List<String> shared;
  private final NumberFormats formats;
  private final ShownNumber numbers;
  private final char decimal;

  /**
   * Reads cells of one workbook.
   *
   * @param decimal the sign that numbers are to be written with
   */
  CellTexts(List<String> shared, NumberFormats formats, ShownNumber numbers, char decimal) {
    this.decimal = decimal;
    this.shared = shared;
    this.formats = formats;
    this.numbers = numbers;
  }

  /** How the cells of the workbook are written. */
  Table.Dialect dialect() {
    return numbers.dialect();
  }

  /** The text of the cell that starts here; goes to its end. */
  String read(Part part, Fault fault) throws XMLStreamException {
    String type = part.attribute("t").orElse("n");
    int style = part.number("s", 0);
    Optional<String> value = Optional.empty();
    boolean formula = false;
    while (part.next() && !part.ends("c")) {
      if (part.starts("f")) {
        formula = true;
        part.skip();
      } else if (part.starts("v")) {
        value = Optional.of(part.text());
      } else if (part.starts("is")) {
        value = Optional.of(RichText.read(part, "is"));
      }
    }
    boolean empty = value.isEmpty() || (value.get().isEmpty() && !type.equals("str"));
    if (formula && empty) {
      fault.tell("formula-without-value", "");
      return Table.TOLD;
    }
    return empty ? "" : text(type, style, value.get(), part, fault);
  }

  private String text(String type, int style, String value, Part part, Fault fault) {
    return switch (type) {
      case "s" -> shared(value, part);
      case "inlineStr" -> value;
      case "str" -> RichText.plain(value);
      case "b" -> value.equals("1") || value.equals("true") ? "TRUE" : "FALSE";
      case "d" -> value.endsWith("T00:00:00") ? value.substring(0, value.indexOf('T')) : value;
      case "e" -> {
        fault.tell("error-cell", value);
        yield Table.TOLD;
      }
      default -> number(value, style, part);
    };
  }

  private String shared(String value, Part part) {
    int index = Part.number(value.strip());
    if (index < 0 || index >= shared.size()) {
      throw Refusal.damaged(part.name());
    }
    return shared.get(index);
  }

  private String number(String value, int style, Part part) {
    if (value.length() > 100) {
      throw Refusal.damaged(part.name());
    }
    try {
      return numbers.text(value, formats.kind(style)).replace('.', decimal);
    } catch (NumberFormatException e) {
      throw Refusal.damaged(part.name());
    }
  }
}
