package io.tanheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A book gives the same result from the ledger as from its folder. */
class LedgerEvaluateTest {
  @TempDir private Path folder;

  private Run ledger(String line) {
    List<String> words = new ArrayList<>(List.of(("ledger " + line).split(" ")));
    words.addAll(List.of("--db", "jdbc:h2:file:" + folder.resolve("l"), "--lang", "en"));
    Map<String, String> environment =
        Map.of("TANHENG_USER", "admin", "TANHENG_PASSWORD", "correct horse");
    return Run.run(environment, words.toArray(String[]::new));
  }

  /** Evaluates the book both ways and compares what is written and what is said of it. */
  private void sameFromBoth(Path book, String park) {
    Path direct = folder.resolve("direct");
    Path stored = folder.resolve("stored");
    Run fromFolder =
        Run.run("evaluate", book.toString(), "--lang", "en", "--out", direct.toString());
    assertThat(fromFolder.code()).as(fromFolder.err()).isIn(ExitCode.GOOD, ExitCode.FINDINGS);
    assertThat(ledger("init").code()).isEqualTo(ExitCode.GOOD);
    Run imported = ledger("import " + book);
    assertThat(imported.code()).as(imported.err()).isEqualTo(ExitCode.GOOD);
    Run fromLedger = ledger("evaluate --park " + park + " --year 2024 --out " + stored);
    assertThat(fromLedger.code()).as(fromLedger.err()).isEqualTo(fromFolder.code());
    assertThat(stored.resolve("evaluation.json"))
        .hasSameBinaryContentAs(direct.resolve("evaluation.json"));
  }

  @ParameterizedTest
  @CsvSource({"steel-and-tiles, P-STEEL-TILES", "leading, P-LEADING", "double-count, P-DOUBLE"})
  void exampleGivesTheSameBytes(String example, String park) {
    sameFromBoth(Path.of("..", "examples", example), park);
  }

  /** The ledger reads five thousand rows at a time. */
  @ParameterizedTest
  @CsvSource({"5000", "5001"})
  void bookOfManyRowsGivesTheSameBytes(int rows) throws IOException {
    Path book = Files.createDirectories(folder.resolve("book"));
    Files.writeString(
        book.resolve("park.csv"),
        "key,value\npark_id,P\nname,Park\npark_type,industrial\nprovince,CN-SH\n"
            + "reporting_year,2024\nfactor_sets,\"gbt32151-2024,ipcc-2006\"\n");
    StringBuilder lines = new StringBuilder("line_id,period,category,activity,quantity,unit\n");
    IntStream.rangeClosed(1, rows)
        .forEach(
            row ->
                lines.append(
                    "L%d,2024,stationary_combustion,petroleum_coke,%d.5,t\n".formatted(row, row)));
    Files.writeString(book.resolve("activity.csv"), lines);
    sameFromBoth(book, "P");
  }
}
