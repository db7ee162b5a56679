package io.tanheng.accounting.uncertainty.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tanheng.accounting.uncertainty.distribution.Distribution;
import io.tanheng.accounting.uncertainty.distribution.Lognormal;
import io.tanheng.accounting.uncertainty.distribution.Normal;
import io.tanheng.accounting.uncertainty.distribution.Pert;
import io.tanheng.accounting.uncertainty.distribution.Triangular;
import io.tanheng.accounting.uncertainty.distribution.Truncated;
import io.tanheng.accounting.uncertainty.distribution.Uniform;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Draws beside the distribution that they are drawn from. */
class SamplingTest {
  private static final int TRIALS = 100_000;

  static Stream<Distribution> all() {
    return Stream.of(
        new Normal(3, 0.8),
        Lognormal.ofMeanAndCv(12_450.8, 0.2),
        Lognormal.ofBounds95(0.01, 4),
        new Uniform(-1, 3),
        new Triangular(1, 3, 4),
        new Pert(0, 1, 10),
        new Pert(2, 5, 5),
        new Truncated(new Normal(0.97, 0.03), 0, 1),
        new Truncated(new Normal(0, 1), 2.5, Double.POSITIVE_INFINITY),
        new Truncated(Lognormal.ofMeanAndCv(1, 0.5), Double.NEGATIVE_INFINITY, 2));
  }

  private static double[] draws(Distribution distribution, int count) {
    var stream = io.tanheng.accounting.uncertainty.sampling.Stream.of(11, distribution.toString());
    return distribution.sampling().values(stream, count);
  }

  /** Kolmogorov's distance: one in a thousand seeds is beyond 1.95 / √n. */
  @ParameterizedTest
  @MethodSource("all")
  void drawsFollowTheDistribution(Distribution distribution) {
    double[] sorted = draws(distribution, TRIALS);
    Arrays.sort(sorted);
    double distance = 0;
    for (int i = 0; i < TRIALS; i++) {
      double cumulative = distribution.cumulative(sorted[i]);
      double above = (i + 1.0) / TRIALS - cumulative;
      distance = Math.max(distance, Math.max(above, cumulative - (double) i / TRIALS));
    }
    assertThat(distance).isLessThan(1.95 / Math.sqrt(TRIALS));
  }

  /** Layer by layer: a wrong edge of the ziggurat would show as a bump. */
  @Test
  void normalDrawsFillEveryShareAlike() {
    int trials = 4_000_000;
    int shares = 1_000;
    int[] counts = new int[shares];
    double[] edges = new double[shares - 1];
    Distribution normal = new Normal(0, 1);
    for (int i = 0; i < edges.length; i++) {
      edges[i] = normal.quantile((i + 1.0) / shares);
    }
    for (double draw : draws(normal, trials)) {
      int place = Arrays.binarySearch(edges, draw);
      counts[place < 0 ? -place - 1 : place + 1]++;
    }
    double chiSquare = 0;
    for (int count : counts) {
      double difference = count - (double) trials / shares;
      chiSquare += difference * difference / ((double) trials / shares);
    }
    // 999 degrees of freedom: mean 999, standard deviation 44.7.
    assertThat(chiSquare).isCloseTo(999, within(4 * 44.7));
  }

  /** Beyond 3.654 the draws come from the tail of the ziggurat. */
  @Test
  void theTailIsThere() {
    int trials = 4_000_000;
    double beyond = Arrays.stream(draws(new Normal(0, 1), trials)).filter(x -> x > 3.8).count();
    double expected = trials * (1 - new Normal(0, 1).cumulative(3.8));
    assertThat(beyond).isCloseTo(expected, within(4 * Math.sqrt(expected)));
  }
}
