package io.tanheng.accounting.collect;

import io.tanheng.accounting.book.BookReader;
import io.tanheng.accounting.book.form.CsvText;
import io.tanheng.accounting.book.form.Faults;
import io.tanheng.accounting.book.form.Near;
import io.tanheng.accounting.book.form.Table;
import io.tanheng.accounting.book.workbook.Workbook;
import io.tanheng.factors.issue.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table of somebody else's making, as texts.
 *
 * @param file its name, with its sheet where it is one of a workbook, for messages
 * @param header texts of the header row
 * @param lines rows below it that hold something
 */
record ForeignTable(String file, List<String> header, List<Table.Line> lines) {
  private static final int MOST_SHOWN = 20;

  ForeignTable {
    header = header.stream().map(Texts::header).toList();
    lines = lines.stream().map(ForeignTable::plain).filter(ForeignTable::filled).toList();
  }

  private static Table.Line plain(Table.Line line) {
    return new Table.Line(line.row(), line.cells().stream().map(Texts::plain).toList());
  }

  private static boolean filled(Table.Line line) {
    return !line.cells().stream().allMatch(String::isBlank);
  }

  /**
   * Reads a CSV file or a sheet of a workbook; no rows, and a fault, where it cannot be read.
   *
   * @param sheet name of the sheet; where absent, the one that the map names, else the only one
   */
  static ForeignTable read(Path file, Optional<String> sheet, ImportMap map, Faults faults)
      throws IOException {
    Optional<String> named = sheet.or(() -> map.setting("sheet"));
    if (BookReader.namedAsWorkbook(file) || Workbook.packed(file)) {
      return new ForeignSheet(file, map, faults).read(named);
    }
    if (named.isPresent()) {
      faults.add("import-no-sheets", Location.file(file.toString()), "value", named.get());
      return empty(file.toString());
    }
    return csv(file.toString(), Files.readAllBytes(file), map, faults);
  }

  static ForeignTable empty(String file) {
    return new ForeignTable(file, List.of(), List.of());
  }

  private static ForeignTable csv(String file, byte[] bytes, ImportMap map, Faults faults) {
    Optional<String> text =
        Encoding.named(map.setting("encoding", "utf-8")).text(file, bytes, faults);
    if (text.isEmpty()) {
      return empty(file);
    }
    List<Table.Line> lines = CsvText.of(text.get()).lines(file, separator(map), faults);
    int headerRow = map.headerRow();
    if (lines.size() < headerRow || !filled(plain(lines.get(headerRow - 1)))) {
      faults.add("no-header", Location.file(file));
      return empty(file);
    }
    List<String> header = lines.get(headerRow - 1).cells();
    return new ForeignTable(file, header, lines.subList(headerRow, lines.size()));
  }

  private static Optional<Character> separator(ImportMap map) {
    return map.setting("separator")
        .map(
            named ->
                switch (named) {
                  case "comma" -> ',';
                  case "semicolon" -> ';';
                  default -> '\t';
                });
  }

  /** Reports headers that the map names and the table lacks or has twice. */
  void check(ImportMap map, Faults faults) {
    if (header.isEmpty()) {
      return; // Told already: the table could not be read.
    }
    for (ImportMap.Entry entry : map.of(ImportMap.Rule.COLUMN, ImportMap.Rule.ACROSS)) {
      check(entry.from(), entry.where().column("from"), faults);
    }
    for (ImportMap.Entry entry : map.of(ImportMap.Rule.SKIP)) {
      check(entry.column(), entry.where().column("column"), faults);
    }
  }

  private void check(String sought, Location where, Faults faults) {
    int times = Collections.frequency(header, Texts.header(sought));
    if (times > 1) {
      faults.add("import-header-twice", where, "value", sought, "file", file);
    } else if (times == 0) {
      faults.add(
          "import-header-missing",
          where,
          "value",
          sought,
          "file",
          file,
          "near",
          Near.text(Near.of(sought, header)),
          "allowed",
          Texts.list(named().limit(MOST_SHOWN)));
    }
  }

  private Stream<String> named() {
    return header.stream().filter(text -> !text.isEmpty());
  }

  /** The cell below a header; blank where the row or the header ends before it. */
  String cell(Table.Line line, String name) {
    int place = header.indexOf(Texts.header(name));
    return place >= 0 && place < line.cells().size() ? line.cells().get(place) : "";
  }
}
