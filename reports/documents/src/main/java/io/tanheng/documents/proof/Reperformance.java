package io.tanheng.documents.proof;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.uncertainty.book.BookUncertainty;
import io.tanheng.documents.json.EvaluationJson;
import io.tanheng.factors.catalog.FactorCatalog;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.io.output.TeeOutputStream;

/** A result made again, and what a proof says of it; a large one is kept in a file of its own. */
public final class Reperformance implements AutoCloseable {
  /** The results of so many lines are kept in memory. */
  private static final int FEW = 5_000;

  private final byte[] bytes;
  private final Optional<Path> scratch;
  private final String sha256;
  private final Map<String, String> members;

  private Reperformance(
      byte[] bytes, Optional<Path> scratch, String sha256, Map<String, String> members) {
    this.bytes = bytes;
    this.scratch = scratch;
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
    boolean few = again.inventory().lines().size() <= FEW;
    Optional<Path> file =
        few ? Optional.empty() : Optional.of(Files.createTempFile("tanheng-", ".json"));
    ByteArrayOutputStream memory = new ByteArrayOutputStream();
    ResultFile written;
    try (OutputStream out = few ? memory : buffered(file.orElseThrow());
        ResultDigest digest = new ResultDigest()) {
      EvaluationJson.write(again, uncertainty, new TeeOutputStream(out, digest));
      written = digest.result();
    }
    byte[] bytes = memory.toByteArray();
    byte[] proof = Proof.unsealed(again, uncertainty, inputs, catalog, written);
    Map<String, String> members = RecordedProof.of(proof).members();
    return new Reperformance(bytes, file, written.sha256(), members);
  }

  private static OutputStream buffered(Path file) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(file));
  }

  /** The written result. */
  InputStream result() throws IOException {
    return scratch.isPresent()
        ? Files.newInputStream(scratch.get())
        : new ByteArrayInputStream(bytes);
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
    if (scratch.isPresent()) {
      Files.deleteIfExists(scratch.get());
    }
  }
}
