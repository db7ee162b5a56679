package io.tanheng.accounting.book;

import static io.tanheng.accounting.book.XlsxFile.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.tanheng.factors.catalog.EmissionFactor;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.catalog.FactorReading;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.lint.FactorLint;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The park's own factors are read by one set of rules, whether priced or looked over. */
class OwnFactorTableTest {
  private static final FactorCatalog CATALOG = FactorCatalog.shipped();
  private static final String HEADER = "factor_id,activity,parameter,gas,value,unit,source\n";

  @TempDir private Path folder;

  private FactorReading csv(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("mine.csv"), text);
    return OwnFactorTable.read(file, CATALOG).orElseThrow().reading();
  }

  private static List<Issue> lint(FactorReading reading) {
    return new FactorLint(CATALOG).lint(reading.set().orElseThrow(), List.of()).findings();
  }

  private static EmissionFactor only(FactorReading reading) {
    assertThat(reading.issues()).isEmpty();
    assertThat(reading.set().orElseThrow().factors()).hasSize(1);
    return reading.set().orElseThrow().factors().get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        HEADER + "F1,diesel,oxidation,,98,%,meter\n",
        "因子编号;活动;参数;数值;单位;来源\nＦ１;柴油;氧化率;９８;%;检测报告\n",
        "factor_id\tactivity\tparameter\tvalue\tunit\tsource\nF1\tDiesel\toxidation\t0.98\t1\tm\n"
      })
  void readsWhatABookReads(String text) throws IOException {
    EmissionFactor factor = only(csv(text));
    assertThat(factor.item()).isEqualTo("diesel");
    assertThat(factor.value()).isEqualByComparingTo("0.98");
  }

  @Test
  void readsTheSheetOfAWorkbookThatIsNoWholeBook() {
    XlsxFile file = new XlsxFile();
    file.sheet(
        "自有因子",
        row(1, "因子编号", "活动", "参数", "数值", "单位", "来源")
            + row(2, "F1", "天然气 natural_gas", "低位发热量", "<c><v>389.31</v></c>", "TJ/万Nm³", "表"));
    Path path = file.write(folder.resolve("own.xlsx"));
    OwnFactorTable table = OwnFactorTable.read(path, CATALOG).orElseThrow();
    FactorReading reading = table.reading();
    assertThat(only(reading).value()).isEqualByComparingTo("389.31");
    assertThat(lint(reading))
        .extracting(table::placed)
        .extracting(Issue::code, issue -> issue.where().text(), issue -> issue.fact("cell"))
        .containsExactly(tuple("lint-magnitude", "自有因子 row 2, column 数值", "自有因子!D2"));
  }

  @Test
  void looksOverTheFactorsThatTheBookPrices() {
    Path book = new GoodBook().write(folder.resolve("book"));
    List<EmissionFactor> priced =
        BookReader.read(book, CATALOG).asOptional().orElseThrow().factors();
    FactorReading reading = OwnFactorTable.read(book, CATALOG).orElseThrow().reading();
    assertThat(priced).isNotEmpty();
    assertThat(reading.set().orElseThrow().factors()).isEqualTo(priced);
  }

  /** The label of the calorific value a thousand times too large; per kg labelled per litre. */
  @ParameterizedTest
  @CsvSource({
    "'F1,natural_gas,ncv,,389.31,TJ/10^4Nm3,code', lint-magnitude, 0.38931",
    "'F1,diesel,ef,,3.0959,kgCO2/L,code', lint-density, ''",
    "'F1,gasoline,ef,,2.9251,kgCO2/L,code', lint-density, ''"
  })
  void tellsTheSlipsOfPublicCode(String line, String code, String expected) throws IOException {
    Issue found = lint(csv(HEADER + line + "\n")).get(0);
    assertThat(found.code()).isEqualTo(code);
    assertThat(found.where().row()).isEqualTo(2);
    if (!expected.isEmpty()) {
      assertThat(found.fact("expected")).endsWith("TJ/10^4Nm3");
      assertThat(new BigDecimal(found.fact("expected").split(" ")[0]))
          .isBetween(new BigDecimal("0.3"), new BigDecimal("0.45"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'F1,diesel,ncv,,42.6,GJ_gross/t,m', parameter-unit-mismatch, unit",
    "'F1,diesel,carbon_content,,0.0202,tCO2/GJ,m', parameter-unit-mismatch, unit",
    "'F1,diesel,ef,CO2,3.1,kgCH4/t,m', gas-unit-mismatch, gas",
    "'F1,diesel,ncv,,42.6,GJ/t,', blank-cell, source",
    "'F1,diesel,ncv,,\"1.234,5\",GJ/t,m', thousands-separator, value"
  })
  void tellsWhatABookWouldRefuse(String line, String code, String column) throws IOException {
    FactorReading reading = csv(HEADER + line + "\n");
    assertThat(reading.unreadable()).isFalse();
    assertThat(reading.issues())
        .extracting(Issue::code, issue -> issue.where().row(), issue -> issue.where().column())
        .containsExactly(tuple(code, 2, column));
  }

  @Test
  void aTableWithoutItsColumnsIsUnreadable() throws IOException {
    assertThat(csv("factor_id,activity\nF1,diesel\n").unreadable()).isTrue();
  }

  @Test
  void aTableOfAnotherLayoutIsNone() throws IOException {
    Path file = Files.writeString(folder.resolve("set.csv"), "id,item,parameter\n");
    assertThat(OwnFactorTable.read(file, CATALOG)).isEmpty();
  }

  @Test
  void aBookWithoutOwnFactorsSaysSo() throws IOException {
    Path book = Files.createDirectories(folder.resolve("empty"));
    Files.writeString(book.resolve("park.csv"), "key,value\n");
    FactorReading reading = OwnFactorTable.read(book, CATALOG).orElseThrow().reading();
    assertThat(reading.unreadable()).isTrue();
    assertThat(reading.issues()).extracting(Issue::code).containsExactly("no-own-factors");
  }
}
