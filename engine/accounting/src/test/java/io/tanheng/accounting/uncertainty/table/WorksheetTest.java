package io.tanheng.accounting.uncertainty.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorksheetTest {
  private static WorksheetRow row(String base, String yearT, String ad, String ef) {
    return row(base, yearT, ad, ef, false, true);
  }

  private static WorksheetRow row(
      String base, String yearT, String ad, String ef, boolean adCorrelated, boolean efCorrelated) {
    return new WorksheetRow(
        "category",
        "CO2",
        new BigDecimal(base),
        new BigDecimal(yearT),
        new BigDecimal(ad),
        new BigDecimal(ef),
        adCorrelated,
        efCorrelated);
  }

  private static double trend(WorksheetRow first) {
    return Worksheet.of(List.of(first, row("50", "60", "0", "0"))).trendUncertaintyPoints();
  }

  @Test
  void correlationChoosesTheSensitivity() {
    double typeB = 110 / 150.0;
    // (1.1 + 170) / (1 + 150) × 100 − 170 / 150 × 100.
    double typeA = Math.abs(171.1 / 151 * 100 - 170 / 150.0 * 100);
    assertThat(trend(row("100", "110", "0", "7"))).isCloseTo(typeA * 7, within(1e-9));
    assertThat(trend(row("100", "110", "0", "7", false, false)))
        .isCloseTo(typeB * 7 * Math.sqrt(2), within(1e-9));
    assertThat(trend(row("100", "110", "3", "0")))
        .isCloseTo(typeB * 3 * Math.sqrt(2), within(1e-9));
    assertThat(trend(row("100", "110", "3", "0", true, true))).isCloseTo(typeA * 3, within(1e-9));
  }

  /** The trend is in points: 10 % ± 2 is 8 % to 12 % (2019 Refinement, volume 1, chapter 3). */
  @Test
  void trendInPercentagePoints() {
    String points = new BigDecimal(2 / (1.1 * Math.sqrt(2)) + "").toPlainString();
    Worksheet worksheet = Worksheet.of(List.of(row("100", "110", points, "0")));
    assertThat(worksheet.trendPercent()).isCloseTo(10, within(1e-12));
    assertThat(worksheet.trendInterval().lower()).isCloseTo(8, within(1e-9));
    assertThat(worksheet.trendInterval().upper()).isCloseTo(12, within(1e-9));
  }

  @Test
  void levelInPerCentOfTheTotal() {
    Worksheet worksheet = Worksheet.of(List.of(row("9", "10", "2", "0")));
    assertThat(worksheet.totalUncertaintyPercent()).isCloseTo(2, within(1e-12));
    assertThat(worksheet.totalInterval().lower()).isCloseTo(9.8, within(1e-12));
    assertThat(worksheet.totalInterval().level().probability()).isEqualTo(0.95);
  }

  /** Quadrature of 10, 20 and 30. */
  @Test
  void amountsAddUpInQuadrature() {
    Worksheet worksheet =
        Worksheet.of(
            List.of(
                row("1", "100", "6", "8"), row("1", "200", "10", "0"), row("1", "300", "0", "10")));
    assertThat(worksheet.totalUncertainty()).isCloseTo(37.416574, within(1e-6));
    double shares = worksheet.rows().stream().mapToDouble(worksheet::share).sum();
    assertThat(shares).isCloseTo(1, within(1e-12));
  }

  @Test
  void nearZeroWhereRemovalsCancelEmissions() {
    List<WorksheetRow> rows = List.of(row("100", "100", "5", "0"), row("-90", "-99", "5", "0"));
    assertThat(Worksheet.of(rows).nearZero()).isTrue();
    assertThat(Worksheet.of(List.of(row("1", "1", "150", "0"))).nearZero()).isFalse();
  }

  @Test
  void aBaseYearThatCancelsIsSaid() {
    Worksheet cancels =
        Worksheet.of(List.of(row("100", "110", "5", "5"), row("-90", "-50", "5", "50")));
    assertThat(cancels.baseNearZero()).isTrue();
    assertThat(cancels.nearZero()).isFalse();
    assertThat(Worksheet.of(List.of(row("100", "110", "5", "5"))).baseNearZero()).isFalse();
  }

  /** 100 % is corrected to 106.69 % (equation 3.3) and gives bounds of a lognormal number. */
  @Test
  void emissionsDoNotFallBelowZero() {
    Worksheet wide = Worksheet.of(List.of(row("100", "100", "0", "100")));
    assertThat(wide.totalInterval().lower()).isCloseTo(0, within(1e-9));
    assertThat(wide.positiveInterval())
        .hasValueSatisfying(
            interval -> {
              assertThat(interval.lower()).isBetween(30.0, 35.0);
              assertThat(interval.upper()).isBetween(226.0, 240.0);
            });
    assertThat(Worksheet.of(List.of(row("100", "100", "0", "99"))).positiveInterval()).isEmpty();
    assertThat(
            Worksheet.of(List.of(row("9", "100", "0", "150"), row("9", "-1", "0", "1")))
                .positiveInterval())
        .isEmpty();
  }
}
