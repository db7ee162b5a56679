package io.tanheng.accounting.book.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** What the number formats of a workbook make of a number (ECMA-376 part 1, §18.8.30). */
final class NumberFormats {
  /** What a number is shown as. */
  enum Kind {
    NUMBER,
    PERCENT,
    /** A day, with the time of day where the number has one. */
    DAY,
    /** A month of a year: its format has no day. */
    MONTH,
    YEAR
  }

  private final Map<Integer, Kind> custom = new HashMap<>();
  private final List<Kind> styles = new ArrayList<>();

  void read(Part part) throws XMLStreamException {
    boolean cells = false;
    while (part.next()) {
      if (part.starts("numFmt")) {
        custom.put(part.number("numFmtId", 0), kind(part.attribute("formatCode").orElse("")));
      } else if (part.starts("cellXfs")) {
        cells = true;
      } else if (part.ends("cellXfs")) {
        cells = false;
      } else if (cells && part.starts("xf")) {
        int id = part.number("numFmtId", 0);
        styles.add(custom.getOrDefault(id, builtIn(id)));
      }
    }
  }

  /** What the style of that index shows. */
  Kind kind(int style) {
    return style < styles.size() ? styles.get(style) : Kind.NUMBER;
  }

  /** The formats that every workbook has; 27 to 58 as in Chinese Excel. */
  private static Kind builtIn(int id) {
    return switch (id) {
      case 9, 10 -> Kind.PERCENT;
      case 17, 27, 36, 50, 52, 57 -> Kind.MONTH;
      case 14, 15, 16, 18, 19, 20, 21, 22, 45, 46, 47 -> Kind.DAY;
      case 28, 29, 30, 31, 32, 33, 34, 35, 51, 53, 54, 55, 56, 58 -> Kind.DAY;
      default -> Kind.NUMBER;
    };
  }

  static Kind kind(String code) {
    String bare = bare(code);
    boolean year = bare.contains("y") || bare.contains("e") && !bare.contains("0");
    boolean day = bare.contains("d");
    boolean time = bare.contains("h") || bare.contains("s");
    if (bare.contains("general")) {
      return Kind.NUMBER;
    } else if (bare.contains("%")) {
      return Kind.PERCENT;
    } else if (day || time || (bare.contains("m") && !year)) {
      return Kind.DAY;
    } else if (year) {
      return bare.contains("m") ? Kind.MONTH : Kind.YEAR;
    }
    return Kind.NUMBER;
  }

  /** The format for positive numbers without literals, colours and conditions. */
  private static String bare(String code) {
    return code.replaceAll("\"[^\"]*\"|[\\\\_*].", "")
        .replaceAll("\\[(?!h|hh|m|mm|s|ss])[^\\]]*\\]", "")
        .split(";", 2)[0]
        .toLowerCase(Locale.ROOT);
  }
}
