package io.tanheng.accounting.collect;

import io.tanheng.accounting.book.form.Faults;
import io.tanheng.accounting.book.form.Table;
import io.tanheng.accounting.book.workbook.Sheet;
import io.tanheng.accounting.book.workbook.Workbook;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a foreign table that is a sheet of a workbook. */
final class ForeignSheet {
  /** Faults of single cells, which matter in the columns that the map names alone. */
  private static final Set<String> OF_CELLS =
      Set.of("error-cell", "formula-without-value", "cell-outside-table");

  private final Path file;
  private final ImportMap map;
  private final Faults faults;

  ForeignSheet(Path file, ImportMap map, Faults faults) {
    this.file = file;
    this.map = map;
    this.faults = faults;
  }

  /** The table; no rows, and a fault, where it cannot be read. */
  ForeignTable read(Optional<String> name) throws IOException {
    Faults found = new Faults();
    Optional<Workbook> opened = Workbook.open(file, found);
    tell(found, file.toString());
    if (opened.isEmpty()) {
      return ForeignTable.empty(file.toString());
    }
    try (Workbook workbook = opened.get()) {
      return sheet(workbook, name)
          .flatMap(sheet -> read(workbook, sheet))
          .orElseGet(() -> ForeignTable.empty(file.toString()));
    }
  }

  private Optional<Sheet> sheet(Workbook workbook, Optional<String> name) {
    List<Sheet> sheets =
        workbook.sheets().stream().filter(sheet -> candidate(workbook, sheet, name)).toList();
    if (sheets.size() == 1) {
      return Optional.of(sheets.get(0));
    }
    String allowed = Texts.list(workbook.sheets().stream().map(Sheet::name));
    Location where = Location.file(file.toString());
    if (name.isPresent()) {
      faults.add("import-sheet-missing", where, "value", name.get(), "allowed", allowed);
    } else if (sheets.isEmpty()) {
      faults.add("import-nothing", where);
    } else {
      faults.add("import-sheet-needed", where, "allowed", allowed);
    }
    return Optional.empty();
  }

  private static boolean candidate(Workbook workbook, Sheet sheet, Optional<String> name) {
    return name.map(each -> Texts.header(sheet.name()).equals(Texts.header(each)))
        .orElseGet(() -> !sheet.hidden() && workbook.filled(sheet, new Faults()));
  }

  private Optional<ForeignTable> read(Workbook workbook, Sheet sheet) {
    Faults found = new Faults();
    Optional<Table> table =
        workbook.table("", sheet, map.headerRow(), map.decimal().charAt(0), found);
    String name = file + "!" + sheet.name();
    tell(found, name);
    return table.map(read -> new ForeignTable(name, read.header(), read.lines()));
  }

  private void tell(Faults found, String name) {
    for (Issue fault : found.faults()) {
      Location where = fault.where();
      if (!OF_CELLS.contains(fault.code()) || map.names(where.column())) {
        faults.add(
            fault.code(), Location.of(name, where.row(), where.column()), Texts.facts(fault));
      }
    }
    for (Issue warning : found.warnings()) {
      Location where = Location.row(name, warning.where().row());
      faults.warn(warning.code(), where, Texts.facts(warning));
    }
  }
}
