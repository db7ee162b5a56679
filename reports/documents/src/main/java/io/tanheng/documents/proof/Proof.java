package io.tanheng.documents.proof;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.method.AccountingMethods;
import io.tanheng.accounting.profile.Profiles;
import io.tanheng.accounting.uncertainty.book.BookUncertainty;
import io.tanheng.documents.file.WholeFile;
import io.tanheng.documents.json.EvaluationJson;
import io.tanheng.documents.json.JsonPage;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.catalog.FactorSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Writes proof.json: digests of everything that a result was made of, which unit covers which
 * tonne, the digest of the result, and a seal over all of it.
 */
public final class Proof {
  /** Identifies the form of the document. */
  public static final String SCHEMA = "https://tanheng.io/schema/proof-1.json";

  /** The name of the file in its folder. */
  public static final String FILE = "proof.json";

  static final String SEAL = "digest";
  static final String SIGNATURE = "signature";

  private final Evaluation evaluation;
  private final Optional<BookUncertainty> uncertainty;
  private final RunInputs inputs;
  private final FactorCatalog catalog;
  private final ResultFile result;
  private final Optional<String> method;
  private final Optional<String> profile;

  private Proof(
      Evaluation evaluation,
      Optional<BookUncertainty> uncertainty,
      RunInputs inputs,
      FactorCatalog catalog,
      ResultFile result) {
    this.evaluation = evaluation;
    this.uncertainty = uncertainty;
    this.inputs = inputs;
    this.catalog = catalog;
    this.result = result;
    this.method = shipped("method", AccountingMethods.content(methodId()));
    this.profile = shipped("profile", Profiles.content(evaluation.scheme().id()));
  }

  /** The digest of a shipped file; absent where one's own stands among the inputs. */
  private Optional<String> shipped(String role, Optional<byte[]> content) {
    return content.filter(any -> !inputs.holds(role)).map(Sha256::of);
  }

  /**
   * Writes it beside the result.
   *
   * @param evaluation the result
   * @param uncertainty its uncertainty, where it was asked for
   * @param inputs what it was made of
   * @param catalog the factor library of the run
   * @param key signs it, where given
   * @param written the bytes of evaluation.json, all written
   * @param folder the folder that holds evaluation.json already
   * @return the file
   */
  public static Path write(
      Evaluation evaluation,
      Optional<BookUncertainty> uncertainty,
      RunInputs inputs,
      FactorCatalog catalog,
      Optional<SigningKey> key,
      ResultDigest written,
      Path folder)
      throws IOException {
    Proof of = new Proof(evaluation, uncertainty, inputs, catalog, written.result());
    byte[] proof = of.render(key);
    return WholeFile.write(folder, FILE, stream -> stream.write(proof));
  }

  /**
   * The digest that the proof of an evaluation would have, without writing anything that stays.
   *
   * @param uncertainty its uncertainty, where the proof is to hold it
   */
  public static String digest(
      Evaluation evaluation,
      Optional<BookUncertainty> uncertainty,
      RunInputs inputs,
      FactorCatalog catalog)
      throws IOException {
    try (ResultDigest written = new ResultDigest()) {
      EvaluationJson.write(evaluation, uncertainty, written);
      ResultFile result = written.result();
      return CanonicalJson.sha256(unsealed(evaluation, uncertainty, inputs, catalog, result));
    }
  }

  private byte[] render(Optional<SigningKey> key) throws IOException {
    byte[] bare = page(page -> {});
    JsonPage.Element<JsonPage> seal = page -> page.text(SEAL, CanonicalJson.sha256(bare));
    byte[] sealed = page(seal);
    if (key.isEmpty()) {
      return sealed;
    }
    byte[] message = CanonicalJson.of(sealed);
    return page(
        page -> {
          seal.write(page);
          page.object(SIGNATURE, () -> signature(key.get(), message, page));
        });
  }

  /** What a proof says, without its seal. */
  static byte[] unsealed(
      Evaluation evaluation,
      Optional<BookUncertainty> uncertainty,
      RunInputs inputs,
      FactorCatalog catalog,
      ResultFile result)
      throws IOException {
    return new Proof(evaluation, uncertainty, inputs, catalog, result).page(page -> {});
  }

  private static void signature(SigningKey key, byte[] message, JsonPage page) throws IOException {
    page.text("algorithm", SignedProof.ALGORITHM);
    page.text("public_key", key.publicKey());
    page.text("value", key.sign(message));
  }

  private byte[] page(JsonPage.Element<JsonPage> end) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonPage page = JsonPage.to(bytes)) {
      page.object(
          () -> {
            members(page);
            end.write(page);
          });
    }
    return bytes.toByteArray();
  }

  private void members(JsonPage page) throws IOException {
    page.text("schema", SCHEMA);
    page.text("engine", inputs.engine());
    page.object("book", () -> book(page));
    page.object("method", () -> method(page));
    page.object("profile", () -> profile(page));
    page.text("seed", uncertainty.map(each -> Long.toString(each.seed())));
    if (uncertainty.isPresent()) {
      page.number("trials", uncertainty.get().trials());
    } else {
      page.nothing("trials");
    }
    page.objects("inputs", inputs.files(), file -> input(file, page));
    page.objects("factor_sets", UsedSets.of(evaluation, catalog), set -> set(set, page));
    page.object("result", () -> result(page));
    CoverJson.write(evaluation, inputs.book(), page);
  }

  private void book(JsonPage page) throws IOException {
    page.text("park_id", evaluation.book().park().parkId());
    page.number("reporting_year", evaluation.book().park().reportingYear());
    page.text("digest", evaluation.book().digest());
  }

  private void method(JsonPage page) throws IOException {
    page.text("id", methodId());
    page.text("edition", evaluation.method().method().document().edition());
    page.text("sha256", method);
    page.truth("asked", inputs.methodAsked());
  }

  private String methodId() {
    return evaluation.method().method().document().id();
  }

  private void profile(JsonPage page) throws IOException {
    page.text("id", evaluation.scheme().id());
    page.text("sha256", profile);
    page.truth("asked", inputs.profileAsked());
  }

  private static void input(InputFile file, JsonPage page) throws IOException {
    page.text("name", file.name());
    page.exact("bytes", java.math.BigDecimal.valueOf(file.bytes()));
    page.text("sha256", file.sha256());
  }

  private static void set(FactorSet set, JsonPage page) throws IOException {
    page.text("id", set.id());
    page.text("edition", set.edition());
    page.text("sha256", set.digest());
  }

  private void result(JsonPage page) throws IOException {
    page.text("file", EvaluationJson.FILE);
    page.text("sha256", result.sha256());
    page.text("canonical_sha256", result.canonical());
    page.truth("covered", evaluation.balance().covered());
    page.truth("zero_carbon", evaluation.claim().zeroCarbon());
    page.text("grade", evaluation.claim().grade().map(grade -> grade.word()));
  }
}
