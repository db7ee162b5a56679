package io.tanheng.documents.proof;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.uncertainty.book.BookUncertainty;
import io.tanheng.documents.json.EvaluationJson;
import io.tanheng.factors.catalog.FactorCatalog;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** A result made again: written to a file of its own, and what a proof says of it. */
public final class Reperformance implements AutoCloseable {
  private final Path result;
  private final String sha256;
  private final Map<String, String> members;

  private Reperformance(Path result, String sha256, Map<String, String> members) {
    this.result = result;
    this.sha256 = sha256;
    this.members = members;
  }

  /**
   * Writes the result and its proof.
   *
   * @param uncertainty its uncertainty, where the proven result has one
   * @param inputs what the evaluation was given
   * @param catalog the factor library of the evaluation
   */
  public static Reperformance of(
      Evaluation again,
      Optional<BookUncertainty> uncertainty,
      RunInputs inputs,
      FactorCatalog catalog)
      throws IOException {
    Path scratch = Files.createTempFile("tanheng-", ".json");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(scratch))) {
      EvaluationJson.write(again, uncertainty, out);
    }
    ResultFile written = ResultFile.of(scratch);
    byte[] proof = Proof.unsealed(again, uncertainty, inputs, catalog, written);
    return new Reperformance(scratch, written.sha256(), RecordedProof.of(proof).members());
  }

  /** The written result. */
  Path result() {
    return result;
  }

  /** Digest of the written result. */
  String sha256() {
    return sha256;
  }

  /** What a proof of it says, by path. */
  Map<String, String> members() {
    return members;
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(result);
  }
}
