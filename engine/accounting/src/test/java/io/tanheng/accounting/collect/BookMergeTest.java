package io.tanheng.accounting.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.book.BookReader;
import io.tanheng.accounting.book.form.Words;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import io.tanheng.factors.issue.Outcome;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BookMergeTest {
  private static final FactorCatalog CATALOG = FactorCatalog.shipped();
  private static final String HEADER =
      "line_id,enterprise_id,period,category,activity,quantity,unit\n";

  @TempDir private Path folder;
  private Path book;

  @BeforeEach
  void writeBook() throws IOException {
    book = folder.resolve("park");
    write(
        "park/park.csv",
        "key,value\npark_id,P\nname,Park\npark_type,industrial\nprovince,CN-SH\n"
            + "reporting_year,2024\n");
    write("park/enterprises.csv", "enterprise_id,name\nE01,Works\nE02,Tiles\n");
    write("park/activity.csv", HEADER + "L1,E01,2024,purchased_electricity,electricity,10,MWh\n");
    write("park/README.md", "notes");
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Path out() {
    return folder.resolve("out");
  }

  private Outcome<List<Contribution>> merge(String enterprise, Path... files) throws IOException {
    BookMerge merge = new BookMerge(book, CATALOG);
    Optional<String> owner = Optional.of(enterprise).filter(id -> !id.isEmpty());
    for (Path file : files) {
      merge.add(file, owner);
    }
    return merge.write(out());
  }

  private static Book read(Path book) {
    return BookReader.read(book, CATALOG).asOptional().orElseThrow();
  }

  private static List<String> ids(Book book) {
    return book.activities().stream().map(line -> line.id().value()).toList();
  }

  private void assertNothingWritten() throws IOException {
    assertThat(out()).doesNotExist();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(each -> each.getFileName().toString()))
          .noneMatch(name -> name.contains(".part"));
    }
  }

  @Test
  void rowsOfBooksAndOfSingleTablesAreAdded() throws IOException {
    write("e2/activity.csv", HEADER + "L2,E02,2024-01,fugitive,R-410A,3,kg\n");
    write(
        "e2/offsets.csv", "lot_id,kind,project_id,vintage,quantity,unit\nA,ccer,X,2022,5,tCO2e\n");
    Path table = write("E01-activity.csv", HEADER + "L3,E01,2024,mobile_combustion,diesel,2,t\n");
    assertThat(merge("", folder.resolve("e2"), table)).isInstanceOf(Outcome.Given.class);
    Book merged = read(out());
    assertThat(ids(merged)).containsExactly("L1", "L2", "L3");
    assertThat(merged.offsets()).hasSize(1);
    assertThat(out().resolve("README.md")).hasContent("notes");
    assertThat(read(book).activities()).hasSize(1);
  }

  @Test
  void columnsThatTheBookLacksAreAddedUnderItsOwnLanguage() throws IOException {
    write(
        "park/activity.csv",
        "行号,企业编号,期间,类别,活动,数量,单位\nL1,E01,2024,purchased_electricity,electricity,10,MWh\n");
    Path table =
        write(
            "t/activity.csv",
            "unit,quantity,line_id,enterprise_id,period,category,activity,density\n"
                + "L,2,L2,E01,2024,mobile_combustion,diesel,0.84\n");
    merge("", table);
    assertThat(Files.readAllLines(out().resolve("activity.csv")))
        .containsExactly(
            "行号,企业编号,期间,类别,活动,数量,单位,密度",
            "L1,E01,2024,purchased_electricity,electricity,10,MWh,",
            "L2,E01,2024,mobile_combustion,diesel,2,L,0.84");
  }

  @Test
  void sameFileTwiceAddsNothing() throws IOException {
    Path table = write("t/activity.csv", HEADER + "L2,E02,2024-01,fugitive,R-410A,3,kg\n");
    write("again/activity.csv", HEADER + "L2,E02,2024-01,fugitive,R-410A,3.0,千克\n");
    Outcome<List<Contribution>> result = merge("", table, table, folder.resolve("again"));
    assertThat(result.asOptional().orElseThrow())
        .extracting(Contribution::added, Contribution::same)
        .containsExactly(tuple(1, 0), tuple(0, 1), tuple(0, 1));
    assertThat(ids(read(out()))).containsExactly("L1", "L2");
  }

  @Test
  void mergingAgainGivesTheSameBook() throws IOException {
    Path table = write("t/activity.csv", HEADER + "L2,E02,2024-01,fugitive,R-410A,3,kg\n");
    merge("", table);
    BookMerge again = new BookMerge(out(), CATALOG);
    again.add(table, Optional.empty());
    again.write(folder.resolve("second"));
    assertThat(again.addsAnything()).isFalse();
    assertThat(folder.resolve("second/activity.csv"))
        .hasSameBinaryContentAs(out().resolve("activity.csv"));
  }

  @Test
  void everyContradictionOfEveryFileIsToldAtItsCell() throws IOException {
    write("a/activity.csv", HEADER + "L1,E01,2024,purchased_electricity,electricity,11,MWh\n");
    write("b/enterprises.csv", "enterprise_id,name\nE01,Other works\n");
    write("b/activity.csv", HEADER + "L7,E01,2024,mobile_combustion,diesel,x,t\n");
    write("b/park.csv", "key,value\npark_id,Q\nreporting_year,2023\ngwp,AR5\nprovince,CN-SH\n");
    Outcome<List<Contribution>> result = merge("", folder.resolve("a"), folder.resolve("b"));
    assertThat(result.issues())
        .extracting(Issue::code)
        .contains("row-contradicts", "setting-differs", "not-a-number")
        .doesNotContain("duplicate-value");
    Location quantity = Location.of(folder.resolve("a") + "/activity.csv", 2, "quantity");
    assertThat(result.issues())
        .filteredOn(issue -> issue.where().equals(quantity))
        .singleElement()
        .satisfies(issue -> assertThat(issue.fact("other")).isEqualTo("10"))
        .satisfies(issue -> assertThat(issue.fact("first")).isEqualTo("activity.csv row 2"));
    assertThat(result.issues().stream().filter(each -> each.code().equals("setting-differs")))
        .extracting(issue -> issue.fact("key"))
        .containsExactly("park_id", "reporting_year", "gwp");
    assertNothingWritten();
  }

  @Test
  void equalSettingsInOtherWordsAreNoContradiction() throws IOException {
    String chinese = Words.shipped().chinese("park.park_type", "industrial").orElseThrow();
    write("b/park.csv", "key,value\n园区类型," + chinese + "\nname,\n");
    assertThat(merge("", folder.resolve("b"))).isInstanceOf(Outcome.Given.class);
  }

  @ParameterizedTest
  @CsvSource({"E02,E01", "E02,''", "E02,park"})
  void rowOfAnotherEnterpriseIsRefused(String owner, String id) throws IOException {
    Path table = write("t/activity.csv", HEADER + "L2," + id + ",2024-01,fugitive,R-410A,3,kg\n");
    assertThat(merge(owner, table).issues())
        .extracting(Issue::code)
        .containsExactly("row-of-another-enterprise");
    assertNothingWritten();
  }

  @Test
  void fileThatNamesOneEnterpriseBelongsToIt() throws IOException {
    write("t/enterprises.csv", "enterprise_id,name\nE02,Tiles\n");
    write("t/activity.csv", HEADER + "L2,,2024-01,fugitive,R-410A,3,kg\n");
    assertThat(merge("", folder.resolve("t")).issues())
        .extracting(Issue::code)
        .containsExactly("row-of-another-enterprise");
  }

  @Test
  void faultOfTheMergedBookIsToldAtTheRowItCameFrom() throws IOException {
    Path table =
        write(
            "t/activity.csv",
            HEADER
                + "L2,E02,2024-01,fugitive,R-410A,3,kg\n\n"
                + "L3,E09,2024-01,fugitive,R-410A,3,kg\nL4,E02,2025,fugitive,R-410A,3,kg\n");
    assertThat(merge("", table).issues())
        .extracting(Issue::code, issue -> issue.where().row())
        .containsExactly(tuple("unknown-enterprise", 4), tuple("after-reporting-year", 5));
    assertNothingWritten();
  }

  @Test
  void nothingIsWrittenOver() throws IOException {
    Files.createDirectory(out());
    Path table = write("t/activity.csv", HEADER + "L2,E02,2024-01,fugitive,R-410A,3,kg\n");
    assertThatThrownBy(() -> merge("", table)).isInstanceOf(FileAlreadyExistsException.class);
    assertThat(out()).isEmptyDirectory();
  }

  @Test
  void readingsAreTakenFileByFile() throws IOException {
    write(
        "park/meters.csv",
        "meter_id,category,activity,unit\nM,purchased_electricity,electricity,kWh\n");
    write("t/readings/m.csv", "meter_id,timestamp,quantity\nM,2024-03-01T00:15:00+08:00,1\n");
    write("u/readings/m.csv", "meter_id,timestamp,quantity\nM,2024-03-01T00:15:00+08:00,2\n");
    assertThat(merge("", folder.resolve("t")).issues()).isEmpty();
    assertThat(out().resolve("readings/m.csv")).exists();
    BookMerge other = new BookMerge(out(), CATALOG);
    other.add(folder.resolve("u"), Optional.empty());
    assertThat(other.write(folder.resolve("second")).issues())
        .extracting(Issue::code)
        .containsExactly("readings-contradict");
  }

  @Test
  void bookIsKeptAsABackup() throws IOException {
    Path merged = InPlace.beside(book);
    BookMerge merge = new BookMerge(book, CATALOG);
    merge.add(
        write("t/activity.csv", HEADER + "L2,E02,2024,fugitive,SF6,3,kg\n"), Optional.empty());
    merge.write(merged);
    Path backup = InPlace.replace(book, merged);
    assertThat(ids(read(book))).containsExactly("L1", "L2");
    assertThat(ids(read(backup))).containsExactly("L1");
    assertThat(merged).doesNotExist();
  }

  @Test
  void unknownTableIsTold() throws IOException {
    Path table = write("t/other.csv", "a,b\n1,2\n");
    assertThat(merge("", table).issues()).extracting(Issue::code).containsExactly("unknown-table");
  }

  @Test
  void bookThatCannotBeReadIsToldAndNothingElseGuessed() throws IOException {
    BookMerge merge = new BookMerge(folder.resolve("none"), CATALOG);
    merge.add(
        write("t/activity.csv", HEADER + "L2,E02,2024,fugitive,SF6,3,kg\n"), Optional.empty());
    assertThat(merge.write(out()).issues()).extracting(Issue::code).containsExactly("book-missing");
    assertNothingWritten();
  }

  @Test
  void fiftyTenantsComeTogether() throws IOException {
    BookMerge merge = new BookMerge(book, CATALOG);
    for (int i = 1; i <= 50; i++) {
      String id = String.format(Locale.ROOT, "T%02d", i);
      write(id + "/enterprises.csv", "enterprise_id,name\n" + id + ",Tenant " + i + "\n");
      StringBuilder rows = new StringBuilder(HEADER);
      for (int month = 1; month <= 12; month++) {
        rows.append(
            String.format(
                Locale.ROOT,
                "%s-%d,%s,2024-%02d,purchased_electricity,electricity,%d,MWh%n",
                id,
                month,
                id,
                month,
                i));
      }
      write(id + "/activity.csv", rows.toString());
      merge.add(folder.resolve(id), Optional.empty());
    }
    assertThat(merge.write(out()).issues()).isEmpty();
    Book merged = read(out());
    assertThat(merged.enterprises()).hasSize(52);
    assertThat(merged.activities()).hasSize(601);
    assertThat(
            merged.activities().stream()
                .map(line -> line.quantity().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo("15310"); // 12 × (1 + … + 50) + 10
  }

  @Test
  void earlierRowIsNamedHoweverLongItsPath() throws IOException {
    String deep = "a-folder-with-a-name/".repeat(6);
    Path one = write(deep + "activity.csv", HEADER + "L2,E02,2024,fugitive,SF6,3,kg\n");
    Path two = write("t/activity.csv", HEADER + "L2,E02,2024,fugitive,SF6,4,kg\n");
    assertThat(merge("", one, two).issues())
        .singleElement()
        .satisfies(issue -> assertThat(issue.fact("first")).hasSizeLessThan(80).endsWith("row 2"));
  }

  @ParameterizedTest
  @CsvSource({
    "省级行政区,上海,true",
    "province,ＣＮ－ＳＨ,true",
    "province,北京,false",
    "报告年度,２０２４,true",
    "reporting_year,2023,false",
    "名称,Park,true",
    "name,Parc,false"
  })
  void settingsAreComparedAsTheyAreRead(String key, String value, boolean same) throws IOException {
    write("t/park.csv", "key,value\n" + key + "," + value + "\n");
    boolean merged = merge("", folder.resolve("t")) instanceof Outcome.Given;
    assertThat(merged).isEqualTo(same);
  }

  @Test
  void bookBesideAWorkbookSaysThatItIsNotRead() throws IOException {
    write("park/E09.xlsx", "anything");
    assertThat(BookReader.read(book, CATALOG).issues())
        .extracting(Issue::code, issue -> issue.where().file())
        .containsExactly(tuple("workbook-not-read", "E09.xlsx"));
  }
}
