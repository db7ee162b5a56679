package io.tanheng.accounting.collect;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.book.BookReader;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Outcome;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks of tenants, and a book that is one, are merged as folders are. */
class WorkbookMergeTest {
  private static final FactorCatalog CATALOG = FactorCatalog.shipped();
  private static final String PARK =
      "key|value\npark_id|P\nname|Park\npark_type|industrial\nprovince|CN-SH\nreporting_year|2024";
  private static final String HEADER =
      "line_id|enterprise_id|period|category|activity|quantity|unit\n";

  @TempDir private Path folder;
  private Path book;

  @BeforeEach
  void writeBook() throws IOException {
    book = Files.createDirectory(folder.resolve("park"));
    csv("park.csv", PARK);
    csv("enterprises.csv", "enterprise_id|name|sector\nE01|Works|C3011");
    csv("activity.csv", HEADER + power("L1", "E01", "2024", "10"));
  }

  private void csv(String name, String rows) throws IOException {
    Files.writeString(book.resolve(name), rows.replace('|', ',') + "\n");
  }

  private static String power(String id, String enterprise, String period, String mwh) {
    return id
        + "|"
        + enterprise
        + "|"
        + period
        + "|purchased_electricity|electricity|"
        + mwh
        + "|MWh\n";
  }

  private Path tenant(String name, String enterprises, String activity) throws IOException {
    return new Xlsx()
        .sheet("_notes", "anything")
        .sheet("enterprises", "enterprise_id|name|sector\n" + enterprises)
        .sheet("activity", HEADER + activity)
        .write(folder.resolve("tenants").resolve(name));
  }

  private Path out() {
    return folder.resolve("out");
  }

  private Outcome<List<Contribution>> merge(Path into, Path... files) throws IOException {
    BookMerge merge = new BookMerge(into, CATALOG);
    for (Path file : files) {
      merge.add(file, Optional.empty());
    }
    return merge.write(out());
  }

  private static Book read(Path book) {
    return BookReader.read(book, CATALOG).asOptional().orElseThrow();
  }

  private static BigDecimal sum(Book book) {
    return book.activities().stream()
        .map(line -> line.quantity().value())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Of fifty workbooks one is to be opened: its name stands before sheet and cell. */
  @Test
  void aFaultOfACellNamesTheWorkbook() throws IOException {
    Path file = tenant("E01.xlsx", "E01|Works|C3011", power("L2", "E01", "2024", "=1+1"));
    assertThat(merge(book, file).issues())
        .extracting(Issue::code, issue -> issue.fact("cell"))
        .containsExactly(tuple("formula-without-value", file + "!activity!F2"));
  }

  private Path fifty() throws IOException {
    Path last = book;
    for (int i = 1; i <= 50; i++) {
      String id = String.format(Locale.ROOT, "T%02d", i);
      String rows = power(id + "-1", id, "2024-01", i + ".5") + power(id + "-2", id, "2024", "1");
      last = tenant(id + ".xlsx", id + "|Tenant " + i, rows);
    }
    return requireNonNull(last.getParent());
  }

  @Test
  void fiftyWorkbooksOfAFolderComeTogether() throws IOException {
    Path tenants = fifty();
    Files.writeString(tenants.resolve("~$T01.xlsx"), "kept while T01.xlsx is open");
    assertThat(merge(book, tenants).issues()).isEmpty();
    Book merged = read(out());
    assertThat(merged.enterprises()).hasSize(51);
    assertThat(sum(merged)).isEqualByComparingTo("1360"); // 10 + 50 × 1.5 + (1 + … + 50)
  }

  @Test
  void oneOfFiftyThatContradictsRefusesAllAndIsNamed() throws IOException {
    Path tenants = fifty();
    Path wrong = tenant("T51.xlsx", "T50|Tenant 50", power("T50-2", "T50", "2024", "2"));
    assertThat(merge(book, tenants).issues())
        .singleElement()
        .satisfies(issue -> assertThat(issue.code()).isEqualTo("row-contradicts"))
        .satisfies(issue -> assertThat(issue.where().file()).isEqualTo(wrong + "!activity"))
        .satisfies(issue -> assertThat(issue.where().row()).isEqualTo(2))
        .satisfies(issue -> assertThat(issue.where().column()).isEqualTo("quantity"))
        .satisfies(issue -> assertThat(issue.fact("first")).endsWith("T50.xlsx!activity row 3"));
    assertThat(out()).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({
    "E01|Works|C3011, 0",
    "E01|Works, 0",
    "E01|Other works|C3011, 1",
    "E01|Works|C3012, 1",
  })
  void detailsOfAnEnterpriseThatDifferAreRefusedAndBlankOnesSayNothing(String row, int faults)
      throws IOException {
    Path tenant = tenant("E01.xlsx", row, power("L2", "E01", "2024-02", "3"));
    assertThat(merge(book, tenant).issues())
        .hasSize(faults)
        .allSatisfy(issue -> assertThat(issue.code()).isEqualTo("row-contradicts"))
        .allSatisfy(issue -> assertThat(issue.where().file()).endsWith("E01.xlsx!enterprises"));
  }

  @Test
  void rowForAnotherEnterpriseIsRefusedAtItsSheet() throws IOException {
    Path tenant = tenant("E02.xlsx", "E02|Tiles", power("L2", "E01", "2024", "3"));
    assertThat(merge(book, tenant).issues())
        .extracting(Issue::code, issue -> issue.where().text())
        .containsExactly(
            tuple("row-of-another-enterprise", tenant + "!activity row 2, column enterprise_id"));
  }

  @Test
  void faultOfACellIsToldInItsWorkbook() throws IOException {
    Path tenant = tenant("E02.xlsx", "E02|Tiles", power("L2", "E02", "2024", "1.234,5"));
    assertThat(merge(book, tenant).issues())
        .extracting(Issue::code, issue -> issue.where().file())
        .containsExactly(tuple("thousands-separator", tenant + "!activity"));
  }

  @Test
  void bookThatIsAWorkbookIsWrittenAsAFolder() throws IOException {
    Path workbook =
        new Xlsx()
            .sheet("park", PARK)
            .sheet("enterprises", "enterprise_id|name\nE01|Works")
            .sheet("activity", HEADER + power("L1", "E01", "2024", "10"))
            .sheet(
                "meters",
                "meter_id|category|activity|unit\nM|purchased_electricity|electricity|kWh")
            .sheet("readings", "meter_id|timestamp|quantity\nM|2024-03-01T00:15:00|1")
            .write(folder.resolve("book.xlsx"));
    Path tenant = tenant("E02.xlsx", "E02|Tiles", power("L2", "E02", "2024-01", "3"));
    assertThat(merge(workbook, tenant).issues()).isEmpty();
    assertThat(sum(read(out()))).isEqualByComparingTo("13");
    assertThat(out().resolve("readings/book.csv")).content().contains("2024-03-01T00:15:00");
    assertThat(sum(read(workbook))).isEqualByComparingTo("10");
  }

  @Test
  void mergedWorkbookHasTheDigestOfTheMergedFolder() throws IOException {
    Path workbook =
        new Xlsx()
            .sheet("park", PARK)
            .sheet("enterprises", "enterprise_id|name|sector\nE01|Works|C3011")
            .sheet("activity", HEADER + power("L1", "E01", "2024", "10"))
            .write(folder.resolve("book.xlsx"));
    Path tenant = tenant("E02.xlsx", "E02|Tiles", power("L2", "E02", "2024-01", "3"));
    merge(workbook, tenant);
    BookMerge other = new BookMerge(book, CATALOG);
    other.add(tenant, Optional.empty());
    other.write(folder.resolve("other"));
    assertThat(read(out()).digest()).isEqualTo(read(folder.resolve("other")).digest());
  }

  @Test
  void fileWithoutRowsOrTablesIsTold() throws IOException {
    Path header = tenant("header.xlsx", "", "");
    Path empty = new Xlsx().sheet("Sheet1", "").write(folder.resolve("empty.xlsx"));
    Path csv = Files.writeString(folder.resolve("activity.csv"), HEADER.replace('|', ','));
    assertThat(merge(book, header, empty, csv).issues())
        .extracting(Issue::code, issue -> issue.where().file())
        .containsExactlyInAnyOrder(
            tuple("file-without-rows", header.toString()),
            tuple("workbook-without-tables", empty.toString()),
            tuple("file-without-rows", csv.toString()));
  }

  @Test
  void fileThatIsNotThereIsTold() throws IOException {
    Path gone = folder.resolve("E09.xlsx");
    assertThat(merge(book, gone).issues())
        .extracting(Issue::code, issue -> issue.where().file())
        .containsExactly(tuple("tenant-file-missing", gone.toString()));
  }

  @Test
  void workbookBesideTablesIsNotPassedOver() throws IOException {
    Path tenant = tenant("E02.xlsx", "E02|Tiles", power("L2", "E02", "2024", "3"));
    Files.writeString(
        tenant.resolveSibling("activity.csv"),
        HEADER.replace('|', ',') + power("L3", "E01", "2024", "3").replace('|', ','));
    assertThat(merge(book, requireNonNull(tenant.getParent())).issues())
        .extracting(Issue::code, issue -> issue.where().file())
        .containsExactly(tuple("workbook-beside-tables", tenant.toString()));
  }

  @Test
  void rowOfNothingButHardBlanksMovesNoOtherRow() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("activity.csv"),
            HEADER.replace('|', ',')
                + "\u00a0,,,,,,\n"
                + power("L2", "E01", "2024-02", "3").replace('|', ','));
    assertThat(merge(book, file).issues()).isEmpty();
    assertThat(sum(read(out()))).isEqualByComparingTo("13");
  }
}
