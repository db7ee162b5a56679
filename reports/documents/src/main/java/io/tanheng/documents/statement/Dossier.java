package io.tanheng.documents.statement;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.uncertainty.book.BookUncertainty;
import java.util.Optional;

/**
 * What the documents of one year are made of.
 *
 * @param evaluation the evaluation, of the third party where there is one
 * @param uncertainty how sure its figures are, where that was asked for
 * @param own the evaluation of the park's own book, to be shown beside
 * @param engine version of the engine
 * @param proof digest of the proof of the evaluation, hex, where one was made
 */
public record Dossier(
    Evaluation evaluation,
    Optional<BookUncertainty> uncertainty,
    Optional<Evaluation> own,
    String engine,
    Optional<String> proof) {
  /** What there is of an evaluation alone. */
  public static Dossier of(Evaluation evaluation, String engine) {
    return new Dossier(evaluation, Optional.empty(), Optional.empty(), engine, Optional.empty());
  }
}
