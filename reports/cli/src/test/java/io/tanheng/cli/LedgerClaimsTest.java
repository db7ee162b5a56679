package io.tanheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What two parks that claim the same serials are told by the commands. */
class LedgerClaimsTest {
  private static final Path LEADING = Path.of("..", "examples", "leading");

  @TempDir private Path folder;

  private Run run(String user, String language, String line) {
    List<String> words = new ArrayList<>(List.of(("ledger " + line).split(" ")));
    words.addAll(List.of("--db", "jdbc:h2:file:" + folder.resolve("l"), "--lang", language));
    Map<String, String> environment =
        Map.of(
            "TANHENG_USER", user,
            "TANHENG_PASSWORD", "correct horse",
            "TANHENG_NEW_PASSWORD", "correct horse");
    return Run.run(environment, words.toArray(String[]::new));
  }

  private void good(String user, String line) {
    Run run = run(user, "en", line);
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.GOOD);
  }

  /** The example as the book of another park. */
  private Path other() throws IOException {
    Path copy = Files.createDirectory(folder.resolve("other"));
    try (Stream<Path> files = Files.list(LEADING)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".csv")).toList()) {
        String text = Files.readString(file).replace("P-LEADING", "P-OTHER");
        Files.writeString(copy.resolve(file.getFileName()), text);
      }
    }
    return copy;
  }

  @BeforeEach
  void lockedYear() {
    good("admin", "init");
    for (String park : List.of("P-LEADING", "P-OTHER")) {
      good("admin", "users add boss --role administrator --park " + park);
      good("admin", "users add eva --role assessor --park " + park);
    }
    good("admin", "import " + LEADING);
    String period = " --park P-LEADING --year 2024";
    good("admin", "submit" + period);
    good("eva", "verify" + period);
    good("boss", "approve" + period);
    good("boss", "lock" + period);
  }

  @Test
  void secondParkIsToldAtEveryStepWhichSerialsAreUsed() throws IOException {
    Run imported = run("admin", "en", "import " + other());
    assertThat(imported.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(imported.out()).contains("P-OTHER 2024 v1");
    assertThat(imported.err()).contains("Lot CC-01", "2000001–2002000", "another park");
    String period = " --park P-OTHER --year 2024";
    Run evaluated = run("admin", "en", "evaluate" + period);
    assertThat(evaluated.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(evaluated.out()).contains("Not archived");
    Path out = folder.resolve("out");
    Run written = run("admin", "en", "evaluate" + period + " --out " + out);
    assertThat(written.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(written.err()).contains("Lot CC-01", "2000001–2002000", "another park");
    assertThat(out.resolve("evaluation.json")).isRegularFile();
    assertThat(run("eva", "en", "archive").out()).doesNotContain("P-OTHER");
    good("admin", "submit" + period);
    good("eva", "verify" + period);
    Run approved = run("boss", "zh", "approve" + period);
    assertThat(approved.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(approved.err().lines()).hasSize(6).allMatch(line -> line.startsWith("tanheng: "));
    assertThat(approved.err()).contains("批次 CC-01", "属于其他园区");
    good("eva", "audit");
  }

  @Test
  void refusalsNameStatesAndAccountsInTheLanguageOfTheUser() {
    Run again = run("admin", "zh", "submit --park P-LEADING --year 2024");
    assertThat(again.err()).contains("已锁定", "草稿").doesNotContain("locked");
    String block = " --park P-LEADING --registry CCER --project CCER-EX-201 --first 2000001";
    Run retired =
        run("admin", "zh", "retire" + block + " --last 2000002 --for 2025 --on 2026-01-01");
    assertThat(retired.err()).contains("已注销").doesNotContain("retired");
    assertThat(run("admin", "en", "submit --park P-LEADING --year 2024").err())
        .contains("locked", "draft");
  }
}
