package io.tanheng.documents;

import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.book.BookReader;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.evaluation.Evaluator;
import io.tanheng.accounting.uncertainty.book.BookSimulation;
import io.tanheng.accounting.uncertainty.book.BookUncertainty;
import io.tanheng.accounting.uncertainty.book.DefaultUncertainty;
import io.tanheng.accounting.uncertainty.simulation.Settings;
import io.tanheng.documents.statement.Dossier;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Outcome;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The shipped examples, each evaluated once for all tests. */
public final class Examples {
  /** The digest that documents of an example show. */
  public static final String PROOF = "0123456789abcdef".repeat(4);

  private static final FactorCatalog CATALOG = FactorCatalog.shipped();
  private static final Map<String, Dossier> DOSSIERS = new ConcurrentHashMap<>();

  private Examples() {}

  /** An example, with its own evaluation as that of the park beside. */
  public static Dossier dossier(String example) {
    return DOSSIERS.computeIfAbsent(example, Examples::made);
  }

  private static Dossier made(String example) {
    Evaluation evaluation = evaluation(Path.of("..", "examples", example));
    Settings settings = Settings.of(1000, BookUncertainty.DEFAULT_SEED);
    BookUncertainty uncertainty =
        BookSimulation.of(evaluation, DefaultUncertainty.STANDARD, settings);
    return new Dossier(
        evaluation, Optional.of(uncertainty), Optional.of(evaluation), "1.0", Optional.of(PROOF));
  }

  /** The evaluation of a book that has no faults. */
  public static Evaluation evaluation(Path path) {
    Outcome<Book> book = BookReader.read(path, CATALOG);
    Book read = book.asOptional().orElseThrow(() -> new AssertionError(book.issues()));
    Outcome<Evaluation> result = Evaluator.evaluate(read, CATALOG);
    return result.asOptional().orElseThrow(() -> new AssertionError(result.issues()));
  }
}
