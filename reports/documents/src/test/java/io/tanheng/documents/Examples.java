package io.tanheng.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.book.BookReader;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.evaluation.Evaluator;
import io.tanheng.accounting.method.AccountingMethod;
import io.tanheng.accounting.method.AccountingMethods;
import io.tanheng.accounting.profile.Profiles;
import io.tanheng.accounting.profile.Scheme;
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

  /**
   * An example, with its own evaluation as that of the park beside.
   *
   * @param example its name, and behind {@code @} an accounting method or a profile where it is
   *     another one
   */
  public static Dossier dossier(String example) {
    return DOSSIERS.computeIfAbsent(example, Examples::made);
  }

  private static Dossier made(String example) {
    String[] parts = example.split("@", 2);
    Path book = Path.of("..", "examples", parts[0]);
    Evaluation evaluation = parts.length == 1 ? evaluation(book) : evaluation(book, parts[1]);
    Settings settings = Settings.of(1000, BookUncertainty.DEFAULT_SEED);
    BookUncertainty uncertainty =
        BookSimulation.of(evaluation, DefaultUncertainty.STANDARD, settings);
    return new Dossier(
        evaluation, Optional.of(uncertainty), Optional.of(evaluation), "1.0", Optional.of(PROOF));
  }

  /** The evaluation of a book that has no faults. */
  public static Evaluation evaluation(Path path) {
    return given(Evaluator.evaluate(book(path), CATALOG));
  }

  private static Evaluation evaluation(Path path, String rules) {
    Optional<AccountingMethod> way = AccountingMethods.select(rules).asOptional();
    Optional<Scheme> profile = way.isPresent() ? Optional.empty() : Profiles.scheme(rules);
    assertThat(way.isPresent() || profile.isPresent()).isTrue();
    return given(Evaluator.evaluate(book(path), CATALOG, way, profile));
  }

  private static Book book(Path path) {
    Outcome<Book> book = BookReader.read(path, CATALOG);
    return book.asOptional().orElseThrow(() -> new AssertionError(book.issues()));
  }

  private static Evaluation given(Outcome<Evaluation> result) {
    return result.asOptional().orElseThrow(() -> new AssertionError(result.issues()));
  }
}
