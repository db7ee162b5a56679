package io.tanheng.documents.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.documents.text.Wording;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Messages;
import io.tanheng.factors.issue.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Tampers with inputs, factor set, result, proof and evidence of a proven book, a fifth each. */
final class Tamperer {
  private final ProvenBook proven;
  private final SplittableRandom random;

  Tamperer(ProvenBook proven, SplittableRandom random) {
    this.proven = proven;
    this.random = random;
  }

  /** Tampers so many times; each is detected and named. */
  int run(int tamperings) throws IOException {
    FactorCatalog catalog = proven.catalog().asOptional().orElseThrow();
    Evaluation untouched = proven.evaluate(catalog).asOptional().orElseThrow();
    try (Reperformance again =
        Reperformance.of(untouched, Optional.empty(), proven.inputs(), catalog)) {
      for (int i = 0; i < tamperings / 5; i++) {
        input(catalog);
        factor();
        result(again);
        proof(again);
        evidence(untouched, catalog);
      }
    }
    return tamperings;
  }

  private void input(FactorCatalog catalog) throws IOException {
    Path file = pick(proven.book, random);
    byte[] before = Files.readAllBytes(file);
    Files.write(file, Forgery.changed(before, random));
    assertThat(
            proven.verify(proven.inputs(), catalog, proven.evaluate(catalog)).differences().get(0))
        .as("%s", file)
        .satisfies(each -> assertThat(each.code()).isEqualTo("input-changed"))
        .satisfies(
            each -> assertThat(each.where().file()).isEqualTo(file.getFileName().toString()));
    Files.write(file, before);
  }

  private void factor() throws IOException {
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

  private void result(Reperformance again) throws IOException {
    byte[] before = Files.readAllBytes(proven.result());
    Files.write(proven.result(), Forgery.changed(before, random));
    List<Issue> differences = proven.verify(again, ProvenBook.ENGINE).differences();
    assertThat(differences)
        .extracting(Issue::code)
        .hasSize(2)
        .contains("result-altered")
        .containsAnyOf("result-figure", "result-operand", "result-unreadable");
    assertThat(differences).allMatch(each -> each.where().file().equals("evaluation.json"));
    inWords(differences);
    Files.write(proven.result(), before);
  }

  private void evidence(Evaluation untouched, FactorCatalog catalog) throws IOException {
    Path file = proven.book.resolve(ProvenBook.NOTICE);
    byte[] before = Files.readAllBytes(file);
    Files.write(file, Forgery.changed(before, random));
    try (Reperformance again =
        Reperformance.of(untouched, Optional.empty(), proven.inputs(), catalog)) {
      List<Issue> differences = proven.verify(again, ProvenBook.ENGINE).differences();
      assertThat(differences)
          .extracting(each -> each.fact("path"))
          .containsExactly(
              "tonnes.covered[CC-01].evidence_sha256", "tonnes.covered[CC-02].evidence_sha256");
      inWords(differences);
    }
    Files.write(file, before);
  }

  /** Each is said in both languages, with nothing left to be filled in. */
  private static void inWords(List<Issue> differences) {
    for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
      Wording wording = Wording.of(locale).with(Messages.of(Proof.class, locale));
      assertThat(differences)
          .extracting(wording::fault)
          .noneMatch(text -> text.isBlank() || text.matches("(?s).*\\{[a-z_]+}.*"))
          .noneMatch(text -> text.matches("(?s)(.*: )?[a-z]+(-[a-z]+)+"));
    }
  }

  /** By somebody without a key, with a key of his own, and with the key itself. */
  private void proof(Reperformance again) throws IOException {
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
      inWords(differences);
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

  private static Path pick(Path folder, SplittableRandom random) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> tables = files.filter(each -> each.toString().endsWith(".csv")).sorted().toList();
      return tables.get(random.nextInt(tables.size()));
    }
  }

  private static List<String> codes(List<Issue> issues) {
    return issues.stream().map(Issue::code).toList();
  }
}
