package io.tanheng.accounting.book;

import static io.tanheng.accounting.book.XlsxFile.PARK;
import static io.tanheng.accounting.book.XlsxFile.row;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Issue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the zip file of a workbook says of its parts is checked. */
class WorkbookPackageTest {
  private static final FactorCatalog CATALOG = FactorCatalog.shipped();

  /** Of an entry in the directory of a zip file: CRC-32, then its name (APPNOTE 4.3.12). */
  private static final int CRC = 16;

  private static final int NAME = 46;

  @TempDir private Path folder;

  private Path book() {
    String header = row(1, "line_id", "period", "category", "activity", "quantity", "unit");
    String line = row(2, "L1", "2024", "stationary_combustion", "raw_coal", "<c><v>7</v></c>", "t");
    return new XlsxFile()
        .sheet("park", PARK)
        .sheet("activity", header + line)
        .part("xl/worksheets/sheet8.xml", "<worksheet/>")
        .write(folder.resolve("book.xlsx"));
  }

  private List<Issue> issues(Path file) {
    return BookReader.read(file, CATALOG).issues();
  }

  @Test
  void soundPackageIsRead() {
    assertThat(issues(book())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"xl/worksheets/sheet2.xml", "xl/styles.xml", "xl/workbook.xml"})
  void partThatDoesNotHaveItsChecksumIsRefused(String part) throws IOException {
    Path file = book();
    byte[] bytes = Files.readAllBytes(file);
    bytes[new String(bytes, ISO_8859_1).lastIndexOf(part) - NAME + CRC] ^= 1;
    Files.write(file, bytes);
    assertThat(issues(file))
        .anySatisfy(
            issue -> {
              assertThat(issue.code()).isEqualTo("workbook-damaged");
              assertThat(issue.fact("part")).isEqualTo(part);
            });
  }

  @Test
  void twoPartsOfOneNameAreRefused() throws IOException {
    Path file = book();
    String twice = new String(Files.readAllBytes(file), ISO_8859_1).replace("sheet8", "sheet2");
    Files.write(file, twice.getBytes(ISO_8859_1));
    assertThat(issues(file))
        .singleElement()
        .satisfies(issue -> assertThat(issue.code()).isEqualTo("workbook-part-twice"))
        .satisfies(issue -> assertThat(issue.fact("part")).isEqualTo("xl/worksheets/sheet2.xml"));
  }
}
