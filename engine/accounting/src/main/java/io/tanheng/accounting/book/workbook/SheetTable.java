package io.tanheng.accounting.book.workbook;

import io.tanheng.accounting.book.form.Faults;
import io.tanheng.accounting.book.form.Table;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;

/**
 * Reads the cells of a sheet into a table: what stands above the header is passed over, blank rows
 * are left out.
 */
final class SheetTable {
  private final String sheet;
  private final CellTexts texts;
  private final Faults faults;
  private final int headerRow;
  private final String name;
  private final Table.Taker taker;
  private final List<String> header = new ArrayList<>();
  private Consumer<Table.Line> lines = line -> {};
  private final List<String> cells = new ArrayList<>();
  private final BitSet outside = new BitSet();
  private final BitSet hiddenColumns = new BitSet();
  private int row;
  private int next;
  private int lastRow;
  private boolean hidden;
  private int hiddenRows;
  private int firstHidden;

  /**
   * Reads a sheet.
   *
   * @param name English name of the table
   * @param taker takes it; it never begins where there is no header
   */
  SheetTable(
      String name, String sheet, CellTexts texts, int headerRow, Faults faults, Table.Taker taker) {
    this.name = name;
    this.taker = taker;
    this.headerRow = headerRow;
    this.lastRow = headerRow;
    this.sheet = sheet;
    this.texts = texts;
    this.faults = faults;
  }

  void read(Part part) throws XMLStreamException {
    while (part.next()) {
      if (part.starts("row")) {
        startRow(part);
      } else if (part.starts("col") && part.yes("hidden")) {
        hiddenColumns.set(column(part, "min"), column(part, "max") + 1);
      } else if (part.starts("c")) {
        cell(part);
      } else if (part.ends("row")) {
        endRow();
      } else if (part.starts("mergeCell")) {
        merged(part.attribute("ref").orElse(""), part.name());
      }
    }
    if (header.isEmpty()) {
      faults.add("no-header", Location.file(sheet));
    }
    tellHidden();
  }

  /** The place of a column, which the file counts from 1. */
  private static int column(Part part, String attribute) throws XMLStreamException {
    int number = part.number(attribute, 0);
    if (number < 1 || number > CellName.COLUMNS) {
      throw Refusal.damaged(part.name());
    }
    return number - 1;
  }

  /** A filter hides rows, and somebody a column; they count none the less. */
  private void tellHidden() {
    hiddenColumns.stream()
        .filter(place -> place < header.size() && !header.get(place).isBlank())
        .forEach(
            place -> {
              Location where = Location.of(sheet, headerRow, header.get(place));
              faults.warn("hidden-column", where, "value", sheet, "column", header.get(place));
            });
    if (hiddenRows > 0) {
      Location where = Location.row(sheet, firstHidden);
      faults.warn("hidden-rows", where, "value", sheet, "count", Integer.toString(hiddenRows));
    }
  }

  private void startRow(Part part) {
    int before = row;
    row = part.number("r", row + 1);
    hidden = part.yes("hidden");
    next = 0;
    cells.clear();
    if (row <= before) {
      throw Refusal.damaged(part.name());
    }
  }

  private void cell(Part part) throws XMLStreamException {
    CellName at =
        part.attribute("r")
            .map(reference -> CellName.of(reference, part.name()))
            .orElse(new CellName(row, next));
    if (at.row() != row || at.column() < next) {
      throw Refusal.damaged(part.name());
    }
    next = at.column() + 1;
    String text = texts.read(part, (code, value) -> fault(code, at, value));
    boolean blank = text.isBlank();
    if (!blank && row > headerRow && at.column() >= header.size()) {
      outside(at, text);
    } else if (!blank) {
      cells.addAll(Collections.nCopies(at.column() - cells.size(), ""));
      cells.add(text);
    }
  }

  /** A value below no header: told once a column, and not where there is no header at all. */
  private void outside(CellName at, String text) {
    if (!header.isEmpty() && !text.equals(Table.TOLD) && !outside.get(at.column())) {
      outside.set(at.column());
      fault("cell-outside-table", at, text);
    }
  }

  private void fault(String code, CellName at, String value) {
    if (row < headerRow) {
      return;
    }
    String column = at.column() < header.size() && row > headerRow ? header.get(at.column()) : "";
    Location where = Location.of(sheet, row, column.equals(Table.TOLD) ? "" : column);
    faults.add(code, where, "cell", sheet + "!" + at.text(), "value", value);
  }

  private void endRow() {
    if (row == headerRow) {
      header.addAll(cells);
      faults.sheet(sheet, letters());
      if (!header.isEmpty()) {
        lines = taker.begin(new Table(name, sheet, header, List.of(), texts.dialect()));
      }
    } else if (!cells.isEmpty() && !header.isEmpty()) {
      cells.addAll(Collections.nCopies(header.size() - cells.size(), ""));
      lines.accept(new Table.Line(row, List.copyOf(cells)));
      lastRow = row;
      countHidden();
    }
    cells.clear();
  }

  private void countHidden() {
    if (hidden) {
      firstHidden = hiddenRows == 0 ? row : firstHidden;
      hiddenRows++;
    }
  }

  private Map<String, String> letters() {
    Map<String, String> letters = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      letters.putIfAbsent(header.get(i), new CellName(1, i).letters());
    }
    return letters;
  }

  /** Cells that are one: nobody knows for which rows their value stands. */
  private void merged(String range, String part) {
    CellName first = CellName.of(range.split(":", 2)[0], part);
    boolean inside = first.row() >= headerRow && first.row() <= lastRow;
    if (first.column() < header.size() && inside) {
      Location where = Location.row(sheet, first.row());
      faults.add("merged-cells", where, "cell", sheet + "!" + range);
      CellName last = CellName.of(range.substring(range.indexOf(':') + 1), part);
      faults.leaveOut(fault -> blank(fault) && within(first, at(fault, part), last));
    }
  }

  /** Whether a fault is that of a cell left blank: all cells of a range but the first are. */
  private boolean blank(Issue fault) {
    return fault.code().equals("blank-cell")
        && fault.where().file().equals(sheet)
        && !fault.fact("cell").isEmpty();
  }

  private static CellName at(Issue fault, String part) {
    String cell = fault.fact("cell");
    return CellName.of(cell.substring(cell.lastIndexOf('!') + 1), part);
  }

  private static boolean within(CellName first, CellName cell, CellName last) {
    return first.row() <= cell.row()
        && cell.row() <= last.row()
        && first.column() <= cell.column()
        && cell.column() <= last.column();
  }
}
