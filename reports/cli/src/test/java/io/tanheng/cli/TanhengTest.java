package io.tanheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TanhengTest {
  private static final Path EXAMPLES = Path.of("..", "examples");
  private static final String STEEL = EXAMPLES.resolve("steel-and-tiles").toString();
  private static final String DOUBLE = EXAMPLES.resolve("double-count").toString();

  @TempDir private Path folder;

  @Test
  void goodBookIsWrittenAndSummedUp() {
    Run run = run("evaluate", STEEL, "--out", out());
    assertThat(run.code()).isEqualTo(ExitCode.GOOD);
    assertThat(run.out()).contains("P-STEEL-TILES", "tCO2e", "factor-vintage");
    assertThat(folder.resolve("out/evaluation.json")).isNotEmptyFile();
  }

  @Test
  void errorFindingsAreExitCodeOneAndWritten() {
    Run run = run("evaluate", DOUBLE, "--out", out());
    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).contains("serial-used-twice");
    assertThat(folder.resolve("out/evaluation.json")).isNotEmptyFile();
  }

  @Test
  void faultyBookWritesNothing() throws IOException {
    Path book = faulty();
    Run run = run("evaluate", book.toString(), "--out", out());
    assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err()).contains("activity.csv row 2, column quantity: ");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void faultInOneBookDoesNotHideTheOthers() throws IOException {
    Run run = run("evaluate", faulty().toString(), STEEL, "--out", out());
    assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(folder.resolve("out/steel-and-tiles/evaluation.json")).isNotEmptyFile();
    assertThat(folder.resolve("out/faulty")).doesNotExist();
    assertThat(run.err().lines().skip(run.err().lines().count() - 2))
        .satisfiesExactly(
            written -> assertThat(written).endsWith("steel-and-tiles"),
            refused -> assertThat(refused).endsWith("faulty"));
  }

  @Test
  void twoBooksOfOneNameAreRefusedBeforeAnythingIsComputed() {
    Run run = run("evaluate", STEEL, STEEL + "/../steel-and-tiles", "--out", out());
    assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void outThatIsAFileIsRefused() throws IOException {
    Files.writeString(folder.resolve("out"), "taken");
    Run run = run("evaluate", STEEL, "--out", out());
    assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(folder.resolve("out")).hasContent("taken");
  }

  @Test
  void jsonIsTheFileItself() throws IOException {
    Run run = run("evaluate", STEEL, "--out", out(), "--json", "--lang", "zh");
    assertThat(run.out()).isEqualTo(Files.readString(folder.resolve("out/evaluation.json")));
  }

  @Test
  void jsonOfSeveralBooksIsAnArray() throws IOException {
    Run run = run("evaluate", faulty().toString(), STEEL, "--out", out(), "--json");
    assertThat(run.out()).startsWith("[").contains("\"faults\"", "\"schema\"");
  }

  @Test
  void checkWritesNothing() throws IOException {
    Run run = run("check", STEEL);
    assertThat(run.code()).isEqualTo(ExitCode.GOOD);
    assertThat(run.out()).contains("cn_grid_average_2023", "factor-vintage");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gb_total",
        "residual",
        "score",
        "score_range",
        "indicator:26",
        "enterprise:E03",
        "enterprise:E03:scope2_market",
        "by_category:process",
        "by_gas:CH4",
        "grade",
        "claim"
      })
  void figuresAreExplained(String what) {
    Run run = run("explain", STEEL, what, "--all");
    assertThat(run.code()).isEqualTo(ExitCode.GOOD);
    assertThat(run.out()).contains("← ");
  }

  @Test
  void everyNameThatIsListedCanBeExplained() {
    Run run = run("explain", STEEL, "--json");
    assertThat(run.out()).contains("\"indicator:26\"", "\"scope1\"");
  }

  @Test
  void explanationOfABookWithErrorsIsExitCodeOne() {
    assertThat(run("explain", DOUBLE, "gb_total").code()).isEqualTo(ExitCode.FINDINGS);
  }

  @ParameterizedTest
  @CsvSource({
    "grade, ✓ basic level: score 71.61, ✗ developing level: score 71.61, score S = 71.609",
    "claim, ✓ All seven gases, ✗ A residual of 82729.521623 tCO2e, residual emissions = 82"
  })
  void gradeAndClaimUnfoldToGroundsAndFigures(
      String what, String met, String unmet, String figure) {
    assertThat(run("explain", STEEL, what, "--depth", "1").out()).contains(met, unmet, figure);
    assertThat(run("explain", STEEL, what, "--json").out())
        .contains("\"decision\": \"" + what + "\"", "\"met\": false", "\"inputs\":");
  }

  @Test
  void bothAlternativesOfAnIndicatorAreExplained() {
    assertThat(run("explain", STEEL, "indicator:22").out())
        .isEqualTo(
            run("explain", STEEL, "indicator:22a").out()
                + run("explain", STEEL, "indicator:22b").out());
  }

  @Test
  void refusedLotSaysWhichTestsRefusedIt() {
    assertThat(run("explain", DOUBLE, "lot:C02", "--lang", "zh").out())
        .contains("环境效益重复主张", "边界内项目的减排量", "§3.6");
  }

  @Test
  void exactNamesAreFoundFirst() {
    assertThat(run("factors", "search", "天然气").out().lines().skip(1).findFirst())
        .contains("  natural_gas");
  }

  @Test
  void blankSearchIsWrongUsage() {
    assertThat(run("factors", "search", " ").code()).isEqualTo(ExitCode.REFUSED);
  }

  @Test
  void partOfAKilledRunIsRemoved() throws IOException {
    Files.createDirectories(folder.resolve("out"));
    Files.writeString(folder.resolve("out/.evaluation.json.99999999.part"), "half");
    run("evaluate", STEEL, "--out", out());
    assertThat(folder.resolve("out/.evaluation.json.99999999.part")).doesNotExist();
  }

  @Test
  void faultOfTheProfileStandsAtItsRow() throws IOException {
    Path book = Files.createDirectories(folder.resolve("other"));
    try (Stream<Path> files = Files.list(Path.of(STEEL))) {
      for (Path file : files.toList()) {
        Files.copy(file, book.resolve(file.getFileName()));
      }
    }
    Path park = book.resolve("park.csv");
    long row = Files.readAllLines(park).size() + 1;
    Files.writeString(park, Files.readString(park).stripTrailing() + "\nprofile.decline,x,\n");
    assertThat(run("check", book.toString()).err()).contains("park.csv row " + row);
  }

  @Test
  void unknownFigureNamesNearOnes() {
    Run run = run("explain", STEEL, "gb_totl");
    assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err()).contains("gb_total");
    assertThat(run.err().lines()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "天然气, gbt32151_2024_natural_gas_ncv",
    "natural gas, ipcc2006_natural_gas_ncv",
    "cn_grid_average_2023, cn_grid_average_2023"
  })
  void factorsAreFoundInBothLanguages(String words, String found) {
    assertThat(run("factors", "search", words).out()).contains(found);
  }

  @Test
  void factorShowsItsDocumentAndState() {
    Run run = run("factors", "show", "gbt32151_2024_natural_gas_ncv");
    assertThat(run.out()).contains("389.31 GJ/10^4Nm3", "GB/T 32151", "fuels.csv:");
  }

  @Test
  void activityIsShownByItsChineseName() {
    assertThat(run("factors", "show", "天然气").out())
        .isEqualTo(run("factors", "show", "natural_gas").out());
  }

  @Test
  void setsAreListed() {
    assertThat(run("factors", "sets").out()).contains("gbt32151-2024", "ipcc-2006", "cn-grid");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evaluate",
        "evalute",
        "evaluate x",
        "evaluate --out",
        "factors show nothing_like_it",
        "factors search zzzzqqqq",
        "explain",
        "--lang fr --help",
        "evaluate x --out y --depth 3",
        "explain x --depth many",
        "evaluate /no/such/book --out y"
      })
  void wrongUsageIsRefusedInShort(String line) {
    Run run = run(line.split(" "));
    assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isNotBlank().doesNotContain("Exception", "\tat ");
    assertThat(run.err().lines()).hasSizeLessThanOrEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"en, Usage: ", "zh, 用法："})
  void helpStandsInBothLanguages(String language, String heading) {
    for (String command : new String[] {"", "evaluate ", "check ", "explain ", "factors search "}) {
      Run run = run((command + "--help --lang " + language).split(" "));
      assertThat(run.code()).isEqualTo(ExitCode.GOOD);
      assertThat(run.out()).contains(heading).contains("--lang");
    }
  }

  @Test
  void languageFollowsTheEnvironmentUnlessAskedFor() {
    assertThat(run(Map.of("LANG", "zh_CN.UTF-8"), "--help").out()).contains("用法：");
    assertThat(run(Map.of("TANHENG_LANG", "zh", "LC_ALL", "C.UTF-8"), "--help").out())
        .contains("用法：");
    assertThat(run(Map.of("LC_ALL", "C", "LANG", "zh_CN.UTF-8"), "--help").out())
        .contains("Usage: ");
    assertThat(run(Map.of("LANG", "zh_CN.UTF-8"), "--help", "--lang=en").out()).contains("Usage: ");
  }

  @Test
  void bareCommandShowsItsHelpOnTheErrorStream() {
    Run run = run();
    assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err()).contains("Usage: tanheng");
  }

  /** The steel example with a quantity that is no number. */
  private Path faulty() throws IOException {
    Path book = Files.createDirectories(folder.resolve("faulty"));
    try (Stream<Path> files = Files.list(Path.of(STEEL))) {
      for (Path file : files.toList()) {
        Files.copy(file, book.resolve(file.getFileName()));
      }
    }
    Files.writeString(
        book.resolve("activity.csv"),
        "line_id,period,category,activity,quantity,unit\n"
            + "L1,2024,purchased_electricity,electricity,much,MWh\n");
    return book;
  }

  @ParameterizedTest
  @ValueSource(strings = {"evaluate", "compare", "uncertainty", "plan"})
  void aFolderThatCannotBeMadeIsSaidInWords(String command) throws IOException {
    Path book = command.equals("plan") ? EXAMPLES.resolve("pathway") : Path.of(STEEL);
    Path noFolder = Files.createSymbolicLink(folder.resolve("gone"), folder.resolve("a/b/c"));
    Run run = run(command, book.toString(), "--out", noFolder.toString());
    assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err()).contains(noFolder.toString()).doesNotContain("Exception");
  }

  private String out() {
    return folder.resolve("out").toString();
  }

  private static Run run(String... arguments) {
    return run(Map.of(), arguments);
  }

  private static Run run(Map<String, String> environment, String... arguments) {
    return Run.run(environment, arguments);
  }
}
