package io.tanheng.accounting.collect;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.book.BookReader;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.evaluation.Evaluator;
import io.tanheng.factors.catalog.FactorCatalog;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The foreign table of a tile maker becomes a book that gives the published tonnes. */
class PublishedCombustionTest {
  private static final FactorCatalog CATALOG = FactorCatalog.shipped();
  private static final Path CASE = Path.of("src", "test", "resources", "import", "A8-combustione");

  @TempDir private Path folder;

  private static BigDecimal co2(Evaluation evaluation, String activity) {
    return evaluation.inventory().lines().stream()
        .filter(
            line -> line.activity().activity().code().equals(activity) && line.gas().equals("CO2"))
        .map(line -> line.mass().value())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Test
  void tonnesOfGasAndCarbonatesArePublishedOnes() throws IOException {
    Path imported = folder.resolve("imported");
    new TableImport(
            CASE.resolve("combustione.csv"), CASE.resolve("map.csv"), Optional.empty(), CATALOG)
        .write(imported, Optional.empty());
    Files.writeString(
        imported.resolve("factors.csv"),
        "factor_id,activity,parameter,gas,value,unit,source\n"
            + "GAS,natural_gas,ef,CO2,2.02233,kgCO2/Sm3,published with the table\n");
    Book book = BookReader.read(imported, CATALOG).asOptional().orElseThrow();
    Evaluation evaluation = Evaluator.evaluate(book, CATALOG).asOptional().orElseThrow();
    assertThat(co2(evaluation, "natural_gas")).isEqualByComparingTo("64417.71835794");
    assertThat(co2(evaluation, "cn_carbonate4_caco3")).isEqualByComparingTo("3984.1511599");
  }
}
