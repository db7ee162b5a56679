package io.tanheng.documents.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Outcome;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProofTest {
  private static final int TAMPERINGS = 1000;

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
  }

  @Test
  void changedFactorIsNamedDownToTheOperand() throws IOException {
    proven.table(proven.table().replace(",30,kgCH4/TJ", ",31,kgCH4/TJ"));
    List<Issue> differences = proven.verify().differences();
    assertThat(codes(differences)).contains("input-changed", "factor-set-changed");
    assertThat(differences)
        .filteredOn(each -> each.code().equals("factor-set-changed"))
        .allSatisfy(each -> assertThat(each.fact("set")).isEqualTo("husk"));
    assertThat(differences).anyMatch(each -> each.code().equals("result-figure"));
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

  /** Of inputs, factor set, result and proof, a quarter each. */
  @Test
  void everyTamperingIsDetectedAndNamed() throws IOException {
    SplittableRandom random = new SplittableRandom(20260322);
    FactorCatalog catalog = proven.catalog().asOptional().orElseThrow();
    Evaluation untouched = proven.evaluate(catalog).asOptional().orElseThrow();
    try (Reperformance again =
        Reperformance.of(untouched, Optional.empty(), proven.inputs(), catalog)) {
      for (int i = 0; i < TAMPERINGS / 4; i++) {
        input(random);
        factor(random);
        result(random, again);
        proof(random, again);
      }
    }
  }

  private void input(SplittableRandom random) throws IOException {
    Path file = pick(proven.book, random);
    byte[] before = Files.readAllBytes(file);
    Files.write(file, Forgery.changed(before, random));
    assertThat(proven.verify().differences().get(0))
        .as("%s", file)
        .satisfies(each -> assertThat(each.code()).isEqualTo("input-changed"))
        .satisfies(
            each -> assertThat(each.where().file()).isEqualTo(file.getFileName().toString()));
    Files.write(file, before);
  }

  private void factor(SplittableRandom random) throws IOException {
    byte[] table = proven.table().getBytes(StandardCharsets.UTF_8);
    String changed = new String(Forgery.changed(table, random), StandardCharsets.UTF_8);
    boolean fitting = random.nextInt(4) > 0;
    if (fitting) {
      proven.table(changed);
    } else {
      Files.writeString(proven.set.resolve("husk.csv"), changed);
    }
    if (proven.catalog() instanceof Outcome.Given<FactorCatalog>) {
      assertThat(proven.verify().differences())
          .as(changed)
          .anyMatch(each -> each.fact("file").equals("factors:husk/husk.csv"))
          .anyMatch(each -> each.fact("set").equals("husk"));
    } else {
      assertThat(proven.catalog().issues())
          .as(changed)
          .anyMatch(each -> each.where().file().contains("husk"));
    }
    proven.table(proven.table());
  }

  private void result(SplittableRandom random, Reperformance again) throws IOException {
    byte[] before = Files.readAllBytes(proven.result());
    Files.write(proven.result(), Forgery.changed(before, random));
    List<Issue> differences = proven.verify(again, ProvenBook.ENGINE).differences();
    assertThat(differences)
        .extracting(Issue::code)
        .hasSize(2)
        .contains("result-altered")
        .containsAnyOf("result-figure", "result-unreadable");
    assertThat(differences).allMatch(each -> each.where().file().equals("evaluation.json"));
    Files.write(proven.result(), before);
  }

  /** By somebody without a key, with a key of his own, and with the key itself. */
  private void proof(SplittableRandom random, Reperformance again) throws IOException {
    byte[] before = Files.readAllBytes(proven.proof());
    int forger = random.nextInt(4);
    String path = Forgery.change(proven.proof(), random, forger == 3);
    if (forger == 1) {
      Forgery.reseal(proven.proof());
    } else if (forger > 1) {
      Forgery.resign(proven.proof(), forger == 2 ? ProvenBook.OTHER_KEY : ProvenBook.KEY);
    }
    if (!(RecordedProof.read(proven.proof()) instanceof Outcome.Given<RecordedProof>)) {
      assertThat(path).isEqualTo("schema");
    } else {
      List<Issue> differences = proven.verify(again, ProvenBook.ENGINE).differences();
      assertThat(codes(differences)).as(path).contains(named(path, forger));
    }
    Files.write(proven.proof(), before);
  }

  /** What the tampering must at least be called. */
  private static String named(String path, int forger) {
    if (path.startsWith("signature")) {
      return forger > 1 ? "proof-signer-other" : "proof-signature-invalid";
    }
    if (forger < 3) {
      return forger == 0
          ? "proof-altered"
          : forger == 1 ? "proof-signature-invalid" : "proof-signer-other";
    }
    if (path.startsWith("inputs[") && !path.endsWith(".bytes")) {
      return path.endsWith(".name") ? "input-missing" : "input-changed";
    }
    if (path.startsWith("factor_sets[") && !path.endsWith(".edition")) {
      return path.endsWith(".id") ? "factor-set-missing" : "factor-set-changed";
    }
    return path.equals("result.sha256") ? "result-differs" : "proof-member";
  }

  private RecordedProof recorded() throws IOException {
    return RecordedProof.read(proven.proof()).asOptional().orElseThrow();
  }

  private static Path pick(Path folder, SplittableRandom random) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> tables = files.filter(each -> each.toString().endsWith(".csv")).sorted().toList();
      return tables.get(random.nextInt(tables.size()));
    }
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
