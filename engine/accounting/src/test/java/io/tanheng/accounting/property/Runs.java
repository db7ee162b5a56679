package io.tanheng.accounting.property;

import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.book.BookReader;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.evaluation.Evaluator;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Reads and evaluates books with the shipped factors. */
final class Runs {
  static final FactorCatalog CATALOG = FactorCatalog.shipped();

  private Runs() {}

  /** Reads the book of a folder and evaluates it. */
  static Outcome<Evaluation> run(Path folder) {
    Outcome<Book> book = BookReader.read(folder, CATALOG);
    return book instanceof Outcome.Given<Book> given
        ? Evaluator.evaluate(given.value(), CATALOG)
        : Outcome.refused(book.issues());
  }

  /** Evaluates a book that has no fault. */
  static Evaluation evaluated(BookText book, Path folder) {
    Outcome<Evaluation> outcome = run(book.write(folder));
    return outcome
        .asOptional()
        .orElseThrow(() -> new AssertionError("refused: " + shown(outcome.issues())));
  }

  static String shown(List<Issue> issues) {
    return issues.stream()
        .limit(5)
        .map(i -> i.code() + " " + i.where().text() + " " + i.facts())
        .collect(Collectors.joining("; "));
  }
}
