package io.tanheng.cli;

import static io.tanheng.cli.Run.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The way of a park with many tenants: template, filling in, merging, evaluating. */
class TenantWorkbooksTest {
  private static final String HEADER =
      "line_id,enterprise_id,period,category,activity,quantity,unit\n";

  @TempDir private Path folder;

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @BeforeEach
  void writeBook() throws IOException {
    write(
        "park/park.csv",
        "key,value\npark_id,P\nname,Park\npark_type,industrial\nprovince,CN-SH\n"
            + "reporting_year,2024\n");
    write("park/enterprises.csv", "enterprise_id,name\nE01,Works\n");
    write("park/activity.csv", HEADER + "L1,E01,2024,purchased_electricity,electricity,10,MWh\n");
  }

  /** Writes a tenant's template, changes name and amount of its example rows and adds a row. */
  private String filled(String enterprise, String language, String mwh, String row)
      throws IOException {
    Files.createDirectories(folder.resolve("tenants"));
    Path template = folder.resolve(enterprise + "-template.xlsx");
    run("template", template.toString(), "--enterprise", enterprise, "--lang", language);
    Path filled = folder.resolve("tenants").resolve(enterprise + ".xlsx");
    try (ZipFile zip = new ZipFile(template.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(filled))) {
      for (ZipEntry part : zip.stream().map(ZipEntry.class::cast).toList()) {
        out.putNextEntry(new ZipEntry(part.getName()));
        try (InputStream in = zip.getInputStream(part)) {
          out.write(edited(part.getName(), in.readAllBytes(), mwh, row));
        }
      }
    }
    return filled.toString();
  }

  /** Help, enterprises and activity are the first three sheets. */
  private static byte[] edited(String part, byte[] bytes, String mwh, String row) {
    String xml = new String(bytes, StandardCharsets.UTF_8);
    if (part.endsWith("sharedStrings.xml")) {
      return xml.replaceAll("Example Works|示例工厂|&#x793a;&#x4f8b;&#x5de5;&#x5382;", "Own Works")
          .getBytes(StandardCharsets.UTF_8);
    }
    if (!part.endsWith("sheet3.xml")) {
      return bytes;
    }
    assertThat(xml).contains("<v>1000</v>");
    return xml.replace("<v>1000</v>", "<v>" + mwh + "</v>")
        .replace("</sheetData>", row + "</sheetData>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String row(int number, String... cells) {
    StringBuilder xml = new StringBuilder("<row r=\"" + number + "\">");
    for (int i = 0; i < cells.length; i++) {
      xml.append("<c r=\"").append((char) ('A' + i)).append(number);
      xml.append("\" t=\"inlineStr\"><is><t>").append(cells[i]).append("</t></is></c>");
    }
    return xml.append("</row>").toString();
  }

  @ParameterizedTest
  @CsvSource({"en, purchased_electricity, electricity", "zh, 外购电力, 电力"})
  void templateIsFilledInMergedAndEvaluated(String language, String category, String activity)
      throws IOException {
    String row = row(3, "E03-2", "E03", "2024-05", category, activity, "200", "MWh");
    String tenant = filled("E03", language, "90", row);
    Run merge = run("merge", path("park"), tenant, "--out", path("merged"));
    assertThat(merge.err()).isEmpty();
    assertThat(merge.code()).isEqualTo(ExitCode.GOOD);
    run("evaluate", path("merged"), "--out", path("result"));
    // (10 + 90 + 200) MWh at the national average of the year
    Run explained = run("explain", path("merged"), "enterprise:E03");
    assertThat(explained.code()).isEqualTo(ExitCode.GOOD);
    String json = Files.readString(folder.resolve("result/evaluation.json"));
    assertThat(json).contains("\"E03-L001\"", "\"E03-2\"");
  }

  @Test
  void oneOfFiftyThatContradictsIsNamedAndNothingIsWritten() throws IOException {
    for (int i = 1; i <= 50; i++) {
      filled(String.format(Locale.ROOT, "T%02d", i), "en", Integer.toString(i), "");
    }
    Run good = run("merge", path("park"), path("tenants"), "--out", path("merged"), "--json");
    assertThat(good.code()).isEqualTo(ExitCode.GOOD);
    assertThat(run("check", path("merged")).code()).isEqualTo(ExitCode.GOOD);
    String row =
        row(3, "T07-L001", "T08", "2024", "purchased_electricity", "electricity", "8", "MWh");
    filled("T08", "en", "8", row);
    Run bad = run("merge", path("park"), path("tenants"), "--out", path("again"));
    assertThat(bad.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(bad.err()).contains("T08.xlsx!activity row 3", "T07.xlsx!activity row 2");
    assertThat(folder.resolve("again")).doesNotExist();
  }

  @Test
  void bookThatIsAWorkbookNeedsAPlaceForItsFolder() throws IOException {
    run("template", path("book.xlsx"));
    String tenant = filled("E03", "en", "90", "");
    Run inPlace = run("merge", path("book.xlsx"), tenant, "--in-place");
    assertThat(inPlace.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(inPlace.err()).contains("--out DIR");
    Run workbook = run("merge", path("book.xlsx"), tenant, "--out", path("merged.xlsx"));
    assertThat(workbook.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(folder.resolve("merged.xlsx")).doesNotExist();
    assertThat(run("merge", path("book.xlsx"), tenant, "--out", path("merged")).code())
        .isEqualTo(ExitCode.GOOD);
    assertThat(run("check", path("merged")).code()).isEqualTo(ExitCode.GOOD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"old.xlsx", "text.xlsx", "zero.xlsx", "zip.xlsx", "gone.xlsx", "notes.txt"})
  void fileThatIsNoWorkbookIsRefusedInOneLine(String name) throws IOException {
    byte[] compound = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a};
    Files.write(folder.resolve("old.xlsx"), java.util.Arrays.copyOf(compound, 2048));
    write("text.xlsx", HEADER);
    write("zero.xlsx", "");
    Files.write(folder.resolve("zip.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0});
    write("notes.txt", HEADER);
    for (String language : new String[] {"en", "zh"}) {
      Run run = run("merge", path("park"), path(name), "--out", path("merged"), "--lang", language);
      assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
      assertThat(run.err().lines()).hasSize(2).last().asString().contains(name);
    }
    assertThat(folder.resolve("merged")).doesNotExist();
  }
}
