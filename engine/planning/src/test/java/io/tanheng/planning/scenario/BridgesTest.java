package io.tanheng.planning.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tanheng.accounting.method.AccountingMethods;
import io.tanheng.planning.ExampleBook;
import io.tanheng.planning.Pathways;
import io.tanheng.planning.pathway.PathwayEvaluator;
import io.tanheng.planning.pathway.PathwayResult;
import io.tanheng.planning.scenario.BridgeStep.Kind;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bridges add up, and every step is what it says. */
class BridgesTest {
  private static PathwayEvaluator evaluator(String method) {
    return Pathways.evaluator(
        ExampleBook.evaluation(), AccountingMethods.find(method).orElseThrow());
  }

  private static Bridge bridge(String method, int credits, int power, int year) {
    PathwayEvaluator evaluator = evaluator(method);
    return new Bridges(evaluator).to(Pathways.mixed(evaluator, credits, power), year);
  }

  @ParameterizedTest
  @CsvSource({
    "t-seesa-010, 0, 0, 2025",
    "t-seesa-010, 3000, 9000, 2028",
    "t-seesa-010, 30000, 90000, 2030",
    "ndrc-910-2025, 3000, 9000, 2026"
  })
  void stepsAddUpToTheEnds(String method, int credits, int power, int year) {
    Bridge bridge = bridge(method, credits, power, year);
    BigDecimal at = bridge.base();
    BigDecimal cost = BigDecimal.ZERO;
    for (BridgeStep step : bridge.steps()) {
      assertThat(step.before()).isEqualByComparingTo(at);
      at = at.add(step.delta());
      cost = cost.add(step.cost());
    }
    double size = bridge.base().doubleValue();
    assertThat(at.doubleValue()).isCloseTo(bridge.residual().doubleValue(), within(1e-9 * size));
    assertThat(cost.doubleValue()).isCloseTo(bridge.cost().doubleValue(), within(1e-9));
  }

  /** 2 % a year for two years on all rows; the rest is the falling grid factor. */
  @Test
  void growthAndGridFactorAreToldApart() {
    Bridge bridge = bridge("t-seesa-010", 0, 0, 2026);
    BridgeStep growth = step(bridge, Kind.GROWTH, "");
    double grown = bridge.base().doubleValue() * (1.02 * 1.02 - 1);
    assertThat(growth.delta().doubleValue()).isCloseTo(grown, within(1e-6));
    assertThat(step(bridge, Kind.GRID_FACTOR, "").delta().signum()).isNegative();
    assertThat(step(bridge, Kind.YEAR, "").delta()).isEqualByComparingTo(BigDecimal.ZERO);
    assertThat(step(bridge, Kind.GRID_FACTOR, "").after()).isEqualByComparingTo(bridge.noAction());
  }

  /** Two units of 1050 MWh at 0.509 t/MWh. */
  @Test
  void aMeasureIsCreditedWithWhatItSaves() {
    BridgeStep solar = step(bridge("t-seesa-010", 0, 0, 2026), Kind.MEASURE, "M01");
    assertThat(solar.delta().doubleValue()).isCloseTo(-2 * 1050 * 0.509, within(1e-9));
    double annuity = 330 * 0.05 / (1 - Math.pow(1.05, -25));
    assertThat(solar.cost().doubleValue())
        .isCloseTo(2 * (annuity + 5 - 1050 * 680 / 10_000.0), within(1e-9));
  }

  @Test
  void purchasesAreStepsOfTheBalance() {
    Bridge bridge = bridge("t-seesa-010", 3000, 9000, 2025);
    BridgeStep green = step(bridge, Kind.BALANCE, "green_power");
    assertThat(green.delta().doubleValue()).isCloseTo(-9000 * 0.522, within(1e-6));
    assertThat(green.cost()).isEqualByComparingTo("22.5");
    assertThat(step(bridge, Kind.BALANCE, "ccer").delta()).isEqualByComparingTo("-3000");
    assertThat(step(bridge, Kind.BALANCE, "ccer").cost()).isEqualByComparingTo("25.5");
  }

  /** Under 910 certificates count 0 where the power is bought, and credits nothing. */
  @Test
  void anotherMethodCountsOtherwise() {
    Bridge bridge = bridge("ndrc-910-2025", 3000, 9000, 2025);
    BridgeStep green = step(bridge, Kind.GREEN_AT_SOURCE, "green_power");
    assertThat(green.delta().doubleValue()).isCloseTo(-9000 * 0.8325, within(1e-6));
    assertThat(step(bridge, Kind.BALANCE, "ccer").delta().signum()).isZero();
    assertThat(step(bridge, Kind.GRID_FACTOR, "").delta().signum()).isZero();
  }

  @Test
  void aBridgeWithoutActionHasNoMeasure() {
    PathwayEvaluator evaluator = evaluator("t-seesa-010");
    PathwayResult none =
        evaluator
            .evaluate(io.tanheng.planning.pathway.Scenarios.noAction())
            .asOptional()
            .orElseThrow();
    Bridge bridge = new Bridges(evaluator).to(none, 2030);
    assertThat(bridge.steps()).extracting(BridgeStep::kind).doesNotContain(Kind.MEASURE);
    assertThat(bridge.total()).isEqualByComparingTo(bridge.noAction());
    // Nothing but the price of carbon of the outlook, 30 CNY a tonne.
    assertThat(bridge.cost())
        .isEqualByComparingTo(bridge.total().multiply(new BigDecimal("0.003")));
  }

  private static BridgeStep step(Bridge bridge, Kind kind, String subject) {
    List<BridgeStep> found =
        bridge.steps().stream()
            .filter(each -> each.kind() == kind && each.subject().equals(subject))
            .toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }
}
