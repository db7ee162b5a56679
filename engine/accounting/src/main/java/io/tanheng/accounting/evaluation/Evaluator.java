package io.tanheng.accounting.evaluation;

import io.tanheng.accounting.book.Book;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Outcome;

/** Runs the whole calculation of method.md. */
public final class Evaluator {
  private Evaluator() {}

  /**
   * Evaluates a book.
   *
   * @param book the book, form checked
   * @param shipped the factor library; the park's own factors are added here
   * @return the evaluation, whose findings may hold errors; or what makes a result impossible: a line
   *     without a factor, two equal factors, an unknown profile
   */
  public static Outcome<Evaluation> evaluate(Book book, FactorCatalog shipped) {
    throw new UnsupportedOperationException(book.digest() + shipped);
  }
}
