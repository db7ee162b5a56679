package io.tanheng.planning.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tanheng.planning.ExampleBook;
import io.tanheng.planning.Pathways;
import io.tanheng.planning.pathway.PathwayEvaluator;
import io.tanheng.planning.pathway.PathwayResult;
import io.tanheng.planning.pathway.PathwayYear;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One input moved at a time. */
class TornadoTest {
  private final PathwayEvaluator evaluator = Pathways.evaluator(ExampleBook.evaluation());
  private final PathwayResult held = Pathways.mixed(evaluator, 6000, 9000);

  private Swing swing(Driver driver, String step) {
    Tornado tornado =
        Tornado.of(evaluator, held, Map.of(driver, new BigDecimal(step)), () -> false)
            .orElseThrow();
    return tornado.swings().stream()
        .filter(each -> each.driver() == driver)
        .findFirst()
        .orElseThrow();
  }

  /** A price moves the cost by its share, and no tonne. */
  @Test
  void aPriceMovesWhatIsPaidForIt() {
    Swing credits = swing(Driver.CREDIT_PRICE, "10");
    BigDecimal paid = BigDecimal.ZERO;
    for (int i = 0; i < held.years().size(); i++) {
      BigDecimal cost = held.years().get(i).cost().credits();
      paid = paid.add(cost.multiply(Pathways.FIVE.factor(i + 1)));
    }
    double expected = paid.doubleValue() * 0.2;
    assertThat(credits.high().cost().subtract(credits.low().cost()).doubleValue())
        .isCloseTo(expected, within(1e-9));
    assertThat(credits.high().uncovered()).isEqualByComparingTo(credits.low().uncovered());
  }

  /**
   * A higher grid factor: more of what is bought stays than green power displaces. Cooling bought,
   * 3600 GJ at a COP of 5, is 200 MWh of power too.
   */
  @Test
  void theGridFactorMovesTonnesByWhatIsBought() {
    double expected = 0;
    for (PathwayYear year : held.years()) {
      double factor =
          evaluator.years().outlook().gridFactor(year.year()).orElseThrow().doubleValue();
      double mwh =
          evaluator.years().gridMwh(year.year()).doubleValue()
              + 200 * evaluator.years().outlook().growth(year.year()).doubleValue()
              - 420
              - 2 * 1050
              + (year.year() > 2025 ? 1150 : 0);
      expected += 0.1 * factor * (mwh - 9000);
    }
    PathwayResult none = Pathways.mixed(evaluator, 0, 9000);
    Tornado bare =
        Tornado.of(evaluator, none, Map.of(Driver.GRID_FACTOR, BigDecimal.TEN), () -> false)
            .orElseThrow();
    Swing moved =
        bare.swings().stream()
            .filter(each -> each.driver() == Driver.GRID_FACTOR)
            .findFirst()
            .orElseThrow();
    assertThat(moved.high().uncovered().subtract(bare.expected().uncovered()).doubleValue())
        .isCloseTo(expected, within(1e-6));
  }

  @Test
  void widestFirstAndZeroStepsAreLeftOut() {
    Tornado tornado =
        Tornado.of(evaluator, held, Map.of(Driver.GROWTH, BigDecimal.ZERO), () -> false)
            .orElseThrow();
    assertThat(tornado.swings())
        .extracting(Swing::driver)
        .hasSize(Driver.values().length - 1)
        .doesNotContain(Driver.GROWTH);
    assertThat(tornado.swings()).isSortedAccordingTo((a, b) -> b.width().compareTo(a.width()));
  }

  @Test
  void capexAndRateMoveCapitalAlone() {
    Swing capex = swing(Driver.CAPEX, "20");
    BigDecimal capital = BigDecimal.ZERO;
    for (int i = 0; i < held.years().size(); i++) {
      BigDecimal yearly = held.years().get(i).cost().capital();
      capital = capital.add(yearly.multiply(Pathways.FIVE.factor(i + 1)));
    }
    assertThat(capex.high().cost().subtract(capex.low().cost()).doubleValue())
        .isCloseTo(0.4 * capital.doubleValue(), within(1e-9));
    assertThat(swing(Driver.DISCOUNT_RATE, "50").low().cost()).isNotNull();
  }
}
