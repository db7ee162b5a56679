package io.tanheng.planning;

import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.book.BookReader;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.evaluation.Evaluator;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The example park of planners, with tables of one's own in place of its. */
public final class ExampleBook {
  private static final Path SHIPPED = Path.of("..", "..", "reports", "examples", "pathway");

  private ExampleBook() {}

  /** The library, read once. */
  public static final FactorCatalog CATALOG = FactorCatalog.shipped();

  /** The reporting year of the example as it is shipped. */
  public static Evaluation evaluation() {
    return evaluation(SHIPPED);
  }

  /** The reporting year of the example in a folder with some tables replaced: name, text. */
  public static Evaluation evaluation(Path folder, String... tables) throws IOException {
    try (Stream<Path> files = Files.list(SHIPPED)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
    for (int i = 0; i < tables.length; i += 2) {
      Files.writeString(folder.resolve(tables[i] + ".csv"), tables[i + 1]);
    }
    return evaluation(folder);
  }

  private static Evaluation evaluation(Path folder) {
    Outcome<Book> book = BookReader.read(folder, CATALOG);
    return Evaluator.evaluate(given(book), CATALOG).asOptional().orElseThrow();
  }

  private static <T> T given(Outcome<T> outcome) {
    if (outcome instanceof Outcome.Given<T> given) {
      return given.value();
    }
    throw new AssertionError(List.copyOf(outcome.issues()).toString());
  }
}
