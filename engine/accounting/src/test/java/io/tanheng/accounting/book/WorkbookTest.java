package io.tanheng.accounting.book;

import static io.tanheng.accounting.book.XlsxFile.PARK;
import static io.tanheng.accounting.book.XlsxFile.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.book.form.Table;
import io.tanheng.accounting.book.form.Words;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import io.tanheng.factors.issue.Outcome;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A workbook is a book; what is none, or cannot be trusted, is refused with its place. */
class WorkbookTest {
  private static final FactorCatalog CATALOG = FactorCatalog.shipped();
  private static final String HEADER =
      row(
          1,
          "line_id",
          "period",
          "category",
          "activity",
          "quantity",
          "unit",
          "purity",
          "uncertainty",
          "note");

  @TempDir private Path folder;

  private static XlsxFile book(String... rows) {
    return new XlsxFile().sheet("park", PARK).sheet("activity", HEADER + String.join("", rows));
  }

  private static String line(int row, String quantity) {
    return row(row, "L" + row, "2024", "stationary_combustion", "raw_coal", quantity, "t");
  }

  private Outcome<Book> read(XlsxFile file) {
    return BookReader.read(file.write(folder.resolve("book.xlsx")), CATALOG);
  }

  private ActivityRecord onlyLine(XlsxFile file) {
    return read(file).asOptional().orElseThrow().activities().get(0);
  }

  private Issue onlyFault(XlsxFile file) {
    Outcome<Book> read = read(file);
    assertThat(read).isInstanceOf(Outcome.Refused.class);
    assertThat(read.issues()).hasSize(1);
    return read.issues().get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "120, 120",
    "0.10000000000000001, 0.1",
    "80230.410000000003, 80230.41",
    "1.2E-3, 0.0012",
    "1E3, 1000",
    "0.30000000000000004, 0.30000000000000004",
  })
  void aNumberIsTheDecimalThatWasTyped(String stored, BigDecimal value) {
    ActivityRecord line = onlyLine(book(line(2, "<c><v>" + stored + "</v></c>")));
    assertThat(line.quantity().value()).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @CsvSource({"0.5, 50", "0.07, 7", "1, 100", "0.28999999999999998, 29"})
  void aPercentCellInAPercentColumnIsWhatItShows(String stored, BigDecimal value) {
    String percent = "<c s='1'><v>" + stored + "</v></c>";
    String rows =
        row(2, "L1", "2024", "process", "cn_carbonate_caco3", "<c><v>5</v></c>", "t", percent);
    XlsxFile file = book(rows).styles(styles("9"));
    assertThat(onlyLine(file).purity().orElseThrow()).isEqualByComparingTo(value);
  }

  private static String styles(String format) {
    return "<cellXfs><xf numFmtId='0'/><xf numFmtId='" + format + "'/></cellXfs>";
  }

  @Test
  void aPercentCellElsewhereIsRefused() {
    Issue fault = onlyFault(book(line(2, "<c s='1'><v>0.5</v></c>")).styles(styles("10")));
    assertThat(fault.code()).isEqualTo("percent-sign");
    assertThat(fault.facts()).containsEntry("value", "50%");
    assertThat(fault.where()).isEqualTo(Location.of("activity", 2, "quantity"));
  }

  @ParameterizedTest
  @CsvSource({
    "17, 45352, 2024-03",
    "57, 45352, 2024-03",
    "164, 45352, 2024-03",
    "165, 45352, 2024",
    "0, 2024, 2024",
  })
  void aMonthIsADateWithoutItsDay(String format, String serial, String period) {
    String xml =
        "<numFmts><numFmt numFmtId='164' formatCode='yyyy\"年\"m\"月\";@'/>"
            + "<numFmt numFmtId='165' formatCode='[$-804]yyyy'/></numFmts>";
    String cell = "<c s='1'><v>" + serial + "</v></c>";
    String rows = row(2, "L1", cell, "stationary_combustion", "raw_coal", "1", "t");
    XlsxFile file = book(rows).styles(xml + styles(format));
    assertThat(onlyLine(file).period()).hasToString(period);
  }

  @ParameterizedTest
  @CsvSource({"false, 45797, 2025-05-20", "true, 44335, 2025-05-20", "false, 61, 1900-03-01"})
  void aDateIsASerialNumber(boolean from1904, String serial, String date) {
    XlsxFile file = book(line(2, "1")).styles(styles("14"));
    file.sheet(
        "enterprises",
        row(1, "enterprise_id", "name", "from")
            + row(2, "E1", "Works", "<c s='1'><v>" + serial + "</v></c>"));
    Path written = file.write(folder.resolve("book.xlsx"));
    Book book =
        BookReader.read(from1904 ? with1904(written) : written, CATALOG).asOptional().orElseThrow();
    assertThat(book.enterprises().get(0).from().orElseThrow()).hasToString(date);
  }

  /** Shown as a number, as the cell has no format of a date. */
  @ParameterizedTest
  @CsvSource({"false, 45797", "true, 44335"})
  void aBareNumberIsADayToo(boolean from1904, String serial) {
    XlsxFile file = book(line(2, "1"));
    file.sheet(
        "enterprises",
        row(1, "enterprise_id", "name", "from")
            + row(2, "E1", "Works", "<c><v>" + serial + "</v></c>"));
    Path written = file.write(folder.resolve("book.xlsx"));
    Book book =
        BookReader.read(from1904 ? with1904(written) : written, CATALOG).asOptional().orElseThrow();
    assertThat(book.enterprises().get(0).from().orElseThrow()).hasToString("2025-05-20");
  }

  /** A number that is a day of another date in either count, or of the usual one alone. */
  @ParameterizedTest
  @CsvSource({"44335, 2025-05-20", "73050, ''"})
  void tablesKeptElsewhereHoldDatesInsteadOfDaysFrom1904(String serial, String date) {
    String bare = "<c><v>" + serial + "</v></c>";
    String park = PARK + row(9, "claim_date", bare) + row(10, "area", bare);
    XlsxFile file = new XlsxFile().sheet("park", park);
    file.sheet("enterprises", row(1, "enterprise_id", "name", "from") + row(2, "E1", "W", bare));
    Path written = with1904(file.write(folder.resolve("book.xlsx")));
    Words words = Words.shipped();
    List<Table> tables = LooseTables.read(written, BookForm.of(words, CATALOG), words).tables();
    String day = date.isEmpty() ? serial + " (1904)" : date;
    assertThat(cells(tables, "enterprises")).contains(List.of("E1", "W", day));
    assertThat(cells(tables, "park")).contains(List.of("claim_date", day), List.of("area", serial));
  }

  /** No period is a day; the month that a usual count would offer is another one. */
  @Test
  void noMonthOfAnotherCountIsOffered() {
    String row = row(2, "L1", "<c><v>44335</v></c>", "stationary_combustion", "raw_coal", "1", "t");
    XlsxFile file = new XlsxFile().sheet("park", PARK).sheet("activity", HEADER + row);
    Path written = with1904(file.write(folder.resolve("book.xlsx")));
    List<Issue> issues = BookReader.read(written, CATALOG).issues();
    assertThat(issues).hasSize(1);
    assertThat(issues.get(0).facts())
        .containsEntry("value", "44335 (1904)")
        .doesNotContainKey("month");
  }

  private static List<List<String>> cells(List<Table> tables, String name) {
    return tables.stream()
        .filter(table -> table.name().equals(name))
        .flatMap(table -> table.lines().stream())
        .map(Table.Line::cells)
        .toList();
  }

  @Test
  void aSettingIsADayFrom1904Too() {
    String park = PARK + row(9, "claim_date", "<c><v>44335</v></c>");
    XlsxFile file = new XlsxFile().sheet("park", park).sheet("activity", HEADER + line(2, "1"));
    Path written = with1904(file.write(folder.resolve("book.xlsx")));
    Book book = BookReader.read(written, CATALOG).asOptional().orElseThrow();
    assertThat(book.park().claimDate().orElseThrow()).hasToString("2025-05-20");
  }

  /** Writes the part again, with the epoch of old Macintoshes. */
  private static Path with1904(Path file) {
    try (var zip = java.nio.file.FileSystems.newFileSystem(file)) {
      Path part = zip.getPath("xl/workbook.xml");
      String xml = Files.readString(part).replace("<workbookPr/>", "<workbookPr date1904='1'/>");
      Files.writeString(part, xml);
      return file;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void textsMayBeSharedRichAndPronounced() {
    XlsxFile file = book(row(2, "<c t='s'><v>0</v></c>", "2024", "固定燃烧", "原煤", "1", "吨"));
    file.shared("<si><r><t>L-</t></r><r><t>1</t></r><rPh sb='0' eb='1'><t>x</t></rPh></si>");
    assertThat(onlyLine(file).id().value()).isEqualTo("L-1");
  }

  @Test
  void blankCellsRowsAndColumnsDoNotMatter() {
    XlsxFile file = book(line(2, "1"), row(3, "<c s='0'/>", "  "), line(40, "2"), row(41, "<c/>"));
    Book book = read(file).asOptional().orElseThrow();
    assertThat(book.activities()).hasSize(2);
    assertThat(book.activities().get(1).where().row()).isEqualTo(40);
  }

  @Test
  void trueAndFalseAreYesAndNo() {
    XlsxFile file = book(line(2, "1"));
    file.sheet(
        "企业",
        row(1, "企业编号", "企业名称", "生产企业")
            + row(2, "Ｅ０１", "厂", "<c t='b'><v>1</v></c>")
            + row(3, "E02", "厂", "<c t='b'><v>0</v></c>"));
    Book book = read(file).asOptional().orElseThrow();
    assertThat(book.enterprises().get(0).id().value()).isEqualTo("E01");
    assertThat(book.enterprises().get(0).production()).contains(true);
    assertThat(book.enterprises().get(1).production()).contains(false);
  }

  @Test
  void theCachedValueOfAFormulaCounts() {
    ActivityRecord line = onlyLine(book(line(2, "<c><f>1+1</f><v>2</v></c>")));
    assertThat(line.quantity().value()).isEqualByComparingTo("2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<c><f>A1*2</f></c> | formula-without-value | activity!E2",
        "<c><f>A1*2</f><v/></c> | formula-without-value | activity!E2",
        "<c t='e'><v>#REF!</v></c> | error-cell | activity!E2",
        "<c t='e'><f>1/0</f><v>#DIV/0!</v></c> | error-cell | activity!E2",
      })
  void aCellWithoutAValueIsRefused(String cell, String code, String place) {
    Issue fault = onlyFault(book(line(2, cell)));
    assertThat(fault.code()).isEqualTo(code);
    assertThat(fault.facts()).containsEntry("cell", place);
    assertThat(fault.where()).isEqualTo(Location.of("activity", 2, "quantity"));
  }

  @Test
  void aCommaForTheDecimalPointIsRefused() {
    Issue fault = onlyFault(book(line(2, "1.234,5")));
    assertThat(fault.code()).isEqualTo("thousands-separator");
    assertThat(fault.facts())
        .containsEntry("cell", "activity!E2")
        .containsEntry("value", "1.234,5");
    assertThat(fault.where()).isEqualTo(Location.of("activity", 2, "quantity"));
  }

  @Test
  void everyFaultOfACellNamesIt() {
    String rows =
        row(2, "L1", "march", "fugitive", "raw_coal", "", "t")
            + row(3, "L1", "2024", "stationary_combustion", "raw_coal", "1", "MWh", "0.5");
    Outcome<Book> read = read(book(rows));
    assertThat(read.issues())
        .extracting(issue -> issue.code() + " " + issue.fact("cell"))
        .containsExactlyInAnyOrder(
            "not-a-period activity!B2",
            "activity-not-for-category activity!D2",
            "blank-cell activity!E2",
            "duplicate-value activity!A3",
            "fuel-energy-basis activity!F3");
  }

  @Test
  void aFaultOfASettingNamesItsCell() {
    String park = PARK.replace("<t>2024</t>", "<t>soon</t>");
    Issue fault =
        onlyFault(new XlsxFile().sheet("park", park).sheet("activity", HEADER + line(2, "1")));
    assertThat(fault.facts()).containsEntry("cell", "park!B6");
  }

  @ParameterizedTest
  @CsvSource({"A2:A3, 1", "I1:J1, 1", "K2:K3, 0", "A9:B9, 0"})
  void mergedCellsOfTheTableAreRefused(String range, int faults) {
    XlsxFile file = new XlsxFile().sheet("park", PARK);
    String behind = "<mergeCells><mergeCell ref='" + range + "'/></mergeCells>";
    file.sheet("activity", "visible", HEADER + line(2, "1") + line(3, "1"), behind);
    List<Issue> issues = read(file).issues();
    assertThat(issues).hasSize(faults);
    issues.forEach(issue -> assertThat(issue.code()).isEqualTo("merged-cells"));
    issues.forEach(i -> assertThat(i.facts()).containsEntry("cell", "activity!" + range));
  }

  /** All cells of a range but the first are blank, which is no further fault. */
  @ParameterizedTest
  @CsvSource({"D2:E2, E2", "E2:E3, E3", "A2:F2, C2"})
  void blankCellsOfARangeAreNoFurtherFault(String range, String cell) {
    XlsxFile file = new XlsxFile().sheet("park", PARK);
    String behind = "<mergeCells><mergeCell ref='" + range + "'/></mergeCells>";
    String rows = line(2, "1") + line(3, "1");
    String blank = rows.replaceFirst("<c r='" + cell + "'.*?</c>", "");
    assertThat(blank).isNotEqualTo(rows);
    Issue fault = onlyFault(file.sheet("activity", "visible", HEADER + blank, behind));
    assertThat(fault.code()).isEqualTo("merged-cells");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<mergeCells><mergeCell ref='A1:J1'/></mergeCells>"})
  void aTitleAboveTheHeaderIsOneFault(String behind) {
    XlsxFile file = new XlsxFile().sheet("park", PARK);
    String below = HEADER.replaceAll("1'", "2'") + line(3, "1");
    Issue fault =
        onlyFault(file.sheet("activity", "visible", row(1, "2024 年活动数据") + below, behind));
    assertThat(fault.code()).isEqualTo("header-without-columns");
    assertThat(fault.where()).isEqualTo(Location.row("activity", 1));
    assertThat(fault.fact("value")).isEqualTo("2024 年活动数据");
  }

  @Test
  void mergedHeadersNameAllTheirCells() {
    XlsxFile file = new XlsxFile().sheet("park", PARK);
    String header = row(1, "line_id", "", "period", "category", "activity", "quantity", "unit");
    String rows = row(2, "L1", "", "2024", "stationary_combustion", "raw_coal", "1", "t");
    String behind = "<mergeCells><mergeCell ref='A1:B1'/></mergeCells>";
    Issue fault = onlyFault(file.sheet("activity", "visible", header + rows, behind));
    assertThat(fault.code()).isEqualTo("merged-cells");
    assertThat(fault.facts()).containsEntry("cell", "activity!A1:B1");
  }

  @Test
  void aValueBesideTheTableIsRefused() {
    Issue fault = onlyFault(book(line(2, "1"), "<row r='3'><c r='AB3'><v>7</v></c></row>"));
    assertThat(fault.code()).isEqualTo("cell-outside-table");
    assertThat(fault.facts()).containsEntry("cell", "activity!AB3").containsEntry("value", "7");
  }

  @Test
  void valuesBesideTheTableAreToldOnceAColumn() {
    String more = "<row r='%d'><c r='AB%1$d'><v>7</v></c><c r='AC%1$d'><v>8</v></c></row>";
    assertThat(read(book(line(2, "1"), more.formatted(3), more.formatted(4))).issues())
        .extracting(Issue::code, issue -> issue.fact("cell"))
        .containsExactly(
            tuple("cell-outside-table", "activity!AB3"),
            tuple("cell-outside-table", "activity!AC3"));
  }

  @Test
  void aTableWithoutARowOneIsOneFault() {
    XlsxFile file = new XlsxFile().sheet("park", PARK);
    Issue fault = onlyFault(file.sheet("activity", HEADER.replaceAll("1'", "2'") + line(3, "1")));
    assertThat(fault.code()).isEqualTo("no-header");
  }

  @Test
  void aHiddenTableIsReadAndSaid() {
    XlsxFile file = new XlsxFile().sheet("park", PARK);
    file.sheet("activity", "hidden", HEADER + line(2, "1"), "");
    Outcome<Book> read = read(file);
    assertThat(read.asOptional().orElseThrow().activities()).hasSize(1);
    assertThat(read.issues()).extracting(Issue::code).containsExactly("hidden-sheet");
  }

  @Test
  void hiddenRowsAreReadAndSaid() {
    String empty = "<row r='4' hidden='1'><c r='A4'/></row>";
    XlsxFile file = book(line(2, "1"), hidden(line(3, "2")), empty, hidden(line(5, "4")));
    Outcome<Book> read = read(file);
    assertThat(read.asOptional().orElseThrow().activities()).hasSize(3);
    assertThat(read.issues())
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.code()).isEqualTo("hidden-rows");
              assertThat(issue.where()).isEqualTo(Location.row("activity", 3));
              assertThat(issue.facts())
                  .containsEntry("count", "2")
                  .containsEntry("value", "activity");
            });
  }

  @Test
  void aHiddenColumnIsReadAndSaid() {
    XlsxFile file = new XlsxFile().sheet("park", PARK);
    file.columns(
        "<cols><col min='2' max='2' hidden='1'/><col min='99' max='99' hidden='1'/></cols>");
    Outcome<Book> read = read(file.sheet("activity", HEADER + line(2, "1")));
    assertThat(read.asOptional().orElseThrow().activities()).hasSize(1);
    Location where = Location.of("activity", 1, "period");
    assertThat(read.issues())
        .extracting(Issue::code, Issue::where)
        .containsExactly(tuple("hidden-column", where));
  }

  @Test
  void columnsThatASheetCannotHaveAreDamage() {
    XlsxFile file = new XlsxFile().sheet("park", PARK);
    file.columns("<cols><col min='0' max='999999999' hidden='1'/></cols>");
    Issue fault = onlyFault(file.sheet("activity", HEADER + line(2, "1")));
    assertThat(fault.code()).isEqualTo("workbook-damaged");
  }

  private static String hidden(String row) {
    return row.replace("<row ", "<row hidden='1' ");
  }

  @Test
  void aHiddenSheetThatIsNoTableIsSaid() {
    XlsxFile file = book(line(2, "1")).sheet("secret", "veryHidden", row(1, "x"), "");
    Outcome<Book> read = read(file);
    assertThat(read.asOptional()).isPresent();
    assertThat(read.issues()).extracting(Issue::code).containsExactly("hidden-sheet-not-read");
  }

  @ParameterizedTest
  @CsvSource({"Notes, unknown-sheet", "活动数据, table-twice"})
  void aSheetTooMany(String name, String code) {
    Issue fault = onlyFault(book(line(2, "1")).sheet(name, HEADER + line(2, "1")));
    assertThat(fault.code()).isEqualTo(code);
    assertThat(fault.where()).isEqualTo(Location.file(name));
  }

  @Test
  void sheetsThatAreEmptyOrOnesOwnAreLeftAlone() {
    XlsxFile file = book(line(2, "1"));
    file.sheet("Sheet1", "").sheet("_calculations", row(1, "x")).sheet("填写说明", row(1, "x"));
    assertThat(read(file).issues()).isEmpty();
  }

  @Test
  void aSheetTooFew() {
    Issue fault = onlyFault(new XlsxFile().sheet("park", PARK));
    assertThat(fault.code()).isEqualTo("missing-sheet");
    assertThat(fault.where()).isEqualTo(Location.file("activity"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xl/sharedStrings.xml", "xl/worksheets/sheet2.xml", "xl/styles.xml"})
  void aDocumentTypeIsRefused(String part) {
    XlsxFile file = book(line(2, "1"));
    file.part(
        part,
        "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><x><row r='1'>&e;</row></x>");
    Issue fault = onlyFault(file);
    assertThat(fault.code()).isEqualTo("workbook-doctype");
    assertThat(fault.facts()).containsEntry("part", part);
  }

  @Test
  void aPartThatGrowsBeyondMeasureIsRefused() {
    String blanks = " ".repeat(64 << 20);
    Issue fault = onlyFault(book(line(2, "1"), blanks));
    assertThat(fault.code()).isEqualTo("workbook-bomb");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row r='2'><c r='A3'><v>1</v></c></row>",
        "<row r='2'><c r='XFE2'><v>1</v></c></row>",
        "<row r='2'><c r='B2'/><c r='A2'/></row>",
        "<row r='2'/><row r='2'/>",
        "<row r='2'><c r='A2' t='s'><v>7</v></c></row>",
        "<row r='2'><c r='A2'><v>abc</v></c></row>",
        "<row r='2'><c r='A2'></row>",
      })
  void aDamagedSheetIsRefused(String rows) {
    assertThat(onlyFault(book(rows)).code()).isEqualTo("workbook-damaged");
  }

  @Test
  void aFileIsWhatItsNameSays() throws IOException {
    assertThat(code(bytes("line_id,period\n"))).isEqualTo("not-a-workbook");
    assertThat(code(new byte[0])).isEqualTo("not-a-workbook");
    assertThat(code(new byte[] {'P', 'K', 3, 4, 0, 0})).isEqualTo("workbook-damaged");
    assertThat(code(compound("Workbook"))).isEqualTo("not-a-workbook");
    assertThat(code(compound("EncryptedPackage"))).isEqualTo("workbook-encrypted");
  }

  /** The first bytes, as hexadecimal digits, and what they tell. */
  @ParameterizedTest
  @CsvSource({
    "255044462d312e370a, PDF",
    "89504e470d0a, PNG",
    "ffd8ffe0, JPEG",
    "1f8b08, gzip",
    "526172211a, RAR",
    "377abcaf, 7z",
    "efbbbf3c68746d6c3e3c7461626c653e, 'HTML, XML'",
    "20203c3f786d6c2076657273696f6e, 'HTML, XML'",
    "3c203520740a, 'text, CSV'",
    "0001, ?",
  })
  void aFileThatIsNoneIsNamed(String begin, String kind) throws IOException {
    Issue fault = fault(HexFormat.of().parseHex(begin));
    assertThat(fault.code()).isEqualTo("not-a-workbook");
    assertThat(fault.facts()).containsEntry("found", kind);
  }

  @Test
  void aCompoundFileIsAnOldWorkbookOrAnother() throws IOException {
    assertThat(fault(compound("Workbook")).facts()).containsEntry("found", "xls");
    assertThat(fault(compound("WordDocument")).facts()).containsEntry("found", "OLE2");
  }

  private String code(byte[] contents) throws IOException {
    return fault(contents).code();
  }

  private Issue fault(byte[] contents) throws IOException {
    Path file = Files.write(folder.resolve("claimed.xlsx"), contents);
    List<Issue> issues = BookReader.read(file, CATALOG).issues();
    assertThat(issues).hasSize(1);
    return issues.get(0);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The head of a compound file and the name of a stream in it. */
  private static byte[] compound(String stream) {
    byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
    byte[] file = new byte[70_000];
    byte[] magic = {
      (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };
    System.arraycopy(magic, 0, file, 0, magic.length);
    System.arraycopy(name, 0, file, 66_000, name.length);
    return file;
  }
}
