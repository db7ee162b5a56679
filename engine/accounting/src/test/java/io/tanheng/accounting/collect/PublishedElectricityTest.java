package io.tanheng.accounting.collect;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.book.BookReader;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.evaluation.Evaluator;
import io.tanheng.factors.catalog.FactorCatalog;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A foreign table becomes a book whose location and market figures are the published ones. */
class PublishedElectricityTest {
  private static final Path CASE = Path.of("src", "test", "resources", "import", "B5-elettricita");
  private static final FactorCatalog CATALOG =
      FactorCatalog.shipped().withFolder(CASE.resolve("factors")).asOptional().orElseThrow();

  @TempDir private Path folder;

  private ImportReport imported(String year, Path to) throws IOException {
    Path map = CASE.resolve("map-" + year + ".csv");
    return new TableImport(CASE.resolve("elettricita.csv"), map, Optional.empty(), CATALOG)
        .write(to, Optional.empty())
        .asOptional()
        .orElseThrow();
  }

  private static BigDecimal sum(ImportReport report, Function<ImportedSum, BigDecimal> side) {
    return report.sums().stream().map(side).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @ParameterizedTest
  @CsvSource({"2024, 1, 8, 19748786", "2025, 0, 15, 36972698"})
  void sumsInAndOutArePublishedOnes(String year, int skipped, int blank, BigDecimal kwh)
      throws IOException {
    ImportReport report = imported(year, folder.resolve("imported"));
    assertThat(report.skipped()).isEqualTo(skipped);
    assertThat(report.blank()).isEqualTo(blank);
    assertThat(sum(report, ImportedSum::in)).isEqualByComparingTo(kwh);
    assertThat(sum(report, ImportedSum::out)).isEqualByComparingTo(kwh);
  }

  private Evaluation evaluation(String year) throws IOException {
    Path imported = folder.resolve("imported");
    imported(year, imported);
    BookMerge merge = new BookMerge(imported, CATALOG);
    merge.add(CASE.resolve("garanzie-offsets.csv"), Optional.empty());
    merge.write(folder.resolve("book"));
    Book book = BookReader.read(folder.resolve("book"), CATALOG).asOptional().orElseThrow();
    return Evaluator.evaluate(book, CATALOG).asOptional().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"2024, 4265.737776, 20.632626", "2025, 3720.364992, 0"})
  void locationAndMarketFiguresArePublishedOnes(String year, BigDecimal location, BigDecimal market)
      throws IOException {
    Evaluation evaluation = evaluation(year);
    assertThat(evaluation.inventory().park().scope2Location().value())
        .isEqualByComparingTo(location);
    assertThat(evaluation.inventory().park().scope2Market().value()).isEqualByComparingTo(market);
  }
}
