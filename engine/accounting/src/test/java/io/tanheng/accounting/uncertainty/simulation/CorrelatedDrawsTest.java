package io.tanheng.accounting.uncertainty.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.tanheng.accounting.uncertainty.distribution.Distribution;
import io.tanheng.accounting.uncertainty.distribution.Lognormal;
import io.tanheng.accounting.uncertainty.distribution.Normal;
import io.tanheng.accounting.uncertainty.distribution.Pert;
import io.tanheng.accounting.uncertainty.distribution.Triangular;
import io.tanheng.accounting.uncertainty.distribution.Uniform;
import io.tanheng.accounting.uncertainty.model.Output;
import io.tanheng.accounting.uncertainty.model.Power;
import io.tanheng.accounting.uncertainty.model.UncertaintyModel;
import io.tanheng.accounting.uncertainty.model.Variable;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Draws of variables that err together. */
class CorrelatedDrawsTest {
  private static final Settings SETTINGS = Settings.of(40_000, 3);

  static Stream<Distribution> all() {
    return Stream.of(
        new Normal(3, 0.8),
        Lognormal.ofMeanAndCv(4, 0.3),
        new Uniform(1, 3),
        new Triangular(1, 3, 4),
        new Pert(0, 1, 10));
  }

  private static UncertaintyModel.Builder three(Distribution distribution) {
    UncertaintyModel.Builder model =
        UncertaintyModel.builder()
            .variable(new Variable("a", distribution))
            .variable(new Variable("b", distribution))
            .variable(new Variable("c", distribution));
    for (String each : List.of("a", "b", "c")) {
      model.term(each, 1, Power.times(each)).output(Output.sum("out:" + each, List.of(each)));
    }
    return model.output(Output.sum("ab", List.of("a", "b")));
  }

  /** Each alone is as it was: the correlation changes no distribution. */
  @ParameterizedTest
  @MethodSource("all")
  void eachKeepsItsDistribution(Distribution distribution) {
    Simulation simulation =
        MonteCarlo.run(three(distribution).correlation("a", "b", 0.7).build(), SETTINGS);
    for (double p : new double[] {0.025, 0.5, 0.975}) {
      SimulatedOutput b = simulation.output("out:b");
      assertThat(b.quantile(p))
          .isCloseTo(distribution.quantile(p), within(4.5 * b.standardErrorOfQuantile(p)));
    }
  }

  /** Two of one distribution with a coefficient of 1 are one number. */
  @ParameterizedTest
  @MethodSource("all")
  void fullyCorrelatedIsTwiceTheSame(Distribution distribution) {
    Simulation simulation =
        MonteCarlo.run(three(distribution).correlation("b", "a", 1).build(), SETTINGS);
    assertThat(simulation.output("ab").quantile(0.9))
        .isCloseTo(2 * simulation.output("out:a").quantile(0.9), within(1e-2));
    assertThat(simulation.output("ab").standardDeviation())
        .isCloseTo(2 * simulation.output("out:a").standardDeviation(), within(1e-9));
  }

  @Test
  void othersKeepTheirDrawsAndThreadsChangeNothing() {
    UncertaintyModel.Builder apart = three(new Normal(3, 0.8));
    UncertaintyModel together = three(new Normal(3, 0.8)).correlation("a", "b", -0.4).build();
    Simulation before = MonteCarlo.run(apart.build(), SETTINGS);
    Simulation after = MonteCarlo.run(together, SETTINGS);
    assertThat(SimulationDigest.of(MonteCarlo.run(together, SETTINGS.onThreads(16))))
        .isEqualTo(SimulationDigest.of(after));
    assertThat(after.output("out:c").mean()).isEqualTo(before.output("out:c").mean());
    assertThat(after.output("out:a").mean()).isEqualTo(before.output("out:a").mean());
    assertThat(after.output("out:b").mean()).isNotEqualTo(before.output("out:b").mean());
  }

  @Test
  void coefficientsThatContradictEachOtherAreRefused() {
    UncertaintyModel.Builder model =
        three(new Normal(3, 0.8))
            .correlation("a", "b", 1)
            .correlation("b", "c", 1)
            .correlation("a", "c", 0.5);
    assertThatThrownBy(model::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[a, b, c]");
  }
}
