package io.tanheng.accounting.collect;

import static java.util.Objects.requireNonNull;

import io.tanheng.accounting.book.BookForm;
import io.tanheng.accounting.book.BookReader;
import io.tanheng.accounting.book.ExampleRows;
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
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Brings books, parts of books and single tables of tenants into the book of their park. Rows are
 * added table by table; a row that is there already is not added again, one that contradicts is
 * refused, and so is everything else with it.
 */
public final class BookMerge {
  private static final String PARK = "park";
  private static final String ENTERPRISES = "enterprises";
  private static final String CELL = "cell";

  private final Path book;
  private final FactorCatalog catalog;
  private final Words words = Words.shipped();
  private final BookForm form;
  private final Faults faults = new Faults();
  private final Set<Issue> told = new LinkedHashSet<>();
  private final Set<Issue> remarks = new LinkedHashSet<>();
  private final ExampleRows examples;
  private final Settings settings;
  private final Map<String, MergedTable> tables = new LinkedHashMap<>();
  private final Map<String, Map<String, RowContents>> known = new LinkedHashMap<>();
  private final Readings readings = new Readings();
  private final List<Contribution> contributions = new ArrayList<>();

  /**
   * A merge that has nothing to add yet.
   *
   * @param book the park's book, folder or workbook; left as it is
   * @param catalog known activities, gases, sets and units
   */
  public BookMerge(Path book, FactorCatalog catalog) {
    this.book = book;
    this.catalog = catalog;
    this.form = BookForm.of(words, catalog);
    this.examples = ExampleRows.of(form, words);
    this.settings = new Settings(form, words);
    LooseTables base = LooseTables.read(book, form, words);
    told.addAll(base.faults());
    remarks.addAll(base.remarks());
    base.tables().forEach(this::learn);
  }

  private void learn(Table table) {
    if (table.name().equals(Readings.TABLE)) {
      readings.learn(place(book, table), table, Files.isDirectory(book));
      return;
    }
    Faults later = new Faults(); // The merged book is read again as a whole.
    Rows rows = RowReader.read(table, form(table.name()), words, later);
    tables.put(table.name(), MergedTable.of(table, rows.form(), words));
    rows.rows().forEach(row -> known(row, rows.form()));
    if (table.name().equals(PARK)) {
      settings.learn(rows);
    }
  }

  private TableForm form(String table) {
    return form.find(table).orElseThrow();
  }

  private Optional<RowContents> known(Row row, TableForm table) {
    Map<String, RowContents> rows = known.computeIfAbsent(table.name(), n -> new LinkedHashMap<>());
    return TableKeys.key(row, table).map(key -> rows.putIfAbsent(key, RowContents.of(row)));
  }

  /**
   * Adds a tenant's book or table, or each workbook of a folder of workbooks.
   *
   * @param file folder, workbook or CSV file
   * @param enterprise whose rows alone it may hold; where absent, the single enterprise that its
   *     table {@code enterprises} names, else any
   */
  public void add(Path file, Optional<String> enterprise) {
    if (!Files.exists(file)) {
      faults.add("tenant-file-missing", Location.file(file.toString()));
      return;
    }
    List<Path> workbooks = TenantFolder.workbooks(file);
    LooseTables loose = LooseTables.read(file, form, words);
    if (!workbooks.isEmpty() && loose.tables().isEmpty()) {
      workbooks.forEach(each -> add(each, enterprise));
      return;
    }
    workbooks.forEach(each -> faults.add("workbook-beside-tables", Location.file(each.toString())));
    loose.faults().forEach(fault -> told.add(inside(file, fault)));
    loose.remarks().forEach(remark -> remarks.add(inside(file, remark)));
    if (loose.faults().isEmpty() && loose.tables().stream().allMatch(BookMerge::empty)) {
      faults.add("file-without-rows", Location.file(file.toString()));
    }
    add(loose.tables(), file, enterprise);
  }

  private static boolean empty(Table table) {
    return table.lines().stream().allMatch(BookMerge::blank);
  }

  private static boolean blank(Table.Line line) {
    return line.cells().stream().allMatch(String::isBlank);
  }

  /** The issue with the file in its place: of many files, one is to be opened. */
  private static Issue inside(Path file, Issue issue) {
    Location where = issue.where();
    Map<String, String> facts = new LinkedHashMap<>(issue.facts());
    facts.computeIfPresent(CELL, (key, cell) -> label(file, cell));
    return new Issue(
        issue.code(),
        issue.severity(),
        issue.clause(),
        Location.of(label(file, where.file()), where.row(), where.column()),
        facts);
  }

  /** A file of a folder, or a sheet of a workbook: {@code tenants/E03.xlsx!activity}. */
  private static String label(Path file, String table) {
    String name = String.valueOf(file.getFileName());
    if (table.isEmpty() || table.equals(name)) {
      return file.toString();
    }
    if (table.startsWith(name + "!")) {
      return file + table.substring(name.length());
    }
    return file + (BookReader.namedAsWorkbook(file) ? "!" : "/") + table;
  }

  /** The file that readings go to; a sheet gets the name of its workbook. */
  private static String place(Path from, Table readings) {
    if (!BookReader.namedAsWorkbook(from)) {
      return readings.file();
    }
    return Readings.TABLE + "/" + TenantFolder.stem(from) + ".csv";
  }

  /** Adds tables that were read or made elsewhere. */
  void add(Collection<Table> more, Path file, Optional<String> enterprise) {
    List<Table> named = new ArrayList<>();
    for (Table t : more) {
      Table table = t.in(label(file, t.file()));
      if (t.name().equals(Readings.TABLE)) {
        contributions.add(readings.add(place(file, t), table, faults));
      } else {
        named.add(table);
      }
    }
    Map<Table, Rows> rows = new LinkedHashMap<>();
    for (Table table : named) {
      rows.put(table, RowReader.read(table, form(table.name()), words, faults));
    }
    Tenant tenant = enterprise.map(Tenant::of).orElseGet(() -> Tenant.named(rows.values()));
    rows.forEach((table, read) -> add(table, read, tenant));
  }

  private void add(Table table, Rows rows, Tenant tenant) {
    if (table.name().equals(PARK)) {
      long same = rows.rows().stream().filter(row -> settings.same(row, faults)).count();
      contributions.add(new Contribution(table.file(), PARK, 0, (int) same));
      return;
    }
    Map<Integer, Table.Line> lines = new HashMap<>();
    table.lines().forEach(line -> lines.put(line.row(), line));
    MergedTable merged =
        tables.computeIfAbsent(table.name(), n -> MergedTable.empty(rows.form(), words));
    int added = 0;
    int same = 0;
    for (Row row : rows.rows()) {
      boolean example = examples.left(row, table.name());
      if (example) {
        faults.add(ExampleRows.CODE, row.where(), "value", ExampleRows.id(row, table.name()));
      }
      Optional<RowContents> before = known(row, rows.form());
      if (before.isEmpty()) {
        tenant.check(row, rows.form(), faults);
        merged.append(table, requireNonNull(lines.get(row.where().row())), row.where());
        added++;
      } else if (!example && same(row, before.get(), rows.form())) {
        same++;
      }
    }
    contributions.add(new Contribution(table.file(), table.name(), added, same));
  }

  private boolean same(Row row, RowContents before, TableForm table) {
    RowContents now = RowContents.of(row);
    Set<String> differences = now.differences(before);
    if (table.name().equals(ENTERPRISES)) {
      // What a tenant leaves blank of its own details contradicts nothing.
      differences.retainAll(now.cells().keySet());
    }
    if (!differences.isEmpty() && row.sound()) {
      String first = differences.iterator().next();
      faults.add(
          "row-contradicts",
          row.place(first),
          "key",
          TableKeys.key(row, table).orElse(""),
          "columns",
          String.join(", ", differences),
          "value",
          now.cell(first),
          "other",
          before.cell(first),
          "first",
          Texts.place(before.where()));
    }
    return differences.isEmpty();
  }

  /**
   * Writes the merged book to a new folder, where nothing contradicts and it can be read.
   *
   * @param target folder to be made; it must not exist
   * @return what each table of each file brought, with what is to be known of them; or every fault
   *     of all files
   * @throws IOException where the folder cannot be written; it is not there then
   */
  public Outcome<List<Contribution>> write(Path target) throws IOException {
    try (NewFolder folder = NewFolder.beside(target)) {
      folder.copy(book, changed());
      for (MergedTable table : changed()) {
        folder.write(table.file(), table.header(), table.lines());
      }
      readings.write(folder);
      read(folder.path());
      if (!told.isEmpty()) {
        return Outcome.refused(
            told.stream()
                .sorted(Comparator.comparing(Issue::where).thenComparing(Issue::code))
                .toList());
      }
      folder.place();
      remarks.addAll(faults.warnings());
      return Outcome.of(contributions(), List.copyOf(remarks));
    }
  }

  /** The tables to be written; all where the book is no folder that they could be copied from. */
  private List<MergedTable> changed() {
    boolean folder = Files.isDirectory(book);
    return tables.values().stream().filter(table -> !folder || table.changed()).toList();
  }

  /**
   * Faults of the merged book as a whole, each at the row it came from; nothing is known of it
   * where a file could not be read.
   */
  private void read(Path merged) {
    boolean readable = told.isEmpty();
    told.addAll(faults.faults());
    if (!readable) {
      return;
    }
    for (Issue fault : BookReader.read(merged, catalog).issues()) {
      if (fault.severity() == Severity.ERROR) {
        told.add(moved(fault, origin(fault.where())));
      }
    }
  }

  private Location origin(Location where) {
    return changed().stream()
        .filter(table -> table.file().equals(where.file()) && where.row() > 1)
        .findFirst()
        .map(table -> table.source(where.row()).column(where.column()))
        .orElse(where);
  }

  private static Issue moved(Issue issue, Location where) {
    return new Issue(issue.code(), issue.severity(), issue.clause(), where, issue.facts());
  }

  /** What each table of each file brought, in the order in which they were added. */
  public List<Contribution> contributions() {
    return List.copyOf(contributions);
  }

  /** Whether a row is new. */
  public boolean addsAnything() {
    return contributions.stream().anyMatch(each -> each.added() > 0);
  }
}
