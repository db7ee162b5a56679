package io.tanheng.accounting.book;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import io.tanheng.factors.issue.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults of folders, files and headers, and several faults at once. */
class BookFaultsTest {
  private static final FactorCatalog CATALOG = FactorCatalog.shipped();

  @TempDir private Path folder;

  private List<Issue> faults(Path path) {
    Outcome<Book> outcome = BookReader.read(path, CATALOG);
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    return outcome.issues();
  }

  private Issue onlyFault(Path path) {
    List<Issue> faults = faults(path);
    assertThat(faults).hasSize(1);
    return faults.get(0);
  }

  private static void assertIs(Issue fault, String code, Location where) {
    assertThat(fault.code()).isEqualTo(code);
    assertThat(fault.where()).isEqualTo(where);
  }

  @Test
  void aMissingFolder() {
    assertIs(onlyFault(folder.resolve("none")), "book-missing", Location.BOOK);
  }

  @Test
  void aFileInPlaceOfTheFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("book.txt"), "x");
    assertIs(onlyFault(file), "book-not-a-folder", Location.BOOK);
  }

  @Test
  void anEmptyFolder() {
    assertIs(onlyFault(folder), "book-empty", Location.BOOK);
  }

  @ParameterizedTest
  @CsvSource({"park.csv", "activity.csv"})
  void aMissingTable(String file) {
    Path book = new GoodBook().without(file).write(folder);
    assertIs(onlyFault(book), "missing-file", Location.file(file));
  }

  @Test
  void aFolderInPlaceOfATable() throws IOException {
    new GoodBook().without("history.csv").write(folder);
    Files.createDirectory(folder.resolve("history.csv"));
    assertIs(onlyFault(folder), "file-is-a-folder", Location.file("history.csv"));
  }

  @Test
  void anUnknownTable() throws IOException {
    new GoodBook().write(folder);
    Files.writeString(folder.resolve("activty.csv"), "a\n");
    Issue fault = onlyFault(folder);
    assertIs(fault, "unknown-table", Location.file("activty.csv"));
    assertThat(fault.fact("near")).isEqualTo("activity");
  }

  @Test
  void oneTableInTwoFiles() throws IOException {
    new GoodBook().write(folder);
    Files.copy(folder.resolve("activity.csv"), folder.resolve("活动数据.csv"));
    assertIs(onlyFault(folder), "table-twice", Location.file("活动数据.csv"));
  }

  @Test
  void otherFilesAreIgnored() throws IOException {
    new GoodBook().write(folder);
    Files.writeString(folder.resolve("README.md"), "about");
    Files.writeString(folder.resolve("._park.csv"), "resource fork");
    Files.createDirectories(folder.resolve("evidence"));
    assertThat(BookReader.read(folder, CATALOG)).isInstanceOf(Outcome.Given.class);
  }

  @Test
  void bytesThatAreNoText() throws IOException {
    new GoodBook().write(folder);
    byte[] bytes = "clause,state\nR1,met\nR2,\u00e9\n".getBytes(ISO_8859_1);
    Files.write(folder.resolve("requirements.csv"), bytes);
    Issue fault = onlyFault(folder);
    assertIs(fault, "not-text", Location.file("requirements.csv"));
    assertThat(fault.fact("line")).isEqualTo("3");
  }

  @Test
  void aControlCharacterIsNoText() throws IOException {
    new GoodBook().write(folder);
    Files.writeString(folder.resolve("activity.csv"), "line_id\nL1\u0000", UTF_8);
    Issue fault = onlyFault(folder);
    assertIs(fault, "control-character", Location.row("activity.csv", 2));
    assertThat(fault.fact("value")).isEqualTo("U+0000");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | no-header | 0",
        "'clause,state\n\"R1,met\n' | malformed-row | 2",
        "'clause,state\nR1,met\n\"R2\"x,met\n' | malformed-row | 3",
        "'clause,state\nR1,met,extra\n' | field-count | 2",
        "'clause,state\n\nR1\n' | field-count | 3",
        "'clause,state,\nR1,met,stray\n' | unnamed-column | 2",
        "'Requirements\nclause,state\nR1,met\n' | header-without-columns | 1",
        "'R1,met,\nR2,met,extra\n' | header-without-columns | 1",
      })
  void aBrokenFile(String text, String code, int row) throws IOException {
    new GoodBook().write(folder);
    Files.writeString(folder.resolve("requirements.csv"), text);
    assertIs(onlyFault(folder), code, Location.row("requirements.csv", row));
  }

  @ParameterizedTest
  @CsvSource({
    "state,note2,unknown-column,note2",
    "note,colour,unknown-column,colour",
    "note,state,duplicate-column,state",
    "clause,clausse,unknown-column,clausse",
  })
  void aBrokenHeader(String column, String written, String code, String where) {
    GoodBook book = new GoodBook();
    List<String> header = book.rows("requirements.csv").get(0);
    header.set(header.indexOf(column), written);
    List<Issue> faults = faults(book.write(folder));
    assertIs(
        faults.stream().filter(f -> f.code().equals(code)).findFirst().orElseThrow(),
        code,
        Location.of("requirements.csv", 1, where));
  }

  @Test
  void aMisspeltHeaderIsOneFault() {
    GoodBook book = new GoodBook();
    List<String> header = book.rows("activity.csv").get(0);
    header.set(header.indexOf("quantity"), "quantty");
    Issue fault = onlyFault(book.write(folder));
    assertIs(fault, "unknown-column", Location.of("activity.csv", 1, "quantty"));
    assertThat(fault.fact("near")).startsWith("quantity");
  }

  @Test
  void aMissingColumnIsOneFault() {
    GoodBook book = new GoodBook();
    for (List<String> row : book.rows("activity.csv")) {
      row.remove(5);
    }
    assertIs(
        onlyFault(book.write(folder)),
        "missing-column",
        Location.of("activity.csv", 1, "quantity"));
  }

  @Test
  void keysOfThePark() {
    GoodBook book = new GoodBook().park("reporting_yaer", "2024");
    book.rows("park.csv").add(new ArrayList<>(List.of("name", "Other", "")));
    book.rows("park.csv").removeIf(row -> row.get(0).equals("province"));
    List<Issue> faults = faults(book.write(folder));
    assertThat(faults)
        .extracting(Issue::code)
        .containsExactly("missing-key", "unknown-key", "duplicate-value");
    assertThat(faults.get(0).fact("value")).isEqualTo("province");
    assertThat(faults.get(1).fact("near")).isEqualTo("reporting_year");
    assertIs(faults.get(2), "duplicate-value", Location.of("park.csv", 8, "key"));
  }

  @Test
  void aProvinceOfTwoGridsNeedsItsRegion() {
    GoodBook book = new GoodBook().park("province", "CN-NM").park("grid_rule", "region");
    Issue fault = onlyFault(book.write(folder));
    assertThat(fault.code()).isEqualTo("grid-region-needed");
    book.park("grid_region", "north_china").write(folder);
    assertThat(BookReader.read(folder, CATALOG)).isInstanceOf(Outcome.Given.class);
  }

  @Test
  void factsSayWhatWasMeant() {
    GoodBook book =
        new GoodBook()
            .set("activity.csv", 2, "unit", "kWh")
            .set("activity.csv", 3, "activity", "deisel")
            .set("activity.csv", 4, "line_id", "L01");
    List<Issue> faults = faults(book.write(folder));
    assertThat(faults.get(0).fact("value")).isEqualTo("kWh");
    assertThat(faults.get(0).fact("activity")).isEqualTo("natural_gas");
    assertThat(faults.get(0).fact("expected")).contains("Nm3");
    assertThat(faults.get(1).fact("near")).contains("diesel");
    assertThat(faults.get(2).fact("first")).isEqualTo("activity.csv row 2");
  }

  @Test
  void allFaultsAtOnceInOrder() {
    GoodBook book =
        new GoodBook()
            .set("offsets.csv", 2, "kind", "vcs")
            .set("activity.csv", 9, "quantity", "1,234")
            .set("activity.csv", 3, "period", "2024-13")
            .set("activity.csv", 3, "activity", "deisel")
            .park("gwp", "AR9");
    assertThat(faults(book.write(folder)))
        .extracting(fault -> fault.where().text())
        .containsExactly(
            "activity.csv row 3, column period",
            "activity.csv row 3, column activity",
            "activity.csv row 9, column quantity",
            "offsets.csv row 2, column kind",
            "park.csv row 8, column value");
  }

  @Test
  void rowsAreThoseOfASpreadsheet() {
    GoodBook book =
        new GoodBook()
            .set("requirements.csv", 2, "note", "two\nlines")
            .set("requirements.csv", 3, "state", "nearly");
    book.rows("requirements.csv").add(1, new ArrayList<>(List.of("", "", "", "")));
    assertThat(onlyFault(book.write(folder)).where().row()).isEqualTo(4);
  }
}
