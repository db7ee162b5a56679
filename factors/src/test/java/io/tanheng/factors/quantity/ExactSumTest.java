package io.tanheng.factors.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExactSumTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void isTheSumOneByOneToTheLastDigitAndScale(long seed) {
    Random random = new Random(seed);
    ExactSum sum = new ExactSum();
    BigDecimal oneByOne = BigDecimal.ZERO;
    for (int i = 0; i < 500; i++) {
      BigInteger digits = new BigInteger(1 + random.nextInt(120), random);
      BigDecimal number =
          new BigDecimal(random.nextBoolean() ? digits : digits.negate(), random.nextInt(60) - 5);
      sum.add(number);
      oneByOne = oneByOne.add(number);
    }
    assertThat(sum.value()).isEqualTo(oneByOne);
  }

  @Test
  void nothingIsZero() {
    assertThat(new ExactSum().value()).isEqualTo(BigDecimal.ZERO);
  }
}
