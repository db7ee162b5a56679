package io.tanheng.accounting.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.book.BookReader;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Outcome;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableImportTest {
  private static final FactorCatalog CATALOG = FactorCatalog.shipped();
  private static final Path CASES = Path.of("src", "test", "resources", "import");
  private static final String MAP =
      """
      rule,column,from,to
      column,period,Anno,
      column,quantity,Consumo [Sm³],
      constant,category,,stationary_combustion
      constant,activity,,natural_gas
      setting,unit,,header
      """;

  @TempDir private Path folder;

  private Outcome<ImportReport> run(Path file, Path map) throws IOException {
    return new TableImport(file, map, CATALOG).write(out(), Optional.empty());
  }

  private Outcome<ImportReport> run(String table, String map) throws IOException {
    return run(
        Files.writeString(folder.resolve("foreign.csv"), table),
        Files.writeString(folder.resolve("map.csv"), map));
  }

  private Path out() {
    return folder.resolve("out");
  }

  private static BigDecimal sum(Book book, String activity, int year) {
    return book.activities().stream()
        .filter(line -> line.activity().code().equals(activity) && line.period().year() == year)
        .map(line -> line.quantity().value())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Test
  void totalsOfTheTileMakersFuelsAreThePublishedOnes() throws IOException {
    Path of = CASES.resolve("A8-combustione");
    Outcome<ImportReport> result = run(of.resolve("combustione.csv"), of.resolve("map.csv"));
    assertThat(result.issues()).isEmpty();
    assertThat(result.asOptional().orElseThrow().skipped()).isEqualTo(1);
    Book book = BookReader.read(out(), CATALOG).asOptional().orElseThrow();
    assertThat(sum(book, "natural_gas", 2024)).isEqualByComparingTo("33149422");
    assertThat(sum(book, "natural_gas", 2025)).isEqualByComparingTo("31853218");
    assertThat(sum(book, "diesel", 2024)).isEqualByComparingTo("341268");
    assertThat(sum(book, "diesel", 2025)).isEqualByComparingTo("334848");
    assertThat(sum(book, "cn_carbonate4_caco3", 2024)).isEqualByComparingTo("9363616");
    assertThat(sum(book, "cn_carbonate4_caco3", 2025)).isEqualByComparingTo("9061067");
    assertThat(book.activities())
        .filteredOn(line -> line.quantity().value().intValueExact() == 11)
        .singleElement()
        .extracting(ActivityRecord::note)
        .isEqualTo("combustione.csv row 4");
  }

  @Test
  void sitesAsColumnsGiveThePublishedTotal() throws IOException {
    Path of = CASES.resolve("B5-elettricita");
    Outcome<ImportReport> result = run(of.resolve("elettricita.csv"), of.resolve("map.csv"));
    ImportReport report = result.asOptional().orElseThrow();
    assertThat(report.blank()).isEqualTo(6);
    assertThat(report.sums())
        .extracting(ImportedSum::rows, sum -> sum.out().toPlainString())
        .startsWith(tuple(2, "3240484"), tuple(1, "6551604"))
        .hasSize(7);
    BigDecimal all =
        report.sums().stream().map(ImportedSum::in).reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(all).isEqualByComparingTo("19748786");
  }

  @Test
  void rowsOfOneKeyAreRefusedWhereTheMapDoesNotAdd() throws IOException {
    String table = "Anno;Consumo [Sm³]\n2024;10\n2024;20\n";
    Outcome<ImportReport> refused = run(table, MAP);
    assertThat(refused.issues())
        .extracting(Issue::code, issue -> issue.where().row())
        .containsExactly(tuple("import-key-twice", 3));
    assertNothingWritten();
    Outcome<ImportReport> added = run(table, MAP + "setting,duplicates,,add\n");
    assertThat(added.asOptional().orElseThrow().sums())
        .singleElement()
        .satisfies(sum -> assertThat(sum.out()).isEqualByComparingTo("30"))
        .satisfies(sum -> assertThat(sum.unit()).isEqualTo("Sm3"));
  }

  private void assertNothingWritten() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(each -> each.getFileName().toString()))
          .containsExactlyInAnyOrder("foreign.csv", "map.csv");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.234,5 | comma | point | 1234.5",
        "1234,5 | comma | point | 1234.5",
        "1.234 | comma | point | 1234",
        "1.23 | comma | point | ''",
        "1,234.5 | comma | point | ''",
        "1.234 | point | none | 1.234",
        "1,234.5 | point | comma | 1234.5",
        "1 234,5 | comma | space | 1234.5",
        "12.34.567 | comma | point | ''",
        "1e3 | point | none | ''",
        "n.d. | point | none | ''"
      })
  void numberIsReadInOneWayOnly(String text, String decimal, String thousands, String value)
      throws IOException {
    String map = MAP + "setting,decimal,," + decimal + "\nsetting,thousands,," + thousands + "\n";
    Outcome<ImportReport> result = run("Anno;Consumo [Sm³]\n2024;" + text + "\n", map);
    if (value.isEmpty()) {
      assertThat(result.issues())
          .extracting(Issue::code, issue -> issue.where().column())
          .containsExactly(tuple("import-number", "Consumo [Sm³]"));
    } else {
      assertThat(result.asOptional().orElseThrow().sums().get(0).out()).isEqualByComparingTo(value);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "total,natural_gas,2024,11 Sm3 | import-total-differs",
        "total,natural_gas,2024,10 kWh | import-total-differs",
        "total,natural_gas,2024,10 | import-total-syntax",
        "total,diesel,2024,10 L | import-total-differs",
        "columns,period,Anno, | import-rule-unknown",
        "setting,decimals,,comma | import-setting-unknown",
        "setting,decimal,,dot | import-setting-value",
        "setting,header_row,,0 | import-setting-value",
        "column,perod,Anno, | import-column-unknown",
        "column,activity,Anno, | import-column-twice",
        "column,evidence,Anni, | import-header-missing"
      })
  void faultOfTheMapIsTold(String rule, String code) throws IOException {
    Outcome<ImportReport> result = run("Anno;Consumo [Sm³]\n2024;10\n", MAP + rule + "\n");
    assertThat(result.issues()).extracting(Issue::code).containsExactly(code);
    assertNothingWritten();
  }

  @Test
  void columnThatNothingFillsIsTold() throws IOException {
    String map = MAP.replace("column,period,Anno,\n", "");
    assertThat(run("Anno;Consumo [Sm³]\n2024;10\n", map).issues())
        .extracting(Issue::code, issue -> issue.fact("value"))
        .containsExactly(tuple("import-column-unmapped", "period"));
  }

  @Test
  void headerWithoutUnitIsTold() throws IOException {
    String map = MAP.replace("Consumo [Sm³]", "Consumo");
    assertThat(run("Anno;Consumo\n2024;10\n", map).issues())
        .extracting(Issue::code)
        .containsExactly("import-unit-header");
  }

  @Test
  void wordThatTheMapDoesNotKnowIsToldAtItsForeignCell() throws IOException {
    String map = MAP.replace("constant,activity,,natural_gas", "column,activity,Fonte,");
    assertThat(run("Anno;Fonte;Consumo [Sm³]\n2024;Metano;10\n", map).issues())
        .extracting(Issue::code, issue -> issue.where().row(), issue -> issue.where().column())
        .containsExactly(tuple("unknown-activity", 2, "Fonte"));
  }

  @Test
  void composedAndDecomposedAccentsAreTheSame() throws IOException {
    String map = MAP.replace("column,period,Anno,", "column,period,Unita\u0300,");
    assertThat(run("\ufeffUnit\u00e0;Consumo [Sm³]\n2024;10\n", map).asOptional()).isPresent();
  }

  @Test
  void rowsAreAddedToACopyOfABook() throws IOException {
    Path book = Files.createDirectories(folder.resolve("park"));
    Files.writeString(
        book.resolve("park.csv"),
        "key,value\npark_id,P\nname,Park\npark_type,industrial\nprovince,CN-SH\n"
            + "reporting_year,2024\n");
    Files.writeString(
        book.resolve("activity.csv"),
        "line_id,period,category,activity,quantity,unit\nL1,2024,fugitive,SF6,1,kg\n");
    Path table =
        Files.writeString(folder.resolve("t.csv"), "Anno;Consumo [Sm³]\n2024;10\n2023;9\n");
    Path map = Files.writeString(folder.resolve("m.csv"), MAP);
    Outcome<ImportReport> result =
        new TableImport(table, map, CATALOG).write(out(), Optional.of(book));
    assertThat(result.issues()).isEmpty();
    Book merged = BookReader.read(out(), CATALOG).asOptional().orElseThrow();
    assertThat(merged.activities())
        .extracting(line -> line.id().value())
        .containsExactly("L1", "IMP-2", "IMP-3");
  }
}
