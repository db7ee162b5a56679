package io.tanheng.accounting.uncertainty.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExponentialTest {
  private static long units(double x) {
    long own = Double.doubleToLongBits(Exponential.of(x));
    return Math.abs(own - Double.doubleToLongBits(StrictMath.exp(x)));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-3, 0.35, 1, 20, 699.9})
  void staysWithinTwoUnitsInTheLastPlace(double reach) {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 200_000; i++) {
      double x = (random.nextDouble() * 2 - 1) * reach;
      assertThat(units(x)).as("exp(%s)", x).isLessThanOrEqualTo(2);
    }
  }

  @Test
  void isStrictBeyondItsRange() {
    assertThat(Exponential.of(0)).isEqualTo(1);
    assertThat(Exponential.of(710)).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(Exponential.of(-745)).isEqualTo(StrictMath.exp(-745)).isPositive();
    assertThat(Exponential.of(Double.NaN)).isNaN();
  }
}
