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
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    return new TableImport(file, map, Optional.empty(), CATALOG).write(out(), Optional.empty());
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
  void mapThatIsNoTextIsToldAlone() throws IOException {
    Path table = Files.writeString(folder.resolve("foreign.csv"), "Anno;Consumo [Sm³]\n2024;10\n");
    Path map = Files.write(folder.resolve("map.csv"), new byte[] {'r', (byte) 0xff, '\n'});
    assertThat(run(table, map).issues()).extracting(Issue::code).containsExactly("not-text");
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
        new TableImport(table, map, Optional.empty(), CATALOG).write(out(), Optional.of(book));
    assertThat(result.issues()).isEmpty();
    Book merged = BookReader.read(out(), CATALOG).asOptional().orElseThrow();
    assertThat(merged.activities())
        .extracting(line -> line.id().value())
        .containsExactly("L1", "IMP-2", "IMP-3");
  }

  private Outcome<ImportReport> run(byte[] table, String map) throws IOException {
    return run(
        Files.write(folder.resolve("foreign.csv"), table),
        Files.writeString(folder.resolve("map.csv"), map));
  }

  @ParameterizedTest
  @CsvSource({
    "gb18030, GB18030, 年份, 用量（万方）",
    "gbk, GBK, 年份, 用量（万方）",
    "windows-1252, windows-1252, Année, Quantité",
    "utf-16, UTF-16, 年份, 用量",
    "utf-8, UTF-8, 年份, 用量",
  })
  void encodingThatTheMapNamesIsRead(String word, String charset, String year, String amount)
      throws IOException {
    byte[] table = (year + ";" + amount + "\n2024;10\n").getBytes(Charset.forName(charset));
    String map = named(year, amount) + "setting,encoding,," + word + "\n";
    assertThat(run(table, map).asOptional().orElseThrow().sums())
        .singleElement()
        .satisfies(sum -> assertThat(sum.out()).isEqualByComparingTo("10"));
  }

  private static String named(String year, String amount) {
    return "rule,column,from,to\ncolumn,period,"
        + year
        + ",\ncolumn,quantity,"
        + amount
        + ",\nconstant,unit,,Sm3\nconstant,category,,stationary_combustion\n"
        + "constant,activity,,natural_gas\n";
  }

  @ParameterizedTest
  @CsvSource({
    "GBK, '', import-not-utf-8",
    "UTF-16, '', import-not-utf-8",
    "GBK, utf-8, import-not-utf-8",
    "UTF-8, gbk, import-encoding-is-utf-8",
    "UTF-8, latin, import-setting-value",
  })
  void bytesThatAreNotWhatTheMapSaysAreRefused(String charset, String word, String code)
      throws IOException {
    byte[] table = "\ufeff年份;用量\n2024;10\n".getBytes(Charset.forName(charset));
    String map = named("年份", "用量") + (word.isEmpty() ? "" : "setting,encoding,," + word + "\n");
    assertThat(run(table, map).issues()).extracting(Issue::code).containsExactly(code);
    assertNothingWritten();
  }

  @Test
  void byteThatTheEncodingDoesNotHaveIsToldAtItsLine() throws IOException {
    byte[] table = {'a', '\n', (byte) 0x81, '\n'};
    String map = named("a", "b") + "setting,encoding,,windows-1252\n";
    assertThat(run(table, map).issues())
        .extracting(Issue::code, issue -> issue.fact("line"))
        .containsExactly(tuple("import-not-encoding", "2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sep=;\n", "\ufeffsep=;\r\n", "\"sep=;\"\n"})
  void lineThatNamesTheSeparatorIsNoRow(String first) throws IOException {
    Outcome<ImportReport> result = run(first + "Anno;Consumo [Sm³]\n2024;10\n", MAP);
    assertThat(result.issues()).isEmpty();
    Book book = BookReader.read(park(out()), CATALOG).asOptional().orElseThrow();
    assertThat(book.activities().get(0).note()).isEqualTo("foreign.csv row 2");
  }

  private static Path park(Path folder) throws IOException {
    Files.writeString(
        folder.resolve("park.csv"),
        "key,value\npark_id,P\nname,Park\npark_type,industrial\nprovince,CN-SH\n"
            + "reporting_year,2024\n");
    return folder;
  }

  private Outcome<ImportReport> run(Xlsx workbook, Optional<String> sheet, String map)
      throws IOException {
    Path file = workbook.write(folder.resolve("foreign.xlsx"));
    Path rules = Files.writeString(folder.resolve("map.csv"), map);
    return new TableImport(file, rules, sheet, CATALOG).write(out(), Optional.empty());
  }

  @Test
  void sheetOfAWorkbookIsReadBelowItsTitle() throws IOException {
    Xlsx workbook =
        new Xlsx()
            .sheet("Note", "Solo testo")
            .sheet("Consumi", "Consumi dello stabilimento\n\nAnno|Consumo [Sm³]|\n2024|10.5| nota");
    String map = MAP + "setting,header_row,,3\n";
    assertThat(run(workbook, Optional.empty(), map).issues())
        .extracting(Issue::code, issue -> issue.fact("allowed"))
        .containsExactly(tuple("import-sheet-needed", "Note, Consumi"));
    assertThat(run(workbook, Optional.of("Consumo"), map).issues())
        .extracting(Issue::code)
        .containsExactly("import-sheet-missing");
    assertThat(run(workbook, Optional.of("Consumi"), map).issues()).isEmpty();
    Book book = BookReader.read(park(out()), CATALOG).asOptional().orElseThrow();
    assertThat(sum(book, "natural_gas", 2024)).isEqualByComparingTo("10.5");
    assertThat(book.activities().get(0).note()).isEqualTo("foreign.xlsx!Consumi row 4");
  }

  @Test
  void hiddenRowsOfAWorkbookAreTakenAndSaid() throws IOException {
    Xlsx workbook = new Xlsx().sheet("Gas", "Anno|Consumo [Sm³]\n2024|10\n~2023|20");
    Outcome<ImportReport> result = run(workbook, Optional.empty(), MAP);
    assertThat(result.asOptional().orElseThrow().sums()).hasSize(2);
    assertThat(result.issues())
        .extracting(Issue::code, issue -> issue.where().row(), issue -> issue.fact("count"))
        .containsExactly(tuple("hidden-rows", 3, "1"));
  }

  @Test
  void numberOfAWorkbookIsOneWhateverSignsTextsHave() throws IOException {
    Xlsx workbook =
        new Xlsx().sheet("2024", "Anno|Consumo [Sm³]|NCV\n2024|1234.567|0.036\n2023|1.234,5|0,036");
    String map =
        MAP
            + "setting,decimal,,comma\nsetting,thousands,,point\nsetting,sheet,,2024\n"
            + "column,ncv,NCV,\nconstant,ncv_unit,,GJ/Nm3\nconstant,evidence,,laboratory\n";
    Outcome<ImportReport> result = run(workbook, Optional.empty(), map);
    assertThat(result.issues()).isEmpty();
    assertThat(result.asOptional().orElseThrow().sums())
        .extracting(sum -> sum.out().toPlainString())
        .containsExactly("1234.567", "1234.5");
    assertThat(Files.readString(out().resolve("activity.csv"))).contains(",0.036,");
  }

  @Test
  void errorCellMattersInTheColumnsOfTheMapAlone() throws IOException {
    Path file = folder.resolve("foreign.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("S");
      sheet.value(0, 0, "Anno");
      sheet.value(0, 1, "Consumo [Sm³]");
      sheet.value(0, 2, "Totale");
      sheet.value(1, 0, 2024);
      sheet.value(1, 1, 10);
      sheet.formula(1, 2, "B2/0");
    }
    assertThat(run(file, Files.writeString(folder.resolve("map.csv"), MAP)).issues()).isEmpty();
    Path map = Files.writeString(folder.resolve("m2.csv"), MAP + "column,note,Totale,\n");
    assertThat(run(file, map).issues())
        .extracting(Issue::code, issue -> issue.where().text())
        .containsExactly(tuple("formula-without-value", file + "!S row 2, column Totale"));
  }

  @Test
  void fileThatIsNotWhatItsNameSaysIsToldOrRead() throws IOException {
    Path text = Files.writeString(folder.resolve("gas.xls"), "Anno;Consumo [Sm³]\n2024;10\n");
    Path map = Files.writeString(folder.resolve("map.csv"), MAP);
    assertThat(run(text, map).issues()).extracting(Issue::code).containsExactly("not-a-workbook");
    Path packed =
        new Xlsx().sheet("S", "Anno|Consumo [Sm³]\n2024|10").write(folder.resolve("gas.csv"));
    assertThat(run(packed, map).issues()).isEmpty();
  }

  @Test
  void sheetOfACsvFileIsNotPassedOver() throws IOException {
    assertThat(run("Anno;Consumo [Sm³]\n2024;10\n", MAP + "setting,sheet,,S\n").issues())
        .extracting(Issue::code)
        .containsExactly("import-no-sheets");
  }

  @Test
  void headerThatStandsTwiceIsToldAndOneOverTwoLinesIsFound() throws IOException {
    assertThat(run("Anno;Anno;Consumo [Sm³]\n2024;2023;10\n", MAP).issues())
        .extracting(Issue::code)
        .containsExactly("import-header-twice");
    assertThat(run("Anno;\"Consumo\n[Sm³]\"\n2024;10\n", MAP).issues()).isEmpty();
  }
}
