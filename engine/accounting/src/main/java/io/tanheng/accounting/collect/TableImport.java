package io.tanheng.accounting.collect;

import io.tanheng.accounting.book.BookForm;
import io.tanheng.accounting.book.BookReader;
import io.tanheng.accounting.book.LooseTables;
import io.tanheng.accounting.book.form.Faults;
import io.tanheng.accounting.book.form.Row;
import io.tanheng.accounting.book.form.RowReader;
import io.tanheng.accounting.book.form.Rows;
import io.tanheng.accounting.book.form.Table;
import io.tanheng.accounting.book.form.TableForm;
import io.tanheng.accounting.book.form.Words;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import io.tanheng.factors.issue.Outcome;
import io.tanheng.factors.issue.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes book rows of a foreign table by a map. Sums in and out are compared key by key before
 * anything is placed; rows of one key add up or are refused, none replaces another.
 */
public final class TableImport {
  private static final String ACTIVITY = "activity";

  private final FactorCatalog catalog;
  private final Words words = Words.shipped();
  private final BookForm form;
  private final TableForm activity;
  private final Faults faults = new Faults();
  private final ImportMap map;
  private final Path file;
  private final ForeignTable table;
  private final ForeignRows rows;
  private final ImportedRows imported;

  /**
   * Reads a foreign table and its map.
   *
   * @param sheet the sheet of a workbook; where absent, the one that the map names, else the only
   *     one that is filled
   * @throws IOException where one of the two cannot be read
   */
  public TableImport(Path file, Path mapFile, Optional<String> sheet, FactorCatalog catalog)
      throws IOException {
    this.catalog = catalog;
    this.file = file;
    this.form = BookForm.of(words, catalog);
    this.activity = form.find(ACTIVITY).orElseThrow();
    this.map = ImportMap.read(mapFile.toString(), Files.readAllBytes(mapFile), activity, faults);
    this.table = ForeignTable.read(file, sheet, map, faults);
    table.check(map, faults);
    this.rows = ForeignRows.read(table, map, activity, faults);
    this.imported = faults.any() ? ImportedRows.none() : rowsByKey();
  }

  private ImportedRows rowsByKey() {
    if (rows.amounts().isEmpty()) {
      faults.add("import-nothing", Location.file(file.toString()));
      return ImportedRows.none();
    }
    return ImportedRows.of(rows, this::read, map, faults);
  }

  private Rows read(Table table) {
    Faults found = new Faults();
    Rows read = RowReader.read(table, activity, words, found);
    for (Issue fault : found.faults()) {
      String column = fault.where().column();
      Location where = fault.where().column(map.foreign(column).orElse(column));
      faults.add(fault.code(), where, Texts.facts(fault));
    }
    return read;
  }

  /**
   * Writes the rows as the table {@code activity} of a new folder, with what the map says of park
   * and enterprises; or a copy of a book with the rows added.
   *
   * @param target folder to be made; it must not exist
   * @param book the book that the rows are added to
   * @return the sums by key, or every fault
   * @throws IOException where the folder cannot be written; it is not there then
   */
  public Outcome<ImportReport> write(Path target, Optional<Path> book) throws IOException {
    if (faults.any()) {
      return Outcome.refused(faults.faults());
    }
    List<Table> tables = tables();
    try (NewFolder folder = NewFolder.beside(target)) {
      for (Table table : tables) {
        folder.write(
            table.name() + ".csv",
            table.header(),
            table.lines().stream().map(Table.Line::cells).toList());
      }
      List<ImportedSum> sums = imported.sums(written(folder.path()), faults);
      Totals.check(map, written(folder.path()), faults);
      if (book.isEmpty()) {
        checkBook(folder.path());
      }
      if (faults.any()) {
        return Outcome.refused(faults.faults());
      }
      if (book.isPresent()) {
        BookMerge merge = new BookMerge(book.get(), catalog);
        merge.add(tables, file, Optional.empty());
        Outcome<List<Contribution>> merged = merge.write(target);
        return merged.asOptional().isPresent()
            ? Outcome.of(report(sums, merged.asOptional().get()), merged.issues())
            : Outcome.refused(merged.issues().stream().map(this::prefixTaken).toList());
      }
      folder.place();
      return Outcome.of(report(sums, List.of()));
    }
  }

  private ImportReport report(List<ImportedSum> sums, List<Contribution> merged) {
    int same =
        merged.stream()
            .filter(each -> each.table().equals(ACTIVITY))
            .mapToInt(Contribution::same)
            .sum();
    return new ImportReport(sums, rows.skipped(), rows.blank(), same);
  }

  /** Ids that were made here are made otherwise by another prefix. */
  private Issue prefixTaken(Issue issue) {
    boolean made = issue.code().equals("row-contradicts") && !given("line_id");
    boolean ofRow = issue.fact("key").startsWith(prefix() + "-");
    Map<String, String> facts = new LinkedHashMap<>(issue.facts());
    facts.put("prefix", prefix());
    return made && ofRow
        ? new Issue("import-line-id-taken", issue.severity(), issue.clause(), issue.where(), facts)
        : issue;
  }

  private String prefix() {
    return map.setting("line_id", "IMP");
  }

  private boolean given(String column) {
    return map.of(ImportMap.Rule.COLUMN, ImportMap.Rule.CONSTANT).stream()
        .anyMatch(entry -> entry.column().equals(column));
  }

  /** The rows as the file holds them. */
  private Rows written(Path folder) {
    return LooseTables.read(folder, form, words).tables().stream()
        .filter(table -> table.name().equals(ACTIVITY))
        .map(table -> RowReader.read(table, activity, words, new Faults()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no rows in " + folder));
  }

  /** A map that describes the park gives a book, which is read as one. */
  private void checkBook(Path folder) {
    if (map.of(ImportMap.Rule.PARK).isEmpty()) {
      return;
    }
    for (Issue fault : BookReader.read(folder, catalog).issues()) {
      if (fault.severity() == Severity.ERROR) {
        faults.add(fault.code(), imported.origin(fault.where()), Texts.facts(fault));
      }
    }
  }

  private List<Table> tables() {
    List<Table> tables = new ArrayList<>();
    table("park", List.of("key", "value"), ImportMap.Rule.PARK).ifPresent(tables::add);
    table("enterprises", List.of("enterprise_id", "name"), ImportMap.Rule.ENTERPRISE)
        .ifPresent(tables::add);
    tables.add(imported.table(source()));
    return tables;
  }

  /** What the notes of rows call the foreign table: file and sheet, without the folder. */
  private String source() {
    return file.getFileName() + table.file().substring(file.toString().length());
  }

  private Optional<Table> table(String name, List<String> header, ImportMap.Rule rule) {
    List<Table.Line> lines = new ArrayList<>();
    Set<String> keys = new LinkedHashSet<>();
    for (ImportMap.Entry entry : map.of(rule)) {
      if (keys.add(entry.column())) {
        lines.add(new Table.Line(entry.where().row(), List.of(entry.column(), entry.to())));
      }
    }
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(new Table(name, name + ".csv", header, lines));
  }

  /** What each row of a table holds. */
  static List<RowContents> contents(Rows rows) {
    return rows.rows().stream().filter(Row::sound).map(RowContents::of).toList();
  }
}
