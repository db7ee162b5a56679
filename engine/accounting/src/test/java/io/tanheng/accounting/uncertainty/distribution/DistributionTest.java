package io.tanheng.accounting.uncertainty.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DistributionTest {
  private static final Offset<Double> PRINTED = within(1e-7);

  static Stream<Distribution> all() {
    return Stream.of(
        new Normal(3, 0.8),
        new Normal(-50, 4),
        Lognormal.ofMeanAndCv(12_450.8, 0.2),
        Lognormal.ofBounds95(0.3, 4),
        new Uniform(-1, 3),
        new Triangular(1, 3, 4),
        new Triangular(1, 1, 4),
        new Triangular(1, 4, 4),
        new Pert(0, 1, 10),
        new Pert(2, 5, 5),
        new Truncated(new Normal(0.97, 0.03), 0, 1),
        new Truncated(new Normal(0, 1), 2.5, Double.POSITIVE_INFINITY),
        new Truncated(Lognormal.ofMeanAndCv(1, 0.5), Double.NEGATIVE_INFINITY, 2));
  }

  /** stats_arrays: normal(3, 0.8). */
  @ParameterizedTest
  @CsvSource({"0.1, 1.97475873", "0.5, 3", "0.8, 3.673297", "0.975, 4.5679712"})
  void quantilesOfTheNormalDistribution(double p, double expected) {
    assertThat(new Normal(3, 0.8).quantile(p)).isCloseTo(expected, within(5e-7));
  }

  @ParameterizedTest
  @CsvSource({"1, .00620967", "2, .10564978", "3, .5", "4, .89435022"})
  void cumulativeNormalDistribution(double x, double expected) {
    assertThat(new Normal(3, 0.8).cumulative(x)).isCloseTo(expected, within(1e-8));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 3, 4, 2.6666667, 2.7320508",
    "1, 1, 4, 2, 1.8786797",
    "1, 4, 4, 3, 3.1213203",
  })
  void triangles(double low, double mode, double high, double mean, double median) {
    Triangular triangular = new Triangular(low, mode, high);
    assertThat(triangular.mean()).isCloseTo(mean, PRINTED);
    assertThat(triangular.quantile(0.5)).isCloseTo(median, PRINTED);
  }

  @Test
  void bothEndsOfAnIntervalHaveItsLevel() {
    Interval interval = new Triangular(1, 3, 4).interval(ConfidenceLevel.OF_95_PERCENT);
    assertThat(interval.lower()).isCloseTo(1.3872983, PRINTED);
    assertThat(interval.upper()).isCloseTo(3.7261387, PRINTED);
    assertThat(interval.level().probability()).isEqualTo(0.95);
    Interval wider = new Triangular(1, 3, 4).interval(new ConfidenceLevel(0.975));
    assertThat(wider.lower()).isCloseTo(1.2738613, PRINTED);
    assertThat(wider.upper()).isCloseTo(3.8063508, PRINTED);
  }

  @Test
  void lognormalOfMeanAndCoefficientOfVariation() {
    Lognormal lognormal = Lognormal.ofMeanAndCv(12_450.8, 0.2);
    assertThat(lognormal.standardDeviationOfLog()).isCloseTo(0.1980422, PRINTED);
    assertThat(lognormal.meanOfLog()).isCloseTo(9.4099298, PRINTED);
    assertThat(lognormal.mean()).isCloseTo(12_450.8, within(1e-8));
    assertThat(lognormal.standardDeviation() / lognormal.mean()).isCloseTo(0.2, within(1e-13));
  }

  @ParameterizedTest
  @CsvSource({
    "0.025, 8281.46",
    "0.05, 8814.73",
    "0.5, 12209.01",
    "0.95, 16910.33",
    "0.975, 17999.25",
  })
  void quantilesOfTheLognormalDistribution(double p, double expected) {
    assertThat(Lognormal.ofMeanAndCv(12_450.8, 0.2).quantile(p)).isCloseTo(expected, within(0.005));
  }

  @Test
  void lognormalHasBothBounds() {
    Interval interval = Lognormal.ofBounds95(54.3, 58.3).interval(ConfidenceLevel.OF_95_PERCENT);
    assertThat(interval.lower()).isCloseTo(54.3, within(1e-10));
    assertThat(interval.upper()).isCloseTo(58.3, within(1e-10));
  }

  @Test
  void normalOfAHalfWidthHasThatIntervalAtItsLevel() {
    ConfidenceLevel level = new ConfidenceLevel(0.9);
    Interval interval = Normal.ofHalfWidth(10, 0.2, level).interval(level);
    assertThat(interval.lower()).isCloseTo(9.8, within(1e-12));
    assertThat(interval.halfWidth()).isCloseTo(0.2, within(1e-12));
  }

  @ParameterizedTest
  @MethodSource("all")
  void quantileIsTheInverseOfCumulative(Distribution distribution) {
    for (double p = 0.001; p < 1; p += 0.0213) {
      double x = distribution.quantile(p);
      assertThat(distribution.cumulative(x)).as("p = %s", p).isCloseTo(p, within(1e-9));
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void momentsAreThoseOfTheQuantiles(Distribution distribution) {
    int parts = 20_000;
    double mean = distribution.mean();
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < parts; i++) {
      double difference = distribution.quantile((i + 0.5) / parts) - mean;
      sum += difference;
      squares += difference * difference;
    }
    double deviation = distribution.standardDeviation();
    assertThat(sum / parts).isCloseTo(0, within(1e-3 * deviation));
    assertThat(Math.sqrt(squares / parts)).isCloseTo(deviation, within(1e-2 * deviation));
  }

  @Test
  void anExactNumberHasNoSpread() {
    Exact exact = new Exact(44.0 / 12);
    assertThat(exact.standardDeviation()).isZero();
    assertThat(exact.interval(ConfidenceLevel.OF_95_PERCENT).halfWidth()).isZero();
    assertThat(exact.cumulative(3.6)).isZero();
  }

  @Test
  void truncationKeepsFractionsBelowOne() {
    Truncated oxidation = new Truncated(new Normal(0.99, 0.02), 0, 1);
    assertThat(oxidation.quantile(0.999)).isLessThanOrEqualTo(1);
    assertThat(oxidation.mean()).isLessThan(0.99);
    assertThat(oxidation.cumulative(1)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "-0.1", "NaN"})
  void noProbability(double p) {
    Distribution normal = new Normal(0, 1);
    assertThatIllegalArgumentException().isThrownBy(() -> normal.quantile(p));
    assertThatIllegalArgumentException().isThrownBy(() -> new ConfidenceLevel(p));
  }

  @Test
  void parametersThatMakeNoDistribution() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Normal(1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Normal(Double.NaN, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> Lognormal.ofBounds95(0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> Lognormal.ofBounds95(2, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Triangular(1, 5, 4));
    assertThatIllegalArgumentException().isThrownBy(() -> new Pert(1, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Uniform(1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Truncated(new Normal(0, 1), 50, 60));
  }
}
