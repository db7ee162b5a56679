package io.tanheng.accounting.book;

import io.tanheng.accounting.book.form.Column;
import io.tanheng.accounting.book.form.TableForm;
import io.tanheng.accounting.book.form.Words;
import io.tanheng.factors.catalog.FactorCatalog;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every table of a book, in the order in which a template shows them. */
public final class BookForm {
  static final String PARK = "park";
  static final String ENTERPRISES = "enterprises";
  static final String ACTIVITY = "activity";
  static final String METERS = "meters";
  static final String READINGS = "readings";
  static final String FACTORS = "factors";
  static final String OFFSETS = "offsets";
  static final String HISTORY = "history";
  static final String EXCLUSIONS = "exclusions";
  static final String TARGETS = "targets";
  static final String INDICATORS = "indicators";
  static final String REQUIREMENTS = "requirements";
  static final String CORRELATIONS = "correlations";
  static final String MEASURES = "measures";
  static final String OUTLOOK = "outlook";

  /** Tables that every book has. */
  static final List<String> REQUIRED = List.of(PARK, ACTIVITY);

  /** Tables that are checked for form and used by a later capability. */
  static final List<String> UNUSED = List.of(METERS, READINGS, TARGETS, MEASURES, OUTLOOK);

  /** Tables that stand as one file each; {@code readings} are a folder of files. */
  static final List<String> FILES =
      List.of(
          PARK,
          ENTERPRISES,
          ACTIVITY,
          METERS,
          FACTORS,
          OFFSETS,
          HISTORY,
          EXCLUSIONS,
          TARGETS,
          INDICATORS,
          REQUIREMENTS,
          CORRELATIONS,
          MEASURES,
          OUTLOOK);

  private final Map<String, TableForm> tables = new LinkedHashMap<>();
  private final List<Column> settings;

  private BookForm(Words words, FactorCatalog catalog) {
    CellForms cells = new CellForms(words, catalog);
    settings = List.copyOf(ParkTables.keys(cells, catalog));
    add(ParkTables.park(cells));
    add(ParkTables.enterprises(cells));
    add(ActivityTables.activity(cells));
    add(ActivityTables.meters(cells));
    add(ActivityTables.readings(cells));
    add(ActivityTables.factors(cells));
    add(ClaimTables.offsets(cells));
    add(ClaimTables.history(cells));
    add(ClaimTables.exclusions(cells));
    add(ClaimTables.targets(cells));
    add(ClaimTables.indicators(cells));
    add(ClaimTables.requirements(cells));
    add(ClaimTables.correlations(cells));
    add(PlanningTables.measures(cells));
    add(PlanningTables.outlook(cells));
  }

  /** The tables of a book whose codes are those of the catalog; for one reading and one thread. */
  public static BookForm of(Words words, FactorCatalog catalog) {
    return new BookForm(words, catalog);
  }

  private void add(TableForm table) {
    tables.put(table.name(), table);
  }

  /** All tables. */
  public List<TableForm> tables() {
    return List.copyOf(tables.values());
  }

  /**
   * The keys of the table {@code park}, as columns whose cells stand in the column {@code value}.
   */
  public List<Column> settings() {
    return settings;
  }

  /** The table of that English name; absent where there is none. */
  public Optional<TableForm> find(String name) {
    return Optional.ofNullable(tables.get(name));
  }

  TableForm get(String name) {
    return find(name).orElseThrow(() -> new IllegalArgumentException("no table " + name));
  }
}
