package io.tanheng.accounting.uncertainty.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StreamTest {
  /** Fixed for good: other draws would be other results for the same seed. */
  @Test
  void theBitsOfATrialAreFixed() {
    Stream stream = Stream.of(1, "factor");
    assertThat(Long.toHexString(stream.bits(0))).isEqualTo("8d97a8db6678d9a6");
    assertThat(Long.toHexString(stream.bits(1_000_000))).isEqualTo("39fe391323f22487");
  }

  @Test
  void aTrialCanBeReachedFromAnyOther() {
    Stream stream = Stream.of(42, "activity-7");
    double[] whole = Samplings.normal(5, 2).values(stream, 1000);
    long[] bits = new long[300];
    stream.bits(bits, 300, 700);
    assertThat(bits[42]).isEqualTo(stream.bits(742));
    double[] part = new double[300];
    Samplings.normal(5, 2).fill(part, 300, bits);
    assertThat(part).containsExactly(java.util.Arrays.copyOfRange(whole, 700, 1000));
  }

  @Test
  void seedAndIdChangeEveryDraw() {
    long bits = Stream.of(1, "a").bits(0);
    assertThat(Stream.of(2, "a").bits(0)).isNotEqualTo(bits);
    assertThat(Stream.of(1, "b").bits(0)).isNotEqualTo(bits);
  }

  @Test
  void halfOfTheBitsAreSet() {
    Stream stream = Stream.of(3, "bits");
    int[] set = new int[64];
    int trials = 100_000;
    for (int trial = 0; trial < trials; trial++) {
      long bits = stream.bits(trial);
      for (int i = 0; i < 64; i++) {
        set[i] += (int) (bits >>> i & 1);
      }
    }
    // Five standard deviations.
    for (int count : set) {
      assertThat(count).isBetween(49_209, 50_791);
    }
  }

  @Test
  void streamsAreIndependentOfEachOther() {
    double largest = 0;
    int trials = 20_000;
    double[][] values = new double[20][trials];
    for (int i = 0; i < values.length; i++) {
      values[i] = Samplings.normal(0, 1).values(Stream.of(9, "v" + i), trials);
      for (int j = 0; j < i; j++) {
        double sum = 0;
        for (int trial = 0; trial < trials; trial++) {
          sum += values[i][trial] * values[j][trial];
        }
        largest = Math.max(largest, Math.abs(sum / trials));
      }
    }
    // The largest of 190 correlations, each with a standard deviation of 0.0071.
    assertThat(largest).isLessThan(0.03);
  }
}
