package io.tanheng.accounting.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as spreadsheets and people write them. */
class MessyCsvTest {
  private static final FactorCatalog CATALOG = FactorCatalog.shipped();

  @TempDir private Path folder;
  @TempDir private Path other;

  private static String digest(Path book) {
    return BookReader.read(book, CATALOG).asOptional().orElseThrow().digest();
  }

  @ParameterizedTest
  @ValueSource(strings = {";", "\t"})
  void otherSeparatorsAreFoundInTheHeader(String separator) throws IOException {
    Path book = new GoodBook().write(folder);
    String good = digest(book);
    Path file = book.resolve("history.csv");
    String text = Files.readString(file);
    Files.writeString(file, "\ufeff" + text.replace(",", separator) + separator + "\r\n\r\n");
    assertThat(digest(book)).isEqualTo(good);
  }

  @ParameterizedTest
  @CsvSource({"'sep=;\n',;", "'\ufeffsep=;\r\n',;", "'sep=|\n',|", "'\"sep=\t\"\n','\t'"})
  void separatorThatTheFirstLineNamesIsTaken(String first, String separator) throws IOException {
    Path book = new GoodBook().write(folder);
    String good = digest(book);
    Path file = book.resolve("history.csv");
    String text = Files.readString(file).replace(",", separator);
    Files.writeString(file, first + text);
    assertThat(digest(book)).isEqualTo(good);
    Files.writeString(file, first + text.replace("900", "x"));
    assertThat(BookReader.read(book, CATALOG).issues())
        .singleElement()
        .satisfies(issue -> assertThat(issue.where().row()).isEqualTo(2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sep=;", "sep=;\n", "\ufeff", "\ufeff\n"})
  void fileWithoutAHeaderIsToldOnce(String text) throws IOException {
    Path book = new GoodBook().write(folder);
    Files.writeString(book.resolve("history.csv"), text);
    assertThat(BookReader.read(book, CATALOG).issues())
        .extracting(Issue::code)
        .containsExactly("no-header");
  }

  @ParameterizedTest
  @CsvSource({
    "activity.csv,2,quantity,１００",
    "activity.csv,2,quantity,１００．０",
    "activity.csv,2,unit,１０⁴Ｎｍ³",
    "activity.csv,2,unit,10⁴Nm₃",
    "activity.csv,2,enterprise_id,Ｅ０１",
    "activity.csv,2,period,２０２４",
    "activity.csv,2,period,2024\u200b",
    "activity.csv,2,activity,\u2060natural\u200d_gas",
    "activity.csv,2,unit,10^4NM3",
    "activity.csv,4,unit,MWH",
    "activity.csv,7,activity,CaCO₃",
    "activity.csv,7,activity,caco3",
    "activity.csv,7,activity,碳酸钙",
    "activity.csv,6,activity,Ｒ－４１０Ａ",
    "activity.csv,2,unit,万标立方米",
    "activity.csv,7,activity,Carbonate: CaCO₃",
    "activity.csv,7,purity,98%",
    "activity.csv,15,ef_unit,tCO₂/MWh",
    "factors.csv,4,gas,CO₂",
    "factors.csv,4,unit,ｔＣＯ₂／ｔ",
    "enterprises.csv,2,production,TRUE",
    "park.csv,6,value,２０２４",
    "park.csv,7,value,45838",
    "enterprises.csv,2,from,40179",
    "enterprises.csv,2,from,2010/1/1",
    "enterprises.csv,2,from,2010-1-1",
    "enterprises.csv,2,from,2010年01月01日",
    "park.csv,7,value,2025/6/30",
  })
  void otherLettersSayTheSame(String file, int row, String column, String value) {
    String good = digest(new GoodBook().write(folder));
    Path changed = new GoodBook().set(file, row, column, value).write(other);
    assertThat(digest(changed)).isEqualTo(good);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024/3", "2024-3", "2024/03", "2024年3月", "2024年03月份"})
  void aMonthIsSpelledWithItsYearFirst(String month) {
    String good = digest(new GoodBook().set("activity.csv", 2, "period", "2024-03").write(folder));
    Path changed = new GoodBook().set("activity.csv", 2, "period", month).write(other);
    assertThat(digest(changed)).isEqualTo(good);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "30/06/2025",
        "06/30/2025",
        "30.06.2025",
        "20250630",
        "2025-06-31",
        "2025/6-30",
        "25-6-30",
        "30 June 2025"
      })
  void aDayThatMayBeAnotherIsRefused(String day) {
    Path book = new GoodBook().set("park.csv", 7, "value", day).write(folder);
    assertThat(BookReader.read(book, CATALOG).issues())
        .extracting(Issue::code)
        .containsExactly("not-a-date");
  }

  @Test
  void aRowOfSumsIsOneFaultWhateverElseItLacks() throws IOException {
    Path book = new GoodBook().write(folder);
    Path file = book.resolve("activity.csv");
    String sum =
        "合计"
            + ","
                .repeat(
                    (int)
                        Files.readString(file)
                            .lines()
                            .findFirst()
                            .orElseThrow()
                            .chars()
                            .filter(c -> c == ',')
                            .count())
            + "\n";
    Files.writeString(file, Files.readString(file) + sum);
    assertThat(BookReader.read(book, CATALOG).issues())
        .extracting(Issue::code)
        .containsExactly("sum-row");
  }

  @Test
  void trailingBlankColumnsNeedNoCells() throws IOException {
    Path book = new GoodBook().write(folder);
    String good = digest(book);
    Path file = book.resolve("history.csv");
    Files.writeString(file, Files.readString(file).replaceFirst("\n", ",,\n") + ",,,,\n");
    assertThat(digest(book)).isEqualTo(good);
  }

  @ParameterizedTest
  @ValueSource(ints = {0x504b0304, 0xd0cf11e0})
  void aWorkbookNamedCsvIsRefused(int magic) throws IOException {
    Path book = new GoodBook().write(folder);
    byte[] bytes = java.nio.ByteBuffer.allocate(64).putInt(magic).array();
    Files.write(book.resolve("history.csv"), bytes);
    Outcome<Book> read = BookReader.read(book, CATALOG);
    assertThat(read.issues()).extracting(Issue::code).containsExactly("csv-is-a-workbook");
  }

  @ParameterizedTest
  @CsvSource({"1.234, 1", "12.5, 0", "0.234, 0", "1234, 0", "12.3456, 0"})
  void pointsThatMaySeparateThousandsAreSaidOnceAColumn(String number, int warnings)
      throws IOException {
    Path book = new GoodBook().write(folder);
    Path file = book.resolve("activity.csv");
    Files.writeString(
        file,
        """
        line_id;period;category;activity;quantity;unit
        L1;2024-01;purchased_electricity;electricity;%1$s;MWh
        L2;2024-02;purchased_electricity;electricity;%1$s;MWh
        L3;2024-03;purchased_electricity;electricity;500;MWh
        """
            .formatted(number));
    assertThat(BookReader.read(book, CATALOG).issues())
        .filteredOn(issue -> issue.code().equals("maybe-thousands"))
        .hasSize(warnings)
        .allSatisfy(issue -> assertThat(issue.facts()).containsEntry("count", "2"));
  }

  @Test
  void aPointAfterCommasIsNoThousandsSeparator() {
    Path book = new GoodBook().set("activity.csv", 2, "quantity", "1.234").write(folder);
    assertThat(BookReader.read(book, CATALOG).issues())
        .extracting(Issue::code)
        .doesNotContain("maybe-thousands");
  }

  @Test
  void blankCellsAreToldInTheOrderOfTheColumns() {
    GoodBook book = new GoodBook();
    for (String column : new String[] {"unit", "quantity", "activity", "period", "line_id"}) {
      book.set("activity.csv", 2, column, "");
    }
    assertThat(BookReader.read(book.write(folder), CATALOG).issues())
        .extracting(issue -> issue.where().column())
        .containsExactly("line_id", "period", "activity", "quantity", "unit");
  }

  @Test
  void aFractionAsOccupancyIsPointedOut() {
    Path book = new GoodBook().park("occupancy_rate", "0.86").write(folder);
    assertThat(BookReader.read(book, CATALOG).issues())
        .extracting(Issue::code)
        .contains("percent-as-fraction");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.234,5", "1,5", "1 234"})
  void separatorsInNumbersAreRefused(String number) {
    Path book = new GoodBook().set("activity.csv", 2, "quantity", number).write(folder);
    Outcome<Book> read = BookReader.read(book, CATALOG);
    assertThat(read).isInstanceOf(Outcome.Refused.class);
    assertThat(read.issues()).extracting(Issue::code).containsExactly("thousands-separator");
  }
}
