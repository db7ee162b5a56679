package io.tanheng.accounting.property;

import io.tanheng.accounting.book.BookReader;
import io.tanheng.accounting.evaluation.Evaluator;
import io.tanheng.accounting.method.AccountingMethods;
import io.tanheng.accounting.uncertainty.book.CentralValues;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The uncertainty model of random books gives their figures, under every method. */
class CentralValuesPropertyTest {
  @TempDir Path folder;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, Integer.getInteger("tanheng.books", 25));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void underEveryMethod(long seed) {
    Path path = RandomBook.of(seed).write(folder);
    var book = BookReader.read(path, Runs.CATALOG).asOptional().orElseThrow();
    for (String method : AccountingMethods.ids()) {
      Evaluator.evaluate(book, Runs.CATALOG, AccountingMethods.find(method).orElseThrow())
          .asOptional()
          .ifPresent(CentralValues::check);
    }
  }
}
