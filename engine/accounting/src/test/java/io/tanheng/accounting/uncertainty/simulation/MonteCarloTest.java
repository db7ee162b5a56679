package io.tanheng.accounting.uncertainty.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import io.tanheng.accounting.uncertainty.Cases;
import io.tanheng.accounting.uncertainty.distribution.ConfidenceLevel;
import io.tanheng.accounting.uncertainty.distribution.Lognormal;
import io.tanheng.accounting.uncertainty.distribution.Normal;
import io.tanheng.accounting.uncertainty.distribution.Triangular;
import io.tanheng.accounting.uncertainty.model.Power;
import io.tanheng.accounting.uncertainty.model.UncertaintyModel;
import io.tanheng.accounting.uncertainty.model.Variable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonteCarloTest {
  private static final ConfidenceLevel LEVEL = ConfidenceLevel.OF_95_PERCENT;
  private static final int MANY = 200_000;

  private static double percent(UncertaintyModel model) {
    SimulatedOutput total = MonteCarlo.run(model, Settings.of(MANY, 1)).output("total");
    return total.interval(LEVEL).halfWidth() / total.mean() * 100;
  }

  /** IPCC 2019 Refinement, volume 1, Box 3.1A. */
  @Test
  void manureWithSharedInputs() {
    assertThat(percent(Cases.manure(true))).isCloseTo(37.21, within(0.3));
  }

  @Test
  void manureWithTheThirdShareAsTheRest() {
    assertThat(percent(Cases.manureWithSharesOfOne())).isCloseTo(36.41, within(0.3));
  }

  @Test
  void tenTenantsOnOneFactorAreAsUncertainAsTheFactor() {
    assertThat(percent(Cases.tenants(true))).isCloseTo(5.00, within(0.04));
    assertThat(percent(Cases.tenants(false))).isCloseTo(1.58, within(0.02));
  }

  @Test
  void scopesAreNotCorrelatedByTheSeed() {
    SimulatedOutput total = MonteCarlo.run(Cases.scopes(), Settings.of(MANY, 1)).output("total");
    assertThat(total.interval(LEVEL).halfWidth()).isCloseTo(17.32, within(0.1));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 1_000, 16_384, 16_385, 50_001})
  void theResultIsTheSameOnAnyNumberOfThreads(int trials) {
    Settings one = Settings.of(trials, 5).explaining("total");
    String expected = SimulationDigest.of(MonteCarlo.run(SimulationDigest.model(), one));
    for (int threads : new int[] {2, 3, 16}) {
      Simulation simulation = MonteCarlo.run(SimulationDigest.model(), one.onThreads(threads));
      assertThat(SimulationDigest.of(simulation)).as("%s threads", threads).isEqualTo(expected);
    }
  }

  @Test
  void theSeedChoosesTheResult() {
    double first = MonteCarlo.run(Cases.scopes(), Settings.of(1000, 1)).output("total").mean();
    double again = MonteCarlo.run(Cases.scopes(), Settings.of(1000, 1)).output("total").mean();
    double other = MonteCarlo.run(Cases.scopes(), Settings.of(1000, 2)).output("total").mean();
    assertThat(again).isEqualTo(first);
    assertThat(other).isNotEqualTo(first);
  }

  @Test
  void aFurtherLineChangesNoDrawOfAnother() {
    UncertaintyModel.Builder more = UncertaintyModel.builder();
    more.variable(new Variable("added", new Normal(7, 1)));
    more.term("added", 1, Power.times("added"));
    Cases.scopes().variables().forEach(more::variable);
    Cases.scopes().terms().forEach(t -> more.term(t.id(), 1, t.powers().toArray(new Power[0])));
    Cases.scopes().outputs().forEach(more::output);
    Settings settings = Settings.of(1000, 3);
    SimulatedOutput before = MonteCarlo.run(Cases.scopes(), settings).output("total");
    SimulatedOutput after = MonteCarlo.run(more.build(), settings).output("total");
    assertThat(after.quantile(0.5)).isEqualTo(before.quantile(0.5));
    assertThat(after.quantile(1)).isEqualTo(before.quantile(1));
  }

  @Test
  void contributionsOfASumAddUpToOne() {
    UncertaintyModel model =
        UncertaintyModel.builder()
            .variable(new Variable("large", new Normal(1000, 20)))
            .variable(new Variable("small", new Triangular(0, 0, 30)))
            .variable(new Variable("elsewhere", new Normal(1, 1)))
            .term("large", 1, Power.times("large"))
            .term("small", -1, Power.times("small"))
            .total("total")
            .build();
    List<Contribution> contributions =
        MonteCarlo.run(model, Settings.of(MANY, 1).explaining("total"))
            .output("total")
            .contributions();
    assertThat(contributions).extracting(Contribution::variable).containsExactly("large", "small");
    assertThat(contributions.get(0).share()).isCloseTo(400 / 450.0, within(0.01));
    assertThat(contributions.get(1).share()).isCloseTo(50 / 450.0, within(0.01));
    assertThat(contributions.get(1).correlation()).isNegative();
  }

  /** A residual that offsets cover in half of the trials, its ratio, and the probability of it. */
  @Test
  void derivedOutputsAreWorkedOutInEveryTrial() {
    UncertaintyModel model =
        UncertaintyModel.builder()
            .variable(new Variable("total", new Normal(100, 10)))
            .variable(new Variable("offsets", new Normal(100, 1)))
            .term("total", 1, Power.times("total"))
            .total("total")
            .term("offsets", 1, Power.times("offsets"))
            .output(io.tanheng.accounting.uncertainty.model.Output.sum("lots", List.of("offsets")))
            .derived("residual", List.of("total", "lots"), v -> Math.max(0, v[0] - v[1]))
            .derived("covered", List.of("residual"), v -> v[0] == 0 ? 1 : 0)
            .derived("ratio", List.of("lots", "total"), v -> v[0] / v[1])
            .build();
    Simulation simulation = MonteCarlo.run(model, Settings.of(MANY, 1).explaining("residual"));
    SimulatedOutput residual = simulation.output("residual");
    assertThat(residual.shareOfZero()).isCloseTo(0.5, within(0.005));
    assertThat(residual.quantile(0.25)).isZero();
    assertThat(residual.quantile(0.975)).isCloseTo(1.95996 * Math.sqrt(101), within(0.2));
    assertThat(residual.cumulative(0)).isEqualTo(residual.shareOfZero());
    assertThat(simulation.output("covered").mean()).isCloseTo(residual.shareOfZero(), within(1e-9));
    assertThat(simulation.output("ratio").quantile(0.5)).isCloseTo(1, within(0.002));
    assertThat(residual.contributions()).hasSize(2);
  }

  /** The same trials kept whole and in bins: the bins move no quantile by a fifth of its error. */
  @ParameterizedTest
  @ValueSource(doubles = {0.0005, 0.025, 0.05, 0.5, 0.95, 0.975, 0.9995})
  void binsAreFineBesideTheErrorOfTheSimulation(double p) {
    Settings settings = Settings.of(MANY, 8);
    for (SimulatedOutput each : MonteCarlo.run(SimulationDigest.model(), settings).outputs()) {
      double[] values = SimulationDigest.values(settings, each.id());
      double exact = new SortedSample(values).ranked(p * (values.length - 1));
      assertThat(each.quantile(p))
          .as(each.id())
          .isCloseTo(exact, within(0.2 * each.standardErrorOfQuantile(p)));
    }
  }

  @Test
  void theStandardErrorOfABoundIsItsSpreadFromSeedToSeed() {
    double sum = 0;
    double squares = 0;
    double error = 0;
    int seeds = 200;
    for (int seed = 0; seed < seeds; seed++) {
      SimulatedOutput total =
          MonteCarlo.run(Cases.scopes(), Settings.of(2_000, seed)).output("total");
      double bound = total.quantile(0.975) - 317.32;
      sum += bound;
      squares += bound * bound;
      error += total.standardErrorOfQuantile(0.975) / seeds;
    }
    double spread = Math.sqrt(squares / seeds - sum / seeds * sum / seeds);
    assertThat(error).isCloseTo(spread, within(0.15 * spread));
    assertThat(sum / seeds).isCloseTo(0, within(4 * spread / Math.sqrt(seeds)));
  }

  @Test
  void momentsOfALognormalProduct() {
    UncertaintyModel model =
        UncertaintyModel.builder()
            .variable(new Variable("a", Lognormal.ofMeanAndCv(10, 0.3)))
            .variable(new Variable("b", Lognormal.ofMeanAndCv(5, 0.4)))
            .term("line", 1, Power.times("a"), Power.over("b"))
            .total("total")
            .build();
    SimulatedOutput total = MonteCarlo.run(model, Settings.of(MANY, 1)).output("total");
    double mean = 10 / 5.0 * (1 + 0.4 * 0.4);
    assertThat(total.mean()).isCloseTo(mean, within(4 * total.standardErrorOfMean()));
    double variation = Math.sqrt(1.09 * 1.16 - 1);
    assertThat(total.standardDeviation() / total.mean()).isCloseTo(variation, within(0.01));
  }

  @Test
  void whatCannotBeRun() {
    assertThatIllegalArgumentException().isThrownBy(() -> Settings.of(1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> Settings.of(10, 1).onThreads(0));
    Settings unknown = Settings.of(10, 1).explaining("nothing");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MonteCarlo.run(Cases.scopes(), unknown))
        .withMessageContaining("nothing");
    UncertaintyModel broken =
        UncertaintyModel.builder()
            .variable(new Variable("a", new Normal(0, 1)))
            .term("a", 1, Power.times("a"))
            .total("total")
            .derived("root", List.of("total"), v -> Math.sqrt(v[0]))
            .build();
    assertThatIllegalStateException()
        .isThrownBy(() -> MonteCarlo.run(broken, Settings.of(10, 1)))
        .withMessageContaining("root");
  }
}
