package io.tanheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.accounting.book.BookReader;
import io.tanheng.factors.catalog.FactorCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The worked year of LEDGER.md, run by a shell as the document prints it. */
class LedgerYearTest {
  private static final Path DOCUMENT = Path.of("..", "..", "engine", "LEDGER.md");
  private static final Path LEADING = Path.of("..", "examples", "leading");

  @TempDir private Path folder;

  @Test
  void commandsOfTheDocumentLeadFromAnEmptyFolderToALockedClaim()
      throws IOException, InterruptedException {
    Path book = Files.createDirectory(folder.resolve("leading"));
    try (Stream<Path> files = Files.list(LEADING)) {
      for (Path file : files.toList()) {
        Files.copy(file, book.resolve(file.getFileName().toString()));
      }
    }
    Path printed = folder.resolve("printed");
    ProcessBuilder shell =
        new ProcessBuilder("bash", "-euo", "pipefail", "-c", script(printed))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("shell").toFile());
    shell.environment().remove("TANHENG_USER");
    int code = shell.start().waitFor();
    String page = Files.readString(folder.resolve("shell"));
    assertThat(code).as(page).isZero();
    assertThat(page)
        .contains("1–109, 5464–5485", "400", "2024 v1 is locked now", "calibrated", "are sound");
    assertThat(page).contains("Zero-carbon claim");
    assertThat(digest(folder.resolve("claim"))).isEqualTo(digest(book));
    assertThat(folder.resolve("ledger.zip")).isNotEmptyFile();
    assertThat(folder.resolve("tanheng-ledger.mv.db")).isNotEmptyFile();
  }

  /** The commands, with {@code tanheng} as a program and the finding's id as it was shown. */
  private static String script(Path printed) throws IOException {
    String document = Files.readString(DOCUMENT);
    int year = document.indexOf("## One year");
    int start = document.indexOf("```sh\n", year) + "```sh\n".length();
    String commands = document.substring(start, document.indexOf("```", start));
    assertThat(commands).contains("--id ID", "tanheng ledger lock");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> program =
        List.of(
            java,
            "-XX:TieredStopAtLevel=1",
            "-Dtanheng.ledger.bcrypt=4",
            "-Dfile.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            "io.tanheng.cli.Main");
    return "export LC_ALL=C.UTF-8 TANHENG_LANG=en\ntanheng() { '"
        + String.join("' '", program)
        + "' \"$@\" | tee -a "
        + printed
        + "; }\n"
        + commands.replace(
            "--id ID", "--id \"$(sed -n 's/^ *\\([0-9]*\\) *meter E03.*/\\1/p' " + printed + ")\"");
  }

  private static String digest(Path book) {
    return BookReader.read(book, FactorCatalog.shipped()).asOptional().orElseThrow().digest();
  }
}
