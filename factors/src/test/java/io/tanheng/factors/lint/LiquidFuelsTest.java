package io.tanheng.factors.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.factors.catalog.Activity;
import io.tanheng.factors.catalog.FactorCatalog;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiquidFuelsTest {
  private final LiquidFuels liquids = new LiquidFuels(FactorCatalog.shipped());

  /** Ranges within which the fuel is sold. */
  @ParameterizedTest
  @CsvSource({
    "diesel,0.80,0.86",
    "gasoline,0.70,0.78",
    "kerosene,0.77,0.83",
    "fuel_oil,0.9,1.02",
    "lpg,0.5,0.56",
    "naphtha,0.65,0.76",
    "lng,0.4,0.5",
  })
  void knowsTheDensity(String activity, BigDecimal least, BigDecimal most) {
    assertThat(liquids.density(activity).orElseThrow()).isBetween(least, most);
  }

  /** No liquid fuel of the library is as light as a gas or much heavier than water. */
  @Test
  void impliesNoImpossibleDensity() {
    FactorCatalog.shipped().activities().all().stream()
        .filter(activity -> activity.kind() == Activity.Kind.LIQUID)
        .forEach(
            activity ->
                assertThat(liquids.density(activity.code()).orElse(BigDecimal.ONE))
                    .as(activity.code())
                    .isBetween(new BigDecimal("0.35"), new BigDecimal("1.05")));
  }

  @Test
  void saysNothingOfAFuelThatNoSetPricesByVolume() {
    assertThat(liquids.density("coal_tar")).isEmpty();
  }

  /** Case A6: figures per kg that public code calls per litre. */
  @ParameterizedTest
  @CsvSource({"diesel,3.0959", "gasoline,2.9251"})
  void knowsAFigurePerMass(String activity, BigDecimal figure) {
    assertThat(liquids.isPerMass(activity, figure)).isTrue();
    assertThat(liquids.isPerMass(activity, figure.multiply(new BigDecimal("0.84")))).isFalse();
  }
}
