package io.tanheng.factors.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.factors.catalog.GwpSet.Basket;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GwpSetTest {
  private static final FactorCatalog CATALOG = FactorCatalog.shipped();

  /** Mass-weighted sum over the parts that are among the seven gases. */
  private static BigDecimal blend(String report, String code) {
    GwpSet gwp = CATALOG.gwp(report).orElseThrow();
    return gwp.blend(code).orElseThrow().stream()
        .filter(part -> gwp.find(part.gas()).filter(g -> g.basket() != Basket.MEMO).isPresent())
        .map(p -> p.share().value().multiply(gwp.find(p.gas()).orElseThrow().factor().value()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "epa_hub2025_table12_blends.csv", numLinesToSkip = 1)
  void blendsGiveThePublishedSumButForOneMisprint(String code, BigDecimal published) {
    BigDecimal expected = code.equals("R-424A") ? new BigDecimal("2212") : published;
    assertThat(blend("AR5", code).setScale(0, RoundingMode.HALF_UP)).isEqualByComparingTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "R-404A, AR6, 4728",
    "R-410A, AR4, 2087.5",
    "R-410A, AR5, 1923.5",
    "R-410A, AR6, 2255.5",
    "R-424A, AR5, 2211.85"
  })
  void blendsFollowTheReport(String code, String report, BigDecimal expected) {
    assertThat(blend(report, code)).isEqualByComparingTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "CH4, 21, 25, 28, 27.0",
    "CH4_fossil, 21, 25, 30, 29.8",
    "N2O, 310, 298, 265, 273",
    "HFC-23, 11700, 14800, 12400, 14600",
    "HFC-32, 650, 675, 677, 771",
    "HFC-125, 2800, 3500, 3170, 3740",
    "CO2, 1, 1, 1, 1"
  })
  void eachReportHasItsOwnFigures(
      String gas, BigDecimal sar, BigDecimal ar4, BigDecimal ar5, BigDecimal ar6) {
    List<BigDecimal> values =
        CATALOG.gwpReports().stream()
            .map(report -> CATALOG.gwp(report).orElseThrow().find(gas).orElseThrow())
            .map(found -> found.factor().value())
            .toList();
    assertThat(values)
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(sar, ar4, ar5, ar6);
  }

  @Test
  void methaneOfAnotherTableIsNotOffered() {
    assertThat(CATALOG.gwp("AR6").orElseThrow().find("CH4_7SM7")).isEmpty();
    assertThat(CATALOG.activities().find("CH4_7SM7")).isEmpty();
  }

  @Test
  void aGasThatAReportDoesNotListHasNone() {
    assertThat(CATALOG.gwp("SAR").orElseThrow().find("NF3")).isEmpty();
    assertThat(CATALOG.gwp("TAR")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "HCFC-22, MEMO",
    "CFC-12, MEMO",
    "SO2F2, MEMO",
    "HFE-125, MEMO",
    "HFC-134a, HFC",
    "PFC-14, PFC",
    "SF6, SF6",
    "NF3, NF3",
    "CH4_fossil, CH4"
  })
  void eachGasIsInItsBasket(String gas, Basket basket) {
    assertThat(CATALOG.gwp("AR5").orElseThrow().find(gas)).map(GwpSet.Gas::basket).contains(basket);
  }

  @ParameterizedTest
  @ValueSource(strings = {"HFC-134a", "R-999"})
  void onlyBlendsHaveParts(String code) {
    assertThat(CATALOG.gwp("AR5").orElseThrow().blend(code)).isEmpty();
  }

  @Test
  void aPartMayHaveNoGwp() {
    GwpSet gwp = CATALOG.gwp("AR5").orElseThrow();
    assertThat(gwp.blend("R-402A").orElseThrow())
        .extracting(GwpSet.Part::gas)
        .anyMatch(gas -> gwp.find(gas).isEmpty());
  }

  @Test
  void noBlendHoldsMoreThanAWhole() {
    GwpSet gwp = CATALOG.gwp("AR5").orElseThrow();
    for (Activity activity : CATALOG.activities().all()) {
      gwp.blend(activity.code())
          .ifPresent(
              parts ->
                  assertThat(
                          parts.stream()
                              .map(part -> part.share().value())
                              .reduce(BigDecimal.ZERO, BigDecimal::add))
                      .as(activity.code())
                      .isBetween(new BigDecimal("0.05"), BigDecimal.ONE));
    }
  }
}
