package io.tanheng.cli;

import static io.tanheng.cli.Run.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.documents.text.TextWidth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CollectCommandsTest {
  private static final String HEADER =
      "line_id,enterprise_id,period,category,activity,quantity,unit\n";

  @TempDir private Path folder;

  private String write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text).toString();
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  @BeforeEach
  void writeBook() throws IOException {
    write(
        "park/park.csv",
        "key,value\npark_id,P\nname,Park\npark_type,industrial\nprovince,CN-SH\n"
            + "reporting_year,2024\n");
    write("park/enterprises.csv", "enterprise_id,name\nE01,Works\nE02,Tiles\n");
    write(
        "park/activity.csv", HEADER + "L1,E01,2024-01,purchased_electricity,electricity,10,MWh\n");
    write("e2/activity.csv", HEADER + "L2,E02,2024,purchased_electricity,electricity,3,MWh\n");
  }

  @Test
  void mergeWritesANewBook() {
    Run run = run("merge", path("park"), path("e2"), "--out", path("out"));
    assertThat(run.code()).isEqualTo(ExitCode.GOOD);
    assertThat(folder.resolve("out/activity.csv")).content().contains("L1,", "L2,");
    assertThat(run.out()).contains("e2/activity.csv");
  }

  @Test
  void mergeInPlaceKeepsABackupOnce() {
    assertThat(run("merge", path("park"), path("e2"), "--in-place").code()).isZero();
    assertThat(folder.resolve("park/activity.csv")).content().contains("L2,");
    assertThat(folder.resolve("park.backup/activity.csv")).content().doesNotContain("L2,");
    assertThat(run("merge", path("park"), path("e2"), "--in-place", "--json").out())
        .contains("\"added\": 0");
    assertThat(folder.resolve("park.backup-2")).doesNotExist();
  }

  @Test
  void mergeThatContradictsWritesNothing() throws IOException {
    write("e2/activity.csv", HEADER + "L1,E02,2024,purchased_electricity,electricity,3,MWh\n");
    Run run = run("merge", path("park"), path("e2"), "--out", path("out"), "--lang", "zh");
    assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err()).contains("e2/activity.csv 第2行");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void mergeOverSomethingOrWithoutAPlaceIsRefused() {
    assertThat(run("merge", path("park"), path("e2"), "--out", path("park")).code())
        .isEqualTo(ExitCode.REFUSED);
    assertThat(run("merge", path("park"), path("e2")).code()).isEqualTo(ExitCode.REFUSED);
    assertThat(folder.resolve("park/activity.csv")).content().doesNotContain("L2,");
  }

  @Test
  void completenessShowsMonthsAndFindings() {
    Run run = run("completeness", path("park"));
    assertThat(run.code()).isEqualTo(ExitCode.GOOD);
    assertThat(run.out()).contains("■–––––––––––", "no-data", "months-missing", "E02 Tiles");
  }

  @Test
  void completenessIsAlignedInBothLanguages() throws IOException {
    write(
        "park/enterprises.csv",
        "enterprise_id,name,name_zh\nE01,Works,钢铁厂\nE02,A far longer name,瓷砖\n");
    write(
        "park/activity.csv",
        HEADER
            + "L1,E01,2024-01,purchased_electricity,electricity,10,MWh\n"
            + "L2,E02,2024,purchased_electricity,electricity,3,MWh\n");
    for (String language : new String[] {"zh", "en"}) {
      String out = run("completeness", path("park"), "--lang", language).out();
      int[] places =
          out.lines()
              .filter(line -> line.contains("■–") || line.contains("YYYY"))
              .mapToInt(line -> TextWidth.of(line.split("[■Y]")[0]))
              .toArray();
      assertThat(places).hasSize(2).containsOnly(places[0]);
    }
  }

  @Test
  void completenessOfAFaultyBookIsRefused() throws IOException {
    write("park/activity.csv", HEADER + "L1,E01,x,purchased_electricity,electricity,10,MWh\n");
    assertThat(run("completeness", path("park"), "--json").code()).isEqualTo(ExitCode.REFUSED);
  }

  @Test
  void checkPointsOutDoubleEntry() throws IOException {
    write(
        "park/activity.csv",
        HEADER
            + "L1,E01,2024,purchased_electricity,electricity,10,MWh\n"
            + "L2,,2024,purchased_electricity,electricity,10,MWh\n");
    Run run = run("check", path("park"));
    assertThat(run.out()).contains("double-entry-suspected");
  }

  @Test
  void importWritesRowsAndTheirSums() throws IOException {
    String table = write("t.csv", "Anno;Consumo [kWh]\n2024;10\n");
    String map =
        write(
            "m.csv",
            "rule,column,from,to\ncolumn,period,Anno,\ncolumn,quantity,Consumo [kWh],\n"
                + "setting,unit,,header\nconstant,category,,purchased_electricity\n"
                + "constant,activity,,electricity\n");
    Run run = run("import", table, "--map", map, "--out", path("out"), "--json");
    assertThat(run.code()).isEqualTo(ExitCode.GOOD);
    assertThat(run.out()).contains("\"in\": 10", "\"out\": 10");
    assertThat(folder.resolve("out/activity.csv")).content().contains("IMP-2");
    assertThat(run("import", table, "--map", map, "--out", path("out")).code())
        .isEqualTo(ExitCode.REFUSED);
  }

  @Test
  void importThatIsRefusedWritesNothing() throws IOException {
    String table = write("t.csv", "Anno;Consumo [kWh]\n2024;1.0.0\n");
    String map = write("m.csv", "rule,column,from,to\ncolumn,period,Jahr,\n");
    Run run = run("import", table, "--map", map, "--out", path("out"), "--lang", "zh");
    assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err()).contains("m.csv 第2行", "Jahr");
    assertThat(folder.resolve("out")).doesNotExist();
    assertThat(run("import", path("none"), "--map", map, "--out", path("out")).code())
        .isEqualTo(ExitCode.REFUSED);
  }

  private String map() throws IOException {
    return write(
        "map.csv",
        "rule,column,from,to\ncolumn,quantity,kWh,\nconstant,unit,,kWh\n"
            + "column,period,month,\nconstant,enterprise_id,,E01\n"
            + "constant,category,,purchased_electricity\nconstant,activity,,electricity\n");
  }

  @Test
  void secondFileOfTheSamePrefixIsToldTheWayOut() throws IOException {
    String first = write("a.csv", "month,kWh\n2024-05,7\n");
    String second = write("b.csv", "month,kWh\n2024-06,9\n");
    String[] begin = {"import", first, "--map", map(), "--book", path("park"), "--out", path("1")};
    assertThat(run(begin).code()).isEqualTo(ExitCode.GOOD);
    Run run = run("import", second, "--map", map(), "--book", path("1"), "--out", path("2"));
    assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err()).contains("setting,line_id,,NAME", "IMP-2");
    Run chinese =
        run(
            "import", second, "--map", map(), "--book", path("1"), "--out", path("2"), "--lang",
            "zh");
    assertThat(chinese.err()).contains("activity.csv 第3行").doesNotContain(" row ");
  }

  @Test
  void fileThatIsImportedAgainIsSaidToBeThere() throws IOException {
    String file = write("a.csv", "month,kWh\n2024-05,7\n2024-06,8\n");
    run("import", file, "--map", map(), "--book", path("park"), "--out", path("1"));
    Run run = run("import", file, "--map", map(), "--book", path("1"), "--out", path("2"));
    assertThat(run.code()).isEqualTo(ExitCode.GOOD);
    assertThat(run.out()).contains("2 of 2 rows were there already");
  }

  @ParameterizedTest
  @ValueSource(strings = {"foo.csv", "foo.xls", "foo.ODS", "E03-no/x.xlsx"})
  void templateOfAnotherNameIsRefused(String name) {
    Run run = run("template", path(name));
    assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err()).contains(name).doesNotContain("Exception");
    assertThat(folder.resolve(name)).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "../x", "a/b", "..", "park"})
  void templateForNoEnterpriseIsRefused(String id) {
    Run run = run("template", path("t.xlsx"), "--enterprise", id);
    assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err()).contains("\"" + id + "\"");
    assertThat(folder.resolve("t.xlsx")).doesNotExist();
  }

  @Test
  void vanishedSourceStandsInTheTable() throws IOException {
    write(
        "park/activity.csv",
        HEADER
            + "L1,E01,2024,purchased_electricity,electricity,10,MWh\n"
            + "L2,E01,2023,stationary_combustion,natural_gas,3,10^4Nm3\n");
    assertThat(run("completeness", path("park")).out())
        .contains("! -100.00 %", "source-vanished", "source-new");
  }

  @Test
  void placesOfSheetsAreChineseInChinese() throws IOException {
    String file = path("E03.xlsx");
    run("template", file, "--enterprise", "E01");
    Run run = run("merge", path("park"), file, "--out", path("out"), "--lang", "zh");
    assertThat(run.err()).contains("activity 第2行", "示例").doesNotContain(" row ");
  }
}
