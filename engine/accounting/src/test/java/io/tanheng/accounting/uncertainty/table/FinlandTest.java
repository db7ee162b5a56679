package io.tanheng.accounting.uncertainty.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * IPCC 2006, volume 1, Table 3.4: the inventory of Finland, all 100 rows to the digits that are
 * printed. Amounts are printed in whole Gg, so that results may differ by what half a Gg makes.
 */
class FinlandTest {
  /**
   * Column G that does not follow from the printed E and F: row 2 prints 3 for 3.6, row 4 prints 7
   * for 6.4, rows 84 and 85 print 208 for 208.5, row 95 prints 105 for 104.1, row 98 prints 105 for
   * 104.5.
   */
  private static final Set<Integer> G_MISPRINTED = Set.of(2, 4, 84, 85, 95, 98);

  /** Column L likewise: 1.08 for 1.35, 1.36 for 1.27, 0.08 for 0.24. */
  private static final Map<Integer, Double> L_MISPRINTED = Map.of(2, 1.35, 4, 1.27, 84, 0.24);

  /** Column K with a factor uncertainty that was not yet rounded to whole per cent. */
  private static final Map<Integer, Double> K_UNROUNDED = Map.of(76, 0.73, 90, 11.21);

  private final List<NamedCsvRecord> printed = printed();
  private final Worksheet worksheet = Worksheet.of(printed.stream().map(FinlandTest::row).toList());

  private static List<NamedCsvRecord> printed() {
    try (Reader file =
            new InputStreamReader(
                FinlandTest.class.getResourceAsStream("ipcc2006_table3_4_finland2003.csv"),
                StandardCharsets.UTF_8);
        CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
      return rows.stream().toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static WorksheetRow row(NamedCsvRecord row) {
    return WorksheetRow.of(
        row.getField("category"),
        row.getField("gas"),
        number(row, "base_gg"),
        number(row, "t_gg"),
        number(row, "ad_u_pct"),
        number(row, "ef_u_pct"));
  }

  private static BigDecimal number(NamedCsvRecord row, String column) {
    return new BigDecimal(row.getField(column));
  }

  @Test
  void totals() {
    assertThat(worksheet.rows()).hasSize(100);
    assertThat(worksheet.baseTotal()).isEqualByComparingTo("47604.4");
    assertThat(worksheet.total()).isEqualByComparingTo("67735");
    assertThat(worksheet.totalUncertaintyPercent()).isCloseTo(15.876222, within(5e-7));
    assertThat(worksheet.trendUncertaintyPoints()).isCloseTo(18.695905, within(5e-7));
    assertThat(worksheet.nearZero()).isFalse();
  }

  @TestFactory
  List<DynamicTest> everyRow() {
    return printed.stream()
        .map(row -> DynamicTest.dynamicTest(row.getField("category"), () -> check(row)))
        .toList();
  }

  private void check(NamedCsvRecord row) {
    int number = Integer.parseInt(row.getField("row"));
    RowUncertainty computed = worksheet.rows().get(number - 1);
    double sensitivity = halfAGg();
    double factor = computed.row().factorPercent().doubleValue();
    double activity = computed.row().activityPercent().doubleValue();
    assertThat(Math.abs(computed.combinedPercent() - printed(row, "pub_G")) <= 0.5)
        .as("column G")
        .isEqualTo(!G_MISPRINTED.contains(number));
    near(computed.contributionToVariance(), printed(row, "pub_H"), 1e-4, 3e-5, "H");
    near(computed.typeASensitivity(), printed(row, "pub_I"), 1e-4, sensitivity, "I");
    near(computed.typeBSensitivity(), printed(row, "pub_J"), 1e-4, sensitivity, "J");
    checkTrend(
        computed.trendByFactor(),
        printed(row, "pub_K_pct"),
        sensitivity * factor,
        number,
        K_UNROUNDED);
    checkTrend(
        computed.trendByActivity(),
        printed(row, "pub_L_pct"),
        sensitivity * activity * 1.42,
        number,
        L_MISPRINTED);
  }

  private static void checkTrend(
      double computed, double printed, double rounding, int row, Map<Integer, Double> exceptions) {
    if (exceptions.containsKey(row)) {
      assertThat(computed).isCloseTo(exceptions.get(row), within(0.005));
      assertThat(Math.abs(computed - printed)).as("row %s", row).isGreaterThan(0.005 + rounding);
    } else {
      near(computed, printed, 0.01, rounding, "trend of row " + row);
    }
  }

  /** What half a Gg of the base year and of year t, and 5 Gg of the total, do to I and J. */
  private double halfAGg() {
    double growth = worksheet.total().doubleValue() / worksheet.baseTotal().doubleValue();
    return 0.5 * (1 + growth) / worksheet.baseTotal().doubleValue() + 8e-6;
  }

  private static void near(
      double computed, double printed, double digit, double rounding, String column) {
    assertThat(computed).as(column).isCloseTo(printed, within(digit / 2 + rounding));
  }

  private static double printed(NamedCsvRecord row, String column) {
    return Double.parseDouble(row.getField(column));
  }
}
