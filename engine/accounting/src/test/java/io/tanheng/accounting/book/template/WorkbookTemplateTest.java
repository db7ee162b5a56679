package io.tanheng.accounting.book.template;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.accounting.activity.Category;
import io.tanheng.accounting.book.FittingUnits;
import io.tanheng.accounting.book.form.ActivityForm;
import io.tanheng.accounting.book.form.Cell;
import io.tanheng.accounting.book.form.Faults;
import io.tanheng.accounting.book.form.Table;
import io.tanheng.accounting.book.workbook.Sheet;
import io.tanheng.accounting.book.workbook.Workbook;
import io.tanheng.factors.catalog.Activity;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.quantity.Units;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spreadsheet program finds in the parts of the template. */
class WorkbookTemplateTest {
  private static final FactorCatalog CATALOG = FactorCatalog.shipped();
  private static final Pattern NAME =
      Pattern.compile(
          "<definedName (?![^>]*localSheetId)[^>]*name=\"([^\"]+)\"[^>]*>'[^']+'!([^<]+)<");
  private static final Pattern RULE =
      Pattern.compile("<dataValidation sqref=\"([A-Z]+)2:[^>]*><formula1>([^<]*)<");
  private static final Pattern NOTE = Pattern.compile("<comment ref=\"([A-Z]+)1\"");

  @TempDir private Path folder;

  private Path written(String language) throws IOException {
    Path file = folder.resolve(language + ".xlsx");
    BookTemplate.of(CATALOG, Locale.forLanguageTag(language)).writeWorkbook(file);
    return file;
  }

  private static Map<String, String> parts(Path file) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry part : Collections.list(zip.entries())) {
        byte[] content = zip.getInputStream(part).readAllBytes();
        parts.put(part.getName(), new String(content, StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  private static List<MatchResult> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().toList();
  }

  private static List<Table> tables(Path file) throws IOException {
    Faults faults = new Faults();
    List<Table> tables = new ArrayList<>();
    try (Workbook workbook = Workbook.open(file, faults).orElseThrow()) {
      for (Sheet sheet : workbook.sheets()) {
        tables.add(workbook.table(sheet.name(), sheet, faults).orElseThrow());
      }
    }
    assertThat(faults.faults()).isEmpty();
    return tables;
  }

  /** The columns of the sheet of lists, top to bottom. */
  private static List<List<String>> lists(Path file) throws IOException {
    List<Table> tables = tables(file);
    Table last = tables.get(tables.size() - 1);
    List<List<String>> columns = new ArrayList<>();
    for (int i = 0; i < last.header().size(); i++) {
      int at = i;
      columns.add(
          last.lines().stream().map(l -> l.cells().get(at)).filter(t -> !t.isEmpty()).toList());
    }
    return columns;
  }

  /** The lists under their names. */
  private static Map<String, List<String>> named(Path file) throws IOException {
    List<List<String>> columns = lists(file);
    Map<String, List<String>> named = new LinkedHashMap<>();
    for (MatchResult name : all(NAME, requireNonNull(parts(file).get("xl/workbook.xml")))) {
      String[] ends = name.group(2).split(":");
      List<String> values = columns.get(column(ends[0].split("[$]")[1]));
      assertThat(ends[0]).endsWith("$2");
      assertThat(ends[1]).endsWith("$" + (values.size() + 1));
      named.put(name.group(1), values);
    }
    return named;
  }

  private static int column(String letters) {
    return letters.chars().reduce(0, (sum, c) -> sum * 26 + c - 'A' + 1) - 1;
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void everyPartHasATypeAndEveryRelationATarget(String language) throws IOException {
    Map<String, String> parts = parts(written(language));
    String types = parts.get("[Content_Types].xml");
    for (String part : parts.keySet()) {
      boolean own = requireNonNull(types).contains("PartName=\"/" + part + "\"");
      boolean byName = part.endsWith(".rels") || part.endsWith(".vml") || part.startsWith("[");
      assertThat(own || byName).as(part).isTrue();
    }
    all(Pattern.compile("PartName=\"/([^\"]+)"), requireNonNull(types))
        .forEach(part -> assertThat(parts).containsKey(part.group(1)));
    parts.forEach(
        (name, text) ->
            all(Pattern.compile("Target=\"([^\"]+)"), name.endsWith(".rels") ? text : "")
                .forEach(
                    target -> {
                      Path of = requireNonNull(Path.of("/" + name).getParent()).getParent();
                      String part =
                          requireNonNull(of).resolve(target.group(1)).normalize().toString();
                      assertThat(parts).containsKey(part.substring(1));
                    }));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void everyHeaderStaysAndIsExplained(String language) throws IOException {
    Path file = written(language);
    Map<String, String> parts = parts(file);
    List<Table> tables = tables(file);
    for (int i = 1; i < tables.size() - 1; i++) {
      String sheet = parts.get("xl/worksheets/sheet" + (i + 1) + ".xml");
      assertThat(sheet)
          .contains("state=\"frozen\"", "orientation=\"landscape\"", "fitToPage=\"true\"");
      assertThat(parts.get("xl/workbook.xml"))
          .contains("localSheetId=\"" + i + "\" name=\"_xlnm.Print_Titles\"");
      assertThat(all(NOTE, requireNonNull(parts.get("xl/comments" + (i + 1) + ".xml"))))
          .as(tables.get(i).name())
          .hasSize(tables.get(i).header().size());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void everyDropDownOffersSomething(String language) throws IOException {
    Path file = written(language);
    Map<String, List<String>> named = named(file);
    assertThat(named).hasSizeGreaterThan(20).allSatisfy((n, l) -> assertThat(l).isNotEmpty());
    assertThat(named.keySet())
        .containsAll(named.get("activity_list"))
        .containsAll(named.get("category_list"));
    assertThat(named.get("activity_key"))
        .doesNotHaveDuplicates()
        .hasSameSizeAs(named.get("activity_list"));
    assertThat(named.get("category_key"))
        .doesNotHaveDuplicates()
        .hasSameSizeAs(named.get("category_list"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void whatIsOfferedReadsBack(String language) throws IOException {
    Map<String, List<String>> named = named(written(language));
    ActivityForm form = new ActivityForm(CATALOG.activities());
    List<Activity> all = CATALOG.activities().all();
    for (int i = 0; i < all.size(); i++) {
      String offered = requireNonNull(named.get("activities_all")).get(i);
      assertThat(form.read(offered)).isEqualTo(Cell.good(all.get(i), all.get(i).code()));
    }
    assertThat(named.get("units_all")).allMatch(unit -> Units.find(unit).isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "en, E, activities_all, category_list",
    "en, G, units_all, activity_list",
    "zh, E, activities_all, category_list",
    "zh, G, units_all, activity_list"
  })
  void aCellFollowsTheOneBeforeIt(String language, String column, String all, String lists)
      throws IOException {
    Path file = written(language);
    String activity = parts(file).get("xl/worksheets/sheet4.xml");
    assertThat(all(RULE, requireNonNull(activity)))
        .filteredOn(rule -> rule.group(1).equals(column))
        .singleElement()
        .satisfies(rule -> assertThat(rule.group(2)).contains("INDIRECT", lists, all, "$D2"));
  }

  @ParameterizedTest
  @CsvSource({
    "stationary_combustion|natural_gas 天然气, units_gas_volume_mass, 10^4Nm3",
    "stationary_combustion|raw_coal 原煤, units_mass, t",
    "fugitive|CO2 二氧化碳, units_mass, t",
    "co2_recovery|CO2 二氧化碳, units_gas_volume_mass, 10^4Nm3",
    "purchased_electricity|electricity 电力, units_energy, MWh",
    "purchased_heat|steam 蒸汽, units_mass, t",
    "purchased_heat|heat 热力, units_energy, MWh"
  })
  void anActivityIsOfferedTheUnitsThatFit(String key, String list, String first)
      throws IOException {
    Map<String, List<String>> named = named(written("en"));
    int at = requireNonNull(named.get("activity_key")).indexOf(key);
    assertThat(requireNonNull(named.get("activity_list")).get(at)).isEqualTo(list);
    assertThat(requireNonNull(named.get(list)).get(0)).isEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource({"natural_gas 天然气, natural_gas", "天然气 natural_gas, natural_gas", "天然气 diesel, ''"})
  void twoNamesOfOneActivityAreOne(String text, String code) {
    Cell cell = new ActivityForm(CATALOG.activities()).read(text);
    assertThat(cell instanceof Cell.Good good ? good.canonical() : "").isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "PURCHASED_ELECTRICITY, natural_gas, false",
    "STATIONARY_COMBUSTION, natural_gas, true"
  })
  void aCategoryHoldsItsOwn(Category category, String code, boolean allowed) {
    Activity activity = CATALOG.activities().find(code).orElseThrow();
    assertThat(FittingUnits.allows(category, activity)).isEqualTo(allowed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void noColumnLeavesAPersonGuessing(String language) {
    for (TemplateTable table : BookTemplate.of(CATALOG, Locale.forLanguageTag(language)).tables()) {
      List<TemplateColumn> columns = new ArrayList<>(table.settings());
      columns.addAll(table.columns());
      for (TemplateColumn column : columns) {
        boolean told =
            switch (column.content()) {
              case OTHER -> !column.example().isEmpty();
              case NUMBER, PERCENT -> !column.help().isEmpty();
              default -> true;
            };
        assertThat(told).as(table.name() + "." + column.name()).isTrue();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"sector, OTHER", "from, DATE", "production, CHOICE", "name, TEXT"})
  void aCodeOfDigitsIsNoNumber(String column, Content content) {
    TemplateTable enterprises =
        BookTemplate.of(CATALOG, Locale.ENGLISH).tables().stream()
            .filter(table -> table.name().equals("enterprises"))
            .findFirst()
            .orElseThrow();
    assertThat(enterprises.columns())
        .filteredOn(each -> each.name().equals(column))
        .extracting(TemplateColumn::content)
        .containsExactly(content);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void rowsOfTheHelpAreAsHighAsTheirTexts(String language) throws IOException {
    String help = requireNonNull(parts(written(language)).get("xl/worksheets/sheet1.xml"));
    List<List<String>> rows =
        new HelpRows(BookTemplate.of(CATALOG, Locale.forLanguageTag(language))).rows();
    long wrapped = rows.stream().filter(row -> ColumnWidth.lines(row.get(5), 44) > 1).count();
    assertThat(wrapped).isPositive();
    assertThat(all(Pattern.compile("<row [^>]*customHeight"), help).size())
        .isGreaterThanOrEqualTo((int) wrapped);
  }
}
