package io.tanheng.accounting.collect;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.tanheng.accounting.book.form.Faults;
import io.tanheng.accounting.book.form.Near;
import io.tanheng.accounting.book.form.Table;
import io.tanheng.factors.issue.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of somebody else's making, as texts.
 *
 * @param file its name, for messages
 * @param header texts of the header row
 * @param lines rows below it that hold something
 */
record ForeignTable(String file, List<String> header, List<Table.Line> lines) {
  /** Reads a CSV file in UTF-8; no rows, and a fault, where it cannot be read. */
  static ForeignTable read(String file, byte[] bytes, ImportMap map, Faults faults) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int bad = text.indexOf('\ufffd');
    if (bad >= 0) {
      long line = 1 + text.substring(0, bad).chars().filter(c -> c == '\n').count();
      faults.add("not-text", Location.file(file), "line", Long.toString(line));
      return new ForeignTable(file, List.of(), List.of());
    }
    int headerRow = Integer.parseInt(map.setting("header_row", "1"));
    List<Table.Line> lines = lines(file, text, separator(text, map), faults);
    if (lines.size() < headerRow) {
      faults.add("no-header", Location.file(file));
      return new ForeignTable(file, List.of(), List.of());
    }
    List<Table.Line> filled =
        lines.subList(headerRow, lines.size()).stream()
            .filter(line -> !line.cells().stream().allMatch(String::isBlank))
            .toList();
    return new ForeignTable(file, lines.get(headerRow - 1).cells(), filled);
  }

  /** The one that the map names, else the one that the first line has most of. */
  private static char separator(String text, ImportMap map) {
    String first = text.lines().findFirst().orElse("");
    String named = map.setting("separator", "");
    char best = ',';
    for (char each : new char[] {';', '\t'}) {
      best = count(first, each) > count(first, best) ? each : best;
    }
    return switch (named) {
      case "comma" -> ',';
      case "semicolon" -> ';';
      case "tab" -> '\t';
      default -> best;
    };
  }

  private static long count(String text, char sought) {
    return text.chars().filter(c -> c == sought).count();
  }

  private static List<Table.Line> lines(String file, String text, char separator, Faults faults) {
    List<Table.Line> lines = new ArrayList<>();
    try (CsvReader<CsvRecord> rows =
        CsvReader.builder()
            .fieldSeparator(separator)
            .skipEmptyLines(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .ofCsvRecord(text)) {
      for (CsvRecord row : rows) {
        List<String> cells = row.getFields().stream().map(Texts::plain).toList();
        lines.add(new Table.Line(lines.size() + 1, cells));
      }
    } catch (CsvParseException e) {
      faults.add("malformed-row", Location.row(file, lines.size() + 1));
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory", e);
    }
    return lines;
  }

  /** Reports headers that the map names and the table lacks. */
  void check(ImportMap map, Faults faults) {
    for (ImportMap.Entry entry : map.of(ImportMap.Rule.COLUMN, ImportMap.Rule.ACROSS)) {
      lacks(entry.from(), entry.where().column("from"), faults);
    }
    for (ImportMap.Entry entry : map.of(ImportMap.Rule.SKIP)) {
      lacks(entry.column(), entry.where().column("column"), faults);
    }
  }

  private void lacks(String sought, Location where, Faults faults) {
    if (!header.contains(sought)) {
      String near = Near.text(Near.of(sought, header));
      faults.add("import-header-missing", where, "value", sought, "file", file, "near", near);
    }
  }

  /** The cell below a header; blank where the row or the header ends before it. */
  String cell(Table.Line line, String name) {
    int place = header.indexOf(name);
    return place >= 0 && place < line.cells().size() ? line.cells().get(place) : "";
  }
}
