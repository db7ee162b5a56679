package io.tanheng.accounting.uncertainty.propagation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tanheng.accounting.uncertainty.Cases;
import io.tanheng.accounting.uncertainty.distribution.ConfidenceLevel;
import io.tanheng.accounting.uncertainty.distribution.Exact;
import io.tanheng.accounting.uncertainty.distribution.Interval;
import io.tanheng.accounting.uncertainty.distribution.Normal;
import io.tanheng.accounting.uncertainty.model.Output;
import io.tanheng.accounting.uncertainty.model.Power;
import io.tanheng.accounting.uncertainty.model.UncertaintyModel;
import io.tanheng.accounting.uncertainty.model.Variable;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ErrorPropagationTest {
  private static final ConfidenceLevel LEVEL = ConfidenceLevel.OF_95_PERCENT;

  private static double percent(Propagated output) {
    return output.halfWidth(LEVEL) / output.mean() * 100;
  }

  private static Propagated only(UncertaintyModel model) {
    return ErrorPropagation.of(model).get(0);
  }

  /** Quadrature of three factors of a product. */
  @Test
  void uncertaintiesOfAProductAddUpInQuadrature() {
    UncertaintyModel model =
        UncertaintyModel.builder()
            .variable(Cases.percent("a", 4, 10))
            .variable(Cases.percent("b", 3, 5))
            .variable(Cases.percent("c", 7, 3))
            .term("line", 2, Power.times("a"), Power.times("b"), Power.over("c"))
            .total("total")
            .build();
    assertThat(only(model).mean()).isCloseTo(24.0 / 7, within(1e-14));
    assertThat(percent(only(model))).isCloseTo(11.575837, within(1e-6));
  }

  /** Quadrature of 10, 20 and 30, absolute. */
  @Test
  void uncertaintiesOfASumAddUpInQuadrature() {
    UncertaintyModel model =
        UncertaintyModel.builder()
            .variable(new Variable("a", Normal.ofHalfWidth(100, 10, LEVEL)))
            .variable(new Variable("b", Normal.ofHalfWidth(200, 20, LEVEL)))
            .variable(new Variable("c", Normal.ofHalfWidth(-300, 30, LEVEL)))
            .term("a", 1, Power.times("a"))
            .term("b", 1, Power.times("b"))
            .term("c", 1, Power.times("c"))
            .total("total")
            .build();
    Propagated total = only(model);
    assertThat(total.mean()).isCloseTo(0, within(1e-12));
    assertThat(total.halfWidth(LEVEL)).isCloseTo(37.416574, within(1e-6));
    assertThat(total.interval(LEVEL).holdsZero()).isTrue();
  }

  /** IPCC 2019 Refinement, Box 3.1A: every line with inputs of its own. */
  @Test
  void manureWithInputsOfItsOwnForEachLine() {
    var outputs = ErrorPropagation.of(Cases.manure(false));
    assertThat(outputs.get(0).mean()).isCloseTo(5.52794, within(5e-6));
    assertThat(percent(outputs.get(0))).isCloseTo(35.224, within(5e-4));
    for (int i = 1; i <= 3; i++) {
      assertThat(percent(outputs.get(i))).isCloseTo(41.53, within(0.005));
    }
    assertThat(outputs.get(1).mean()).isCloseTo(0.0918, within(5e-5));
    assertThat(outputs.get(2).mean()).isCloseTo(4.6148, within(5e-5));
    assertThat(outputs.get(3).mean()).isCloseTo(0.8214, within(5e-5));
  }

  /** The same inputs shared: quadrature of the lines was too small. */
  @Test
  void manureWithSharedInputs() {
    assertThat(percent(only(Cases.manure(true)))).isBetween(35.224, 37.21);
  }

  @Test
  void tenTenantsOnOneFactorAreAsUncertainAsTheFactor() {
    assertThat(percent(only(Cases.tenants(true)))).isCloseTo(5, within(1e-12));
    assertThat(percent(only(Cases.tenants(false)))).isCloseTo(1.58, within(0.005));
  }

  @Test
  void sharesOfTheVarianceAddUpToOne() {
    Propagated total = only(Cases.manure(true));
    double sum = total.parts().stream().mapToDouble(total::share).sum();
    assertThat(sum).isCloseTo(1, within(1e-12));
    assertThat(total.parts()).extracting(Propagated.Part::variable).contains("N", "EF2");
  }

  /** A level of 10 Gg ± 2 % (2019 Refinement, volume 1, chapter 3). */
  @Test
  void levelInPerCent() {
    UncertaintyModel model =
        UncertaintyModel.builder()
            .variable(Cases.percent("level", 10, 2))
            .term("line", 1, Power.times("level"))
            .total("total")
            .build();
    Interval interval = only(model).interval(LEVEL);
    assertThat(interval.lower()).isCloseTo(9.8, within(1e-12));
    assertThat(interval.upper()).isCloseTo(10.2, within(1e-12));
  }

  @Test
  void whatIsExactAddsNothingAndZeroIsNoObstacle() {
    UncertaintyModel model =
        UncertaintyModel.builder()
            .variable(new Variable("gwp", new Exact(28)))
            .variable(new Variable("near zero", new Normal(0, 2)))
            .term("line", 1, Power.times("gwp"), Power.times("near zero"))
            .output(new Output("deducted", Map.of("line", -1.0)))
            .build();
    assertThat(only(model).standardDeviation()).isCloseTo(56, within(1e-12));
    assertThat(only(model).mean()).isZero();
  }
}
