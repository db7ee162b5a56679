package io.tanheng.cli;

import static io.tanheng.cli.Run.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.book.BookReader;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.evaluation.Evaluator;
import io.tanheng.documents.json.EvaluationJson;
import io.tanheng.documents.proof.InputFiles;
import io.tanheng.documents.proof.Proof;
import io.tanheng.documents.proof.ResultDigest;
import io.tanheng.documents.proof.RunInputs;
import io.tanheng.factors.catalog.FactorCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A proof of an engine whose sets were revised since is made again by the sets that were kept. */
class OldFactorSetTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path BOOK = Path.of("..", "examples").resolve("leading");

  @TempDir private Path folder;
  private Path kept;

  @BeforeEach
  void keep() {
    kept = folder.resolve("sets");
    Run written = run("factors", "sets", "--out", kept.toString());
    assertThat(written.code()).isEqualTo(ExitCode.GOOD);
    assertThat(written.out()).contains(kept.resolve("cn-grid").toString());
  }

  @Test
  void keptSetIsTheShippedOne() {
    for (String id : FactorCatalog.shipped().setIds()) {
      FactorCatalog read =
          FactorCatalog.shipped().withEdition(kept.resolve(id)).asOptional().orElseThrow();
      assertThat(read.setIds()).isEqualTo(FactorCatalog.shipped().setIds());
      assertThat(read.find(id).orElseThrow().digest())
          .isEqualTo(FactorCatalog.shipped().find(id).orElseThrow().digest());
    }
    assertThat(run("evaluate", BOOK.toString(), "--out", out()).code()).isEqualTo(ExitCode.GOOD);
    assertThat(verify("--factors", kept("gwp"), "--factors", kept("cn-grid")).code())
        .isEqualTo(ExitCode.GOOD);
  }

  @ParameterizedTest
  @CsvSource({
    "cn-grid, 'cn_grid_average_2023,', ',0.5306,', ',0.5366,'",
    "gwp, 'gwp_ar6_ch4,', ',27.0,', ',28,'",
    "gwp, gwp_ar6_n2o, ',273,', ',265,'"
  })
  void setThatChangedSinceIsTakenFromItsFolder(String set, String row, String now, String then)
      throws IOException {
    revise(set, row, now, then);
    proveBy(kept.resolve(set));
    Run without = verify("--json");
    assertThat(without.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(codes(without)).contains("factor-set-changed", "result-differs", "result-operand");
    assertThat(without.out()).contains("--factors");
    Run with = verify("--factors", kept(set));
    assertThat(with.out()).contains("Same", "0.0.9");
    assertThat(with.code()).isEqualTo(ExitCode.GOOD);
    Run alone = run("verify", out(), "--factors", kept(set));
    assertThat(alone.code()).isEqualTo(ExitCode.GOOD);
    assertThat(codes(run("verify", out(), "--json"))).containsExactly("factor-set-changed");
  }

  @Test
  void keptSetThatWasTamperedWithIsNamed() throws IOException {
    revise("cn-grid", "cn_grid_average_2023,", ",0.5306,", ",0.5366,");
    proveBy(kept.resolve("cn-grid"));
    revise("cn-grid", "cn_grid_average_2023,", ",0.5366,", ",0.5066,");
    Run fitting = verify("--json", "--factors", kept("cn-grid"));
    assertThat(codes(fitting)).startsWith("factor-set-changed").contains("result-figure");
    assertThat(fitting.out())
        .contains("cn-grid", "L001", "cn_grid_average_2023", "0.5366", "0.5066");
    Path table = table("cn-grid", "cn_grid_average_2023,");
    Files.writeString(table, Files.readString(table) + "\n");
    Run broken = verify("--factors", kept("cn-grid"));
    assertThat(broken.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(broken.err()).contains(table.toString());
  }

  @Test
  void setThatTheProofDoesNotRestOnIsAnAddedInput() throws IOException {
    run("evaluate", BOOK.toString(), "--out", out());
    assertThat(codes(verify("--json", "--factors", kept("uk-2024")))).containsOnly("input-added");
  }

  /** Makes a kept set another edition. */
  private void revise(String set, String row, String before, String after) throws IOException {
    Path table = table(set, row);
    List<String> lines =
        Files.readAllLines(table).stream()
            .map(line -> line.startsWith(row) ? line.replace(before, after) : line)
            .toList();
    assertThat(lines).anyMatch(line -> line.startsWith(row) && line.contains(after));
    Files.write(table, lines);
    Path manifest = kept.resolve(set).resolve("manifest.json");
    ObjectNode document = (ObjectNode) JSON.readTree(manifest.toFile());
    for (JsonNode each : document.get("tables")) {
      if (each.get("file").asText().equals(table.getFileName().toString())) {
        ((ObjectNode) each).put("sha256", sha256(table));
      }
    }
    JSON.writeValue(manifest.toFile(), document);
  }

  /** The table of a kept set that holds a row. */
  private Path table(String set, String row) throws IOException {
    try (var files = Files.list(kept.resolve(set))) {
      for (Path file : files.toList()) {
        if (Files.readAllLines(file).stream().anyMatch(line -> line.startsWith(row))) {
          return file;
        }
      }
    }
    throw new AssertionError("no row " + row + " in " + set);
  }

  /** Result and proof of an engine that shipped that set. */
  private void proveBy(Path set) throws IOException {
    FactorCatalog then = FactorCatalog.shipped().withEdition(set).asOptional().orElseThrow();
    Book book = BookReader.read(BOOK, then).asOptional().orElseThrow();
    Evaluation evaluation = Evaluator.evaluate(book, then).asOptional().orElseThrow();
    Path out = Files.createDirectories(Path.of(out()));
    RunInputs inputs = new RunInputs(BOOK, InputFiles.ofBook(BOOK), false, false, "0.0.9");
    try (ResultDigest digest = new ResultDigest()) {
      EvaluationJson.write(evaluation, Optional.empty(), digest, out);
      Proof.write(evaluation, Optional.empty(), inputs, then, Optional.empty(), digest, out);
    }
  }

  private Run verify(String... options) {
    String[] all = new String[3 + options.length];
    all[0] = "verify";
    all[1] = out();
    all[2] = BOOK.toString();
    System.arraycopy(options, 0, all, 3, options.length);
    return run(all);
  }

  private String kept(String set) {
    return kept.resolve(set).toString();
  }

  private String out() {
    return folder.resolve("out").toString();
  }

  private static List<String> codes(Run run) throws IOException {
    return JSON.readTree(run.out()).get("differences").findValuesAsText("code");
  }

  private static String sha256(Path file) throws IOException {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
