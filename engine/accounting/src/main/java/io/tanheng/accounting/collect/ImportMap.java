package io.tanheng.accounting.collect;

import io.tanheng.accounting.book.form.CsvTable;
import io.tanheng.accounting.book.form.Faults;
import io.tanheng.accounting.book.form.Near;
import io.tanheng.accounting.book.form.Table;
import io.tanheng.accounting.book.form.TableForm;
import io.tanheng.factors.issue.Location;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the columns and words of a foreign table become those of the table {@code activity}: a CSV
 * file with the columns {@code rule, column, from, to} (BOOK.md, importing).
 */
final class ImportMap {
  private static final List<String> HEADER = List.of("rule", "column", "from", "to");

  /** What a row of the map says. */
  enum Rule {
    COLUMN,
    CONSTANT,
    WORD,
    ACROSS,
    SKIP,
    SETTING,
    TOTAL,
    PARK,
    ENTERPRISE
  }

  /**
   * A row of the map.
   *
   * @param rule its kind
   * @param column book column, foreign header, setting, activity, key or id, as the rule says
   * @param from foreign header or text
   * @param to book word or value
   * @param where its place
   */
  record Entry(Rule rule, String column, String from, String to, Location where) {}

  private static final Map<String, List<String>> SETTINGS =
      Map.of(
          "separator", List.of("comma", "semicolon", "tab"),
          "encoding", Encoding.words(),
          "sheet", List.of(),
          "decimal", List.of("point", "comma"),
          "thousands", List.of("none", "point", "comma", "space"),
          "duplicates", List.of("refuse", "add"),
          "unit", List.of("column", "header"),
          "line_id", List.of(),
          "header_row", List.of());

  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, String> settings = new LinkedHashMap<>();
  private final Faults faults;
  private final TableForm form;

  private ImportMap(TableForm form, Faults faults) {
    this.form = form;
    this.faults = faults;
  }

  /** Reads a map; what cannot be understood is added to {@code faults}. */
  static ImportMap read(String file, byte[] bytes, TableForm form, Faults faults) {
    ImportMap map = new ImportMap(form, faults);
    CsvTable.read("map", file, bytes, faults).ifPresent(map::readRows);
    return map;
  }

  private void readRows(Table table) {
    List<String> header = table.header().stream().map(String::strip).toList();
    if (!header.equals(HEADER)) {
      faults.add(
          "import-map-header",
          Location.row(table.file(), 1),
          "value",
          String.join(",", header),
          "expected",
          String.join(",", HEADER));
      return;
    }
    for (Table.Line line : table.lines()) {
      if (!line.cells().stream().allMatch(String::isBlank)) {
        add(line, Location.row(table.file(), line.row()));
      }
    }
  }

  private void add(Table.Line line, Location where) {
    String word = cell(line, 0).toUpperCase(Locale.ROOT);
    Optional<Rule> rule =
        Arrays.stream(Rule.values()).filter(each -> each.name().equals(word)).findFirst();
    if (rule.isEmpty()) {
      String allowed =
          Arrays.stream(Rule.values())
              .map(each -> each.name().toLowerCase(Locale.ROOT))
              .collect(Collectors.joining(", "));
      faults.add(
          "import-rule-unknown", where.column("rule"), "value", cell(line, 0), "allowed", allowed);
      return;
    }
    Entry entry = new Entry(rule.get(), cell(line, 1), cell(line, 2), cell(line, 3), where);
    check(entry);
    entries.add(entry);
  }

  private static String cell(Table.Line line, int place) {
    return place < line.cells().size() ? Texts.plain(line.cells().get(place)) : "";
  }

  private void check(Entry entry) {
    switch (entry.rule()) {
      case SETTING -> checkSetting(entry);
      case COLUMN, CONSTANT, WORD, ACROSS -> checkColumn(entry);
      default -> {}
    }
  }

  private void checkSetting(Entry entry) {
    List<String> allowed = SETTINGS.get(entry.column());
    if (allowed == null) {
      faults.add(
          "import-setting-unknown",
          entry.where().column("column"),
          "value",
          entry.column(),
          "allowed",
          SETTINGS.keySet().stream().sorted().collect(Collectors.joining(", ")));
      return;
    }
    boolean number = entry.column().equals("header_row") && !entry.to().matches("[1-9][0-9]?");
    if (number || (!allowed.isEmpty() && !allowed.contains(entry.to()))) {
      faults.add(
          "import-setting-value",
          entry.where().column("to"),
          "setting",
          entry.column(),
          "value",
          entry.to(),
          "allowed",
          number ? "1 … 99" : String.join(", ", allowed));
      return;
    }
    settings.put(entry.column(), entry.to());
  }

  private void checkColumn(Entry entry) {
    if (form.find(entry.column()).isEmpty()) {
      faults.add(
          "import-column-unknown",
          entry.where().column("column"),
          "value",
          entry.column(),
          "near",
          Near.text(Near.of(entry.column(), form.names())));
    } else if (entry.rule() == Rule.COLUMN || entry.rule() == Rule.CONSTANT) {
      of(Rule.COLUMN, Rule.CONSTANT).stream()
          .filter(before -> before.column().equals(entry.column()))
          .findFirst()
          .ifPresent(
              before ->
                  faults.add(
                      "import-column-twice",
                      entry.where().column("column"),
                      "value",
                      entry.column(),
                      "first",
                      before.where().text()));
    }
  }

  /** The rules of these kinds, in order. */
  List<Entry> of(Rule... rules) {
    return entries.stream().filter(entry -> List.of(rules).contains(entry.rule())).toList();
  }

  /** A setting, or what holds without it. */
  String setting(String name, String otherwise) {
    return settings.getOrDefault(name, otherwise);
  }

  /** A setting; absent where the map has none. */
  Optional<String> setting(String name) {
    return Optional.ofNullable(settings.get(name));
  }

  /** The row of the header, 1 where the map does not say. */
  int headerRow() {
    return Integer.parseInt(setting("header_row", "1"));
  }

  /** The decimal sign of the foreign table's numbers. */
  String decimal() {
    return setting("decimal", "point").equals("comma") ? "," : ".";
  }

  /** Whether a rule names that header of the foreign table. */
  boolean names(String header) {
    String sought = Texts.header(header);
    return Stream.concat(
            of(Rule.COLUMN, Rule.ACROSS).stream().map(Entry::from),
            of(Rule.SKIP).stream().map(Entry::column))
        .anyMatch(name -> Texts.header(name).equals(sought));
  }

  /** The foreign header that fills a book column. */
  Optional<String> foreign(String column) {
    return of(Rule.COLUMN).stream()
        .filter(entry -> entry.column().equals(column))
        .map(Entry::from)
        .findFirst();
  }

  /** The book word for a foreign text; the text itself where the map has none. */
  String word(String column, String text) {
    return of(Rule.WORD).stream()
        .filter(entry -> entry.column().equals(column) && entry.from().equals(text))
        .map(Entry::to)
        .findFirst()
        .orElse(text);
  }

  /** What a column of the foreign table says of its rows, by foreign header. */
  Map<String, Map<String, String>> across() {
    Map<String, Map<String, String>> headers = new LinkedHashMap<>();
    for (Entry entry : of(Rule.ACROSS)) {
      headers
          .computeIfAbsent(entry.from(), h -> new LinkedHashMap<>())
          .put(entry.column(), entry.to());
    }
    return headers;
  }
}
