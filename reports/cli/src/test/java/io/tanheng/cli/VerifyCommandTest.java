package io.tanheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tanheng.documents.text.Figures;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code evaluate} writes a proof and a page; {@code verify} makes the result again. */
class VerifyCommandTest {
  private static final Path EXAMPLES = Path.of("..", "examples");
  private static final String LEADING = EXAMPLES.resolve("leading").toString();
  private static final String KEY =
      "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC"
          + "\n-----END PRIVATE KEY-----\n";

  @TempDir private Path folder;

  private record Run(int code, String out, String err) {}

  @ParameterizedTest
  @CsvSource({"steel-and-tiles, en", "leading, zh", "double-count, en"})
  void everyExampleVerifies(String example, String language) {
    String book = EXAMPLES.resolve(example).toString();
    run("evaluate", book, "--out", out());
    Run run = run("verify", out(), book, "--lang", language);
    assertThat(run.code()).isEqualTo(ExitCode.GOOD);
    assertThat(run.out()).contains(language.equals("zh") ? "相同" : "Same");
  }

  @Test
  void methodAndProfileOfTheProofAreTaken() {
    run("evaluate", LEADING, "--out", out(), "--method", "iso-14064-1", "--profile", "hunan-2026");
    assertThat(run("verify", out(), LEADING).code()).isEqualTo(ExitCode.GOOD);
  }

  @Test
  void changedResultIsNamedEvenWithoutTheBook() throws IOException {
    run("evaluate", LEADING, "--out", out());
    assertThat(run("verify", out()).code()).isEqualTo(ExitCode.GOOD);
    Path result = folder.resolve("out/evaluation.json");
    Files.writeString(
        result, Files.readString(result).replace("\"covered\": true", "\"covered\": false"));
    assertThat(codes(run("verify", out(), "--json"))).contains("result-altered");
    Run run = run("verify", out(), LEADING, "--json");
    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(codes(run)).contains("result-altered", "result-figure");
    assertThat(run.out()).contains("balance.covered");
  }

  @Test
  void bookThatIsRefusedNowNamesItsFile() throws IOException {
    Path book = Files.createDirectory(folder.resolve("book"));
    try (var files = Files.list(Path.of(LEADING))) {
      for (Path file : files.toList()) {
        Files.copy(file, book.resolve(file.getFileName()));
      }
    }
    run("evaluate", book.toString(), "--out", out());
    Path activity = book.resolve("activity.csv");
    Files.writeString(activity, Files.readString(activity) + "L999\n");
    Run run = run("verify", out(), book.toString(), "--json");
    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(codes(run)).containsExactly("input-changed", "book-refused-now");
  }

  @Test
  void signatureIsOfTheKeyAskedFor() throws IOException {
    Path key = Files.writeString(folder.resolve("key.pem"), KEY);
    Path signer =
        Files.writeString(
            folder.resolve("public.pem"),
            "-----BEGIN PUBLIC KEY-----\n"
                + "MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n"
                + "-----END PUBLIC KEY-----\n");
    run("evaluate", LEADING, "--out", out(), "--key", key.toString());
    assertThat(run("verify", out(), LEADING, "--signer", signer.toString()).code())
        .isEqualTo(ExitCode.GOOD);
    String fingerprint = "sha256:a1e9156054e04fac899ae9f275132cdc07a5dbc4ea2c2ad3a1ffc6e0d253681f";
    assertThat(run("verify", out(), LEADING).out()).contains(fingerprint, "--signer");
    assertThat(run("verify", out(), LEADING, "--signer", fingerprint).code())
        .isEqualTo(ExitCode.GOOD);
    Run privateKey = run("verify", out(), LEADING, "--signer", key.toString());
    assertThat(privateKey.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(privateKey.err()).contains("key.pem");
    run("evaluate", LEADING, "--out", out());
    assertThat(codes(run("verify", out(), LEADING, "--json", "--signer", signer.toString())))
        .containsExactly("proof-unsigned");
    Run noKey = run("evaluate", LEADING, "--out", out(), "--key", signer.toString());
    assertThat(noKey.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(noKey.err()).contains("public.pem");
  }

  @ParameterizedTest
  @CsvSource({
    "steel-and-tiles, en, ''",
    "leading, zh, ''",
    "double-count, zh, ''",
    "leading, en, ndrc-910-2025"
  })
  void pageNeedsNothingFromElsewhereAndSaysEverything(
      String example, String language, String profile) throws Exception {
    String book = EXAMPLES.resolve(example).toString();
    if (profile.isEmpty()) {
      run("evaluate", book, "--out", out(), "--lang", language);
    } else {
      run("evaluate", book, "--out", out(), "--lang", language, "--profile", profile);
    }
    String page = Files.readString(folder.resolve("out/report.html"));
    String body = page.replaceFirst("(?s)<style>.*</style>", "");
    assertThat(page).doesNotContain("http:", "https:", "<script", "<link", "@import", "url(");
    assertThat(body).doesNotContain("{", "}", "report.more", "report.fact", ">null<");
    wellFormed(body.replaceFirst("<!DOCTYPE html>", "").replaceAll("<meta[^>]*>", ""));
    JsonNode result = new ObjectMapper().readTree(folder.resolve("out/evaluation.json").toFile());
    for (JsonNode factor : result.get("sources")) {
      // places where an id may go on in the next row of text are no part of it
      assertThat(body.replace("<wbr/>", "")).contains(">" + factor.get("factor_id").asText() + "<");
    }
    String total = Figures.amount(result.at("/inventory/gb_total").decimalValue());
    String residual = Figures.amount(result.at("/balance/residual").decimalValue());
    assertThat(body).contains(total, residual, result.at("/book/digest").asText());
    for (JsonNode lot : result.at("/offsets/lots")) {
      assertThat(body).contains(Figures.amount(lot.get("counted").decimalValue()));
    }
    assertThat(body.contains("id=\"indicators\"")).isEqualTo(profile.isEmpty());
    assertThat(body.contains("id=\"thresholds")).isEqualTo(!profile.isEmpty());
  }

  private static void wellFormed(String body) throws Exception {
    var builder = javax.xml.parsers.DocumentBuilderFactory.newInstance().newDocumentBuilder();
    builder.parse(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void textsOfTheBookAreEscaped() throws IOException {
    Path book = Files.createDirectory(folder.resolve("book"));
    try (var files = Files.list(Path.of(LEADING))) {
      for (Path file : files.toList()) {
        Files.copy(file, book.resolve(file.getFileName()));
      }
    }
    Path park = book.resolve("park.csv");
    String evil = "<script>alert(1)</script>";
    Files.writeString(park, Files.readString(park).replace("Leading Park", evil));
    run("evaluate", book.toString(), "--out", out(), "--lang", "en");
    assertThat(Files.readString(folder.resolve("out/report.html")))
        .contains("&lt;script&gt;")
        .doesNotContain(evil);
  }

  private String out() {
    return folder.resolve("out").toString();
  }

  private static java.util.List<String> codes(Run run) throws IOException {
    JsonNode document = new ObjectMapper().readTree(run.out());
    return document.get("differences").findValuesAsText("code");
  }

  private static Run run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(new PrintStream(out), new PrintStream(err), false, false, Map.of());
    int code = new Tanheng(terminal).run(arguments);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
