package io.tanheng.documents.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.uncertainty.book.BookSimulation;
import io.tanheng.accounting.uncertainty.book.BookUncertainty;
import io.tanheng.accounting.uncertainty.book.DefaultUncertainty;
import io.tanheng.accounting.uncertainty.simulation.Settings;
import io.tanheng.documents.json.EvaluationJson;
import io.tanheng.documents.json.JsonPage;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProofTest {
  private static final int TAMPERINGS = 1000;
  private static final int LANES = 2;

  @TempDir private Path folder;
  private ProvenBook proven;

  @BeforeEach
  void prove() throws IOException {
    proven = new ProvenBook(folder);
  }

  @Test
  void publicKeyFollowsFromThePrivateOne() {
    assertThat(SigningKey.ofPem(ProvenBook.KEY).orElseThrow().publicKey())
        .isEqualTo(ProvenBook.PUBLIC);
    assertThat(SigningKey.ofPem("-----BEGIN PRIVATE KEY-----\nAA==\n-----END PRIVATE KEY-----"))
        .isEmpty();
  }

  @Test
  void untouchedIsTheSame() throws IOException {
    Verdict verdict = proven.verify();
    assertThat(verdict.differences()).isEmpty();
    assertThat(codes(verdict.notes())).containsExactly("proof-signed");
  }

  @Test
  void tonnesAreCoveredWithoutGapUpToTheResidual() throws IOException {
    Map<String, String> members = recorded().members();
    BigDecimal at = BigDecimal.ZERO;
    for (String path : members.keySet()) {
      if (path.startsWith("tonnes.covered[") && path.endsWith("].from")) {
        assertThat(new BigDecimal(members.get(path))).isEqualByComparingTo(at);
        at = new BigDecimal(members.get(path.replaceFirst("from$", "to")));
      }
    }
    BigDecimal total = new BigDecimal(members.get("tonnes.accounting_total"));
    BigDecimal residual = new BigDecimal(members.get("tonnes.residual"));
    assertThat(at).isPositive().isEqualByComparingTo(total.subtract(residual));
    assertThat(members.get("tonnes.covered[CC-01].retired_for")).isEqualTo("2024");
  }

  @Test
  void layoutOfTheProofDoesNotMatter() throws IOException {
    Files.write(proven.proof(), CanonicalJson.of(Files.readAllBytes(proven.proof())));
    assertThat(proven.verify().differences()).isEmpty();
  }

  @Test
  void changedFigureIsNamedWithOldAndNew() throws IOException {
    replace(proven.book.resolve("activity.csv"), "rice_husk,1000,", "rice_husk,1001,");
    List<Issue> differences = proven.verify().differences();
    assertThat(differences.get(0).code()).isEqualTo("input-changed");
    assertThat(differences.get(0).where().file()).isEqualTo("activity.csv");
    assertThat(codes(differences)).contains("result-differs", "result-figure", "proof-member");
    assertThat(named(differences, "result-operand"))
        .satisfies(each -> assertThat(each.fact("line")).isEqualTo("L900"))
        .satisfies(each -> assertThat(each.fact("operand")).isEqualTo("quantity"))
        .satisfies(each -> assertThat(each.fact("recorded")).isEqualTo("1000"))
        .satisfies(each -> assertThat(each.fact("found")).isEqualTo("1001"));
  }

  @Test
  void changedFactorIsNamedDownToTheOperand() throws IOException {
    proven.table(proven.table().replace(",30,kgCH4/TJ", ",31,kgCH4/TJ"));
    List<Issue> differences = proven.verify().differences();
    assertThat(codes(differences)).contains("input-changed", "factor-set-changed");
    assertThat(differences)
        .filteredOn(each -> each.code().equals("factor-set-changed"))
        .allSatisfy(each -> assertThat(each.fact("set")).isEqualTo("husk"));
    assertThat(named(differences, "result-operand"))
        .satisfies(each -> assertThat(each.fact("line")).isEqualTo("L900"))
        .satisfies(each -> assertThat(each.fact("gas")).isEqualTo("CH4"))
        .satisfies(each -> assertThat(each.fact("factor")).isEqualTo("husk_ch4"))
        .satisfies(each -> assertThat(each.fact("recorded")).isEqualTo("30"))
        .satisfies(each -> assertThat(each.fact("found")).isEqualTo("31"));
  }

  @Test
  void lineThatIsGoneIsNamed() throws IOException {
    Path activity = proven.book.resolve("activity.csv");
    List<String> rows = Files.readAllLines(activity);
    rows.removeIf(row -> row.startsWith("L003,"));
    Files.write(activity, rows);
    assertThat(named(proven.verify().differences(), "result-figure").fact("path"))
        .startsWith("inventory.lines[L003]");
  }

  private static Issue named(List<Issue> issues, String code) {
    return issues.stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow();
  }

  @Test
  void missingAndAddedFilesAreNamed() throws IOException {
    Files.delete(proven.book.resolve("exclusions.csv"));
    Files.writeString(proven.book.resolve("measures.csv"), "measure_id,name\nM1,x\n");
    assertThat(proven.verify().differences())
        .extracting(Issue::code, each -> each.where().file())
        .contains(
            org.assertj.core.api.Assertions.tuple("input-missing", "exclusions.csv"),
            org.assertj.core.api.Assertions.tuple("input-added", "measures.csv"));
  }

  @Test
  void setOfAnotherEditionIsNamedWithoutTheBook() throws IOException {
    proven.table(proven.table() + "\n");
    FactorCatalog catalog = proven.catalog().asOptional().orElseThrow();
    Verdict verdict = ProofCheck.alone(recorded(), proven.out, Optional.empty(), catalog);
    assertThat(codes(verdict.differences())).containsExactly("factor-set-changed");
    Verdict without =
        ProofCheck.alone(recorded(), proven.out, Optional.empty(), FactorCatalog.shipped());
    assertThat(codes(without.differences())).containsOnly("factor-set-missing");
    assertThat(codes(without.notes())).contains("proof-not-reperformed");
  }

  /** As if it had been made by an engine whose files of method and profile were others. */
  @ParameterizedTest
  @CsvSource({"method, t-seesa-010", "profile, t-seesa-010-2024"})
  void rulesOfAnotherEngineAreNamed(String kind, String id) throws IOException {
    ObjectNode proof = (ObjectNode) tree(proven.proof());
    String now = proof.at("/" + kind + "/sha256").textValue();
    assertThat(now).matches("[0-9a-f]{64}");
    String other = "0".repeat(64);
    ((ObjectNode) proof.get(kind)).put("sha256", other);
    Files.writeString(proven.proof(), proof.toString());
    assertThat(named(proven.verify().differences(), kind + "-changed"))
        .satisfies(each -> assertThat(each.fact(kind)).isEqualTo(id))
        .satisfies(each -> assertThat(each.fact("recorded")).isEqualTo(other))
        .satisfies(each -> assertThat(each.fact("found")).isEqualTo(now));
    ((ObjectNode) proof.get(kind)).remove("sha256");
    Files.writeString(proven.proof(), proof.toString());
    assertThat(codes(proven.verify().differences())).doesNotContain(kind + "-changed");
  }

  /** A profile of one's own may have the id of a shipped one. */
  @Test
  void aProfileOfOnesOwnIsNotNamedAsTheShippedOne() throws IOException {
    FactorCatalog catalog = proven.catalog().asOptional().orElseThrow();
    Evaluation evaluation = proven.evaluate(catalog).asOptional().orElseThrow();
    RunInputs shipped = proven.inputs();
    List<InputFile> files = new ArrayList<>(shipped.files());
    files.add(new InputFile("profile:t-seesa-010-2024/profile.csv", 1, "0".repeat(64)));
    RunInputs own = new RunInputs(shipped.book(), files, false, true, shipped.engine());
    ResultFile result = ResultFile.of("{}".getBytes(StandardCharsets.UTF_8));
    JsonNode proof =
        new ObjectMapper()
            .readTree(Proof.unsealed(evaluation, Optional.empty(), own, catalog, result));
    assertThat(proof.at("/profile/sha256").isNull()).isTrue();
    assertThat(proof.at("/method/sha256").textValue()).matches("[0-9a-f]{64}");
  }

  @Test
  void anotherEngineThatGivesTheSameVerifies() throws IOException {
    FactorCatalog catalog = proven.catalog().asOptional().orElseThrow();
    Outcome<Evaluation> again = proven.evaluate(catalog);
    Verdict same = proven.verify(proven.inputs("2.0"), catalog, again);
    assertThat(same.same()).isTrue();
    assertThat(codes(same.notes())).contains("engine-other-same");
    replace(proven.result(), "gb_total", "gb_totals");
    Verdict other = proven.verify(proven.inputs("2.0"), catalog, again);
    assertThat(codes(other.notes())).contains("engine-other");
  }

  @Test
  void proofHasTheFormOfItsSchema() throws IOException {
    assertThat(schema().validate(tree(proven.proof()))).isEmpty();
    ObjectNode altered = (ObjectNode) tree(proven.proof());
    altered.put("more", 1);
    assertThat(schema().validate(altered)).isNotEmpty();
    altered.remove(List.of("more", "tonnes"));
    assertThat(schema().validate(altered)).isNotEmpty();
  }

  @Test
  void proofHoldsTrialsAndSeedOfAnUncertainty() throws IOException {
    FactorCatalog catalog = proven.catalog().asOptional().orElseThrow();
    Evaluation evaluation = proven.evaluate(catalog).asOptional().orElseThrow();
    BookUncertainty uncertainty =
        BookSimulation.of(evaluation, DefaultUncertainty.STANDARD, Settings.of(100, -7));
    Path out = folder.resolve("uncertain");
    Optional<BookUncertainty> sure = Optional.of(uncertainty);
    ResultDigest digest = new ResultDigest();
    EvaluationJson.write(evaluation, sure, digest, out);
    Path proof =
        Proof.write(evaluation, sure, proven.inputs(), catalog, Optional.empty(), digest, out);
    RecordedProof recorded = RecordedProof.read(proof).asOptional().orElseThrow();
    assertThat(recorded.wholeNumber("trials")).contains(100L);
    assertThat(recorded.wholeNumber("seed")).contains(-7L);
    assertThat(schema().validate(tree(proof))).isEmpty();
  }

  private static JsonSchema schema() throws IOException {
    try (InputStream in = JsonPage.class.getResourceAsStream("proof-1.schema.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
    }
  }

  private static JsonNode tree(Path file) throws IOException {
    return new ObjectMapper().readTree(file.toFile());
  }

  @Test
  void unknownFormIsRefused() throws IOException {
    replace(proven.proof(), Proof.SCHEMA, "https://tanheng.io/schema/proof-2.json");
    assertThat(codes(RecordedProof.read(proven.proof()).issues()))
        .containsExactly("proof-form-unknown");
    Files.writeString(proven.proof(), "{\"schema\": 1, \"schema\": 2}");
    assertThat(codes(RecordedProof.read(proven.proof()).issues()))
        .containsExactly("proof-unreadable");
  }

  /** Who holds the key may sign what is not so; only making it again shows that. */
  @Test
  void validSignatureOverAForgedDigestFails() throws IOException {
    String forged = "0".repeat(64);
    String digest = recorded().member("result.sha256").orElseThrow();
    replace(proven.proof(), digest, forged);
    Forgery.resign(proven.proof(), ProvenBook.KEY);
    Verdict verdict = proven.verify();
    assertThat(codes(verdict.notes())).contains("proof-signed");
    assertThat(codes(verdict.differences()))
        .contains("result-altered", "result-differs")
        .doesNotContain("proof-altered", "proof-signature-invalid");
  }

  /**
   * Nobody sees that a signature is gone who does not ask for one; so an unsigned proof says so.
   */
  @Test
  void strippedSignatureIsMissed() throws IOException {
    ObjectNode document = (ObjectNode) tree(proven.proof());
    document.remove(Proof.SIGNATURE);
    new ObjectMapper().writeValue(proven.proof().toFile(), document);
    assertThat(codes(proven.verify().differences())).containsExactly("proof-unsigned");
    FactorCatalog catalog = proven.catalog().asOptional().orElseThrow();
    Verdict unasked = ProofCheck.alone(recorded(), proven.out, Optional.empty(), catalog);
    assertThat(unasked.differences()).isEmpty();
    assertThat(codes(unasked.notes())).contains("proof-not-signed");
  }

  @Test
  void signerIsKnownByItsFingerprint() throws IOException {
    String fingerprint = Fingerprint.of(ProvenBook.PUBLIC);
    assertThat(fingerprint)
        .as("openssl pkey -pubin -outform DER | sha256sum")
        .isEqualTo("sha256:a1e9156054e04fac899ae9f275132cdc07a5dbc4ea2c2ad3a1ffc6e0d253681f");
    FactorCatalog catalog = proven.catalog().asOptional().orElseThrow();
    assertThat(ProofCheck.alone(recorded(), proven.out, Optional.of(fingerprint), catalog).same())
        .isTrue();
    Optional<String> other = Optional.of("sha256:" + "0".repeat(64));
    Verdict wrong = ProofCheck.alone(recorded(), proven.out, other, catalog);
    assertThat(codes(wrong.differences())).containsExactly("proof-signer-other");
    Verdict unasked = ProofCheck.alone(recorded(), proven.out, Optional.empty(), catalog);
    assertThat(codes(unasked.notes())).contains("proof-signed", "proof-signer-unknown");
    Forgery.resign(proven.proof(), ProvenBook.OTHER_KEY);
    Verdict resigned = ProofCheck.alone(recorded(), proven.out, Optional.of(fingerprint), catalog);
    assertThat(codes(resigned.differences())).containsExactly("proof-signer-other");
  }

  /** The digest of a book does not depend on the order of its rows; that of its file does. */
  @Test
  void permutedRowsAreNamedAlthoughTheBookIsTheSame() throws IOException {
    Path offsets = proven.book.resolve("offsets.csv");
    List<String> lines = new ArrayList<>(Files.readAllLines(offsets));
    Collections.swap(lines, 1, 2);
    Files.write(offsets, lines);
    Verdict verdict = proven.verify();
    assertThat(verdict.differences().get(0).code()).isEqualTo("input-changed");
    assertThat(verdict.differences().get(0).where().file()).isEqualTo("offsets.csv");
    assertThat(verdict.differences()).noneMatch(each -> "book.digest".equals(each.fact("path")));
  }

  @Test
  void everyTamperingIsDetectedAndNamed() {
    assertThat(IntStream.range(0, LANES).parallel().map(this::tamperings).sum())
        .isEqualTo(TAMPERINGS);
  }

  /** The tamperings of one lane, which has files of its own. */
  private int tamperings(int lane) {
    try {
      ProvenBook own = new ProvenBook(folder.resolve("lane" + lane));
      return new Tamperer(own, new SplittableRandom(20260322 + lane)).run(TAMPERINGS / LANES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private RecordedProof recorded() throws IOException {
    return RecordedProof.read(proven.proof()).asOptional().orElseThrow();
  }

  private static void replace(Path file, String from, String to) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(from);
    Files.writeString(file, text.replace(from, to));
  }

  private static List<String> codes(List<Issue> issues) {
    return issues.stream().map(Issue::code).toList();
  }
}
