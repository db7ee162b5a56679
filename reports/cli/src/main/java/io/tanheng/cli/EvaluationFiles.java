package io.tanheng.cli;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.uncertainty.book.BookUncertainty;
import io.tanheng.documents.json.EvaluationJson;
import io.tanheng.documents.printing.Documents;
import io.tanheng.documents.printing.Printed;
import io.tanheng.documents.proof.Proof;
import io.tanheng.documents.proof.RecordedProof;
import io.tanheng.documents.proof.ResultDigest;
import io.tanheng.documents.proof.RunInputs;
import io.tanheng.documents.proof.SigningKey;
import io.tanheng.documents.report.ReportPage;
import io.tanheng.documents.statement.Dossier;
import io.tanheng.documents.text.Wording;
import io.tanheng.factors.catalog.FactorCatalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Writes what there is of an evaluation: result, page and proof, and the documents where asked for.
 *
 * @param catalog the factor library of the run
 * @param signing signs the proof, where given
 * @param documents how their uncertainty is simulated, where documents are asked for
 */
record EvaluationFiles(
    FactorCatalog catalog,
    Optional<SigningKey> signing,
    Wording wording,
    Optional<SimulationOptions> documents) {
  /** Writes to a folder; the files. */
  List<Path> write(
      Evaluation evaluation, Optional<BookUncertainty> uncertainty, RunInputs inputs, Path folder)
      throws IOException {
    CompletableFuture<Path> page =
        CompletableFuture.supplyAsync(() -> page(evaluation, uncertainty, inputs.engine(), folder));
    List<Path> files = new ArrayList<>();
    Path proof;
    try (ResultDigest digest = new ResultDigest()) {
      files.add(EvaluationJson.write(evaluation, uncertainty, digest, folder));
      proof = Proof.write(evaluation, uncertainty, inputs, catalog, signing, digest, folder);
    }
    files.addAll(List.of(written(page), proof));
    if (documents.isPresent()) {
      BookUncertainty sure = uncertainty.orElseGet(() -> documents.get().uncertainty(evaluation));
      Optional<String> digest =
          RecordedProof.read(proof).asOptional().flatMap(each -> each.member("digest"));
      Dossier dossier =
          new Dossier(evaluation, Optional.of(sure), Optional.empty(), inputs.engine(), digest);
      files.addAll(Documents.write(printed(), dossier, wording, folder));
    }
    return files;
  }

  /** Writes the page, which takes as long as result and proof together and so is made beside. */
  private Path page(
      Evaluation evaluation, Optional<BookUncertainty> uncertainty, String engine, Path folder) {
    try {
      return ReportPage.write(evaluation, uncertainty, wording, engine, folder);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  private static Path written(CompletableFuture<Path> page) throws IOException {
    try {
      return page.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof UncheckedIOException refused) {
        throw refused.getCause();
      }
      throw failed;
    }
  }

  /** All documents but the page, which stands there already. */
  static List<Printed> printed() {
    return Documents.ALL.stream().filter(each -> !each.kind().equals("page")).toList();
  }
}
