package io.tanheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.accounting.book.BookReader;
import io.tanheng.factors.catalog.FactorCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One year of a park, from an empty folder to a locked version, by commands alone. */
class LedgerCommandsTest {
  private static final String LEADING = Path.of("..", "examples", "leading").toString();
  private static final String PASSWORD = "correct horse";
  private static final String PERIOD = " --park P-LEADING --year 2024";
  private static final String BLOCK = " --park P-LEADING --registry CCER --project EX-1";

  private static final Path SHIPPED_METHOD =
      Path.of("..", "..", "engine", "accounting", "src", "main", "resources")
          .resolve("io/tanheng/accounting/method/shanghai-ets.csv");

  @TempDir private Path folder;

  private Run run(String user, String line) {
    List<String> words = new ArrayList<>(List.of(("ledger " + line).split(" ")));
    words.addAll(List.of("--db", "jdbc:h2:file:" + folder.resolve("l"), "--lang", "en"));
    return run(user, PASSWORD, words);
  }

  private static Run run(String user, String password, List<String> words) {
    Map<String, String> environment =
        Map.of(
            "TANHENG_USER", user,
            "TANHENG_PASSWORD", password,
            "TANHENG_NEW_PASSWORD", PASSWORD);
    return Run.run(environment, words.toArray(String[]::new));
  }

  private String good(String user, String line) {
    Run run = run(user, line);
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.GOOD);
    return run.out();
  }

  private String refused(String user, String line) {
    Run run = run(user, line);
    assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err().lines()).as(run.err()).hasSize(1);
    return run.err();
  }

  @Test
  void yearFromEmptyDatabaseToLockedVersion() {
    assertThat(refused("admin", "audit")).contains("tanheng ledger init");
    good("admin", "init");
    good("admin", "init");
    good("admin", "users add boss --role administrator --park P-LEADING");
    good("admin", "users add eva --role assessor --park P-LEADING");
    assertThat(good("admin", "import " + LEADING)).contains("P-LEADING 2024 v1", " 0 changed");
    assertThat(good("admin", "import " + LEADING)).contains("nothing was changed");
    assertThat(refused("eva", "submit" + PERIOD)).contains("eva may not");
    good("admin", "submit" + PERIOD);
    good("eva", "verify" + PERIOD);
    assertThat(refused("admin", "approve" + PERIOD)).contains("somebody else");
    good("boss", "approve" + PERIOD);
    good("boss", "lock" + PERIOD);
    good("eva", "export " + folder.resolve("out") + PERIOD);
    assertThat(digest(folder.resolve("out"))).isEqualTo(digest(Path.of(LEADING)));
    assertThat(good("eva", "versions")).contains("2024 v1", "locked");
    good("boss", "restate" + PERIOD + " --code new --reason lines");
    assertThat(good("eva", "versions")).contains("2024 v2", "draft");
    assertThat(good("eva", "audit")).contains("entries of the audit trail are sound");
  }

  @Test
  void blockFromAcquisitionToItsRemainders() {
    good("admin", "init");
    String block = BLOCK + " --first 1 --last 5485 --on 2025-05-20";
    good("admin", "acquire --kind ccer --vintage 2024" + block);
    String part = BLOCK + " --first 110 --last 5463 --for 2024 --on 2025-09-01";
    assertThat(good("admin", "retire" + part)).contains("1–109, 5464–5485", "5354 retired");
    assertThat(good("admin", "retire" + part)).contains("nothing was changed");
    assertThat(refused("admin", "retire --beneficiary E01" + part)).contains("110–5463");
    good("admin", "transfer --to Q" + BLOCK + " --first 1 --last 9 --on 2025-09-02");
    good("admin", "cancel" + BLOCK + " --first 10 --last 19 --on 2025-09-02");
    String reversed = "reverse --registry CCER --project EX-1 --first 110 --last 119";
    assertThat(good("admin", reversed + " --on 2026-01-10 --reason invalid"))
        .contains("Claim at risk: 110–119");
    assertThat(good("admin", "expire --on 2026-01-10")).contains("0 certificates");
    assertThat(good("admin", "offsets")).contains("5464–5485", "cancelled", "P-LEADING 2024");
    good("admin", "audit");
  }

  private static int number(String page, String word) {
    Matcher found = Pattern.compile(word + " (\\d+)").matcher(page);
    assertThat(found.find()).as(page).isTrue();
    return Integer.parseInt(found.group(1));
  }

  @Test
  void evaluationFindingsElectricityAndBackupByCommands() throws IOException {
    good("admin", "init");
    good("admin", "users add eva --role assessor --park P-LEADING");
    good("admin", "import " + LEADING);
    String energy = "energy %s --park P-LEADING --year 2024 --mwh %s --document %s --on 2024-12-31";
    good("admin", String.format(energy, "generated", "1000", "PV1"));
    assertThat(good("admin", String.format(energy, "self_use", "600.5", "PV2"))).contains("399.5");
    assertThat(refused("admin", String.format(energy, "certificate_sold", "399.6", "GEC")))
        .contains("399.5");
    assertThat(refused("admin", "energy generated")).contains("--park");
    good("admin", "submit" + PERIOD);
    String raised = good("eva", "findings raise --text meter-E03" + PERIOD);
    assertThat(refused("eva", "verify" + PERIOD)).contains("1 open finding");
    int finding = number(raised.replaceAll("\\s+", " "), "answer");
    good("eva", "findings close --text calibrated --id " + finding + PERIOD);
    assertThat(good("admin", "findings list" + PERIOD)).contains("calibrated");
    good("eva", "verify" + PERIOD);

    String printed = good("admin", "evaluate" + PERIOD);
    int id = number(printed, "Archived as");
    String then = good("eva", "archive " + id + " --out " + folder.resolve("then"));
    assertThat(printed).startsWith(then.substring(0, then.indexOf("Written to")));
    Run.run("evaluate", LEADING, "--out", folder.resolve("now").toString());
    assertThat(folder.resolve("then/evaluation.json"))
        .hasSameTextualContentAs(folder.resolve("now/evaluation.json"));
    assertThat(good("eva", "archive")).contains("t-seesa-010");

    String own = Files.readString(SHIPPED_METHOD).replace("shanghai-ets", "own-ets");
    String method = Files.writeString(folder.resolve("own-ets.csv"), own).toString();
    assertThat(good("admin", "library propose " + method + " --name own")).contains("second");
    Run broken = run("admin", "library propose " + LEADING);
    assertThat(broken.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(broken.err()).contains("manifest.json");
    assertThat(good("eva", "library list")).contains("method own v1");

    String file = folder.resolve("backup.zip").toString();
    assertThat(refused("eva", "backup " + file)).contains("eva may not");
    assertThat(Path.of(file)).doesNotExist();
    good("admin", "backup " + file);
    assertThat(refused("admin", "backup " + file)).contains("exists already");
    assertThat(refused("admin", "restore " + file)).contains("entries already");
    List<String> words =
        List.of("ledger", "restore", file, "--db", "jdbc:h2:file:" + folder.resolve("m"));
    assertThat(run("admin", PASSWORD, words).code()).isEqualTo(ExitCode.GOOD);
  }

  @Test
  void faultsOfTheLedgerAreOneLineEach() {
    good("admin", "init");
    assertThat(refused("nobody", "audit")).contains("nobody");
    List<String> words = List.of("ledger", "audit", "--db", "jdbc:oracle:thin:x", "--lang", "en");
    assertThat(run("admin", PASSWORD, words).err()).contains("jdbc:oracle:thin:x");
    assertThat(refused("admin", "users add x --role auditor --db-user other"))
        .contains("--db-user");
    assertThat(refused("admin", "restate" + PERIOD + " --code x --reason y")).contains("new");
    assertThat(refused("admin", "lock" + PERIOD)).contains("no such version");
  }

  @Test
  void commandsThatNeedNoDatabaseLoadNothingOfIt() throws IOException, InterruptedException {
    Path log = folder.resolve("classes");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log,
                "-cp",
                System.getProperty("java.class.path"),
                "io.tanheng.cli.Main",
                "evaluate",
                LEADING,
                "--out",
                folder.resolve("out").toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor()).isEqualTo(ExitCode.GOOD);
    String loaded = Files.readString(log);
    assertThat(loaded).contains("io.tanheng.cli.EvaluateCommand");
    assertThat(loaded)
        .doesNotContain("org.hibernate", "org.h2", "org.postgresql", "io.tanheng.ledger");
  }

  private static String digest(Path book) {
    return BookReader.read(book, FactorCatalog.shipped()).asOptional().orElseThrow().digest();
  }
}
