package io.tanheng.accounting.golden;

import io.tanheng.accounting.book.BookReader;
import io.tanheng.accounting.evaluation.Evaluator;
import io.tanheng.accounting.method.AccountingMethods;
import io.tanheng.accounting.uncertainty.book.CentralValues;
import io.tanheng.factors.catalog.FactorCatalog;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The uncertainty model of worked cases and examples gives their figures. */
class CentralValuesTest {
  private static final FactorCatalog SHIPPED = FactorCatalog.shipped();

  @TempDir Path folder;

  static Stream<Scenario> scenarios() throws URISyntaxException {
    return GoldenTest.scenarios();
  }

  static Stream<Arguments> examples() {
    Path examples = Path.of("../../reports/examples");
    return AccountingMethods.ids().stream()
        .flatMap(
            method ->
                Stream.of("steel-and-tiles", "leading", "double-count")
                    .map(book -> Arguments.of(examples.resolve(book), method)));
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void ofACase(Scenario scenario) {
    scenario.run(SHIPPED, folder).asOptional().ifPresent(CentralValues::check);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void ofAnExample(Path book, String method) {
    var read = BookReader.read(book, SHIPPED).asOptional().orElseThrow();
    var rules = AccountingMethods.find(method).orElseThrow();
    CentralValues.check(Evaluator.evaluate(read, SHIPPED, rules).asOptional().orElseThrow());
  }
}
