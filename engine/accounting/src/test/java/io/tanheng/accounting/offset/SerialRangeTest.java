package io.tanheng.accounting.offset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SerialRangeTest {
  private static SerialRange range(long first, long last) {
    return new SerialRange("GS1", BigInteger.valueOf(first), BigInteger.valueOf(last));
  }

  @Test
  void a_retirement_leaves_what_stands_on_both_sides() {
    SerialRange issued = range(1, 5485);
    SerialRange retired = range(110, 5463);
    assertThat(issued.contains(retired)).isTrue();
    assertThat(retired.contains(issued)).isFalse();
    assertThat(retired.size()).isEqualTo(5354);
    assertThat(issued.minus(retired)).containsExactly(range(1, 109), range(5464, 5485));
  }

  @Test
  void remainders_at_the_edges() {
    assertThat(range(1, 10).minus(range(1, 10))).isEmpty();
    assertThat(range(1, 10).minus(range(1, 4))).containsExactly(range(5, 10));
    assertThat(range(1, 10).minus(range(10, 20))).containsExactly(range(1, 9));
    assertThat(range(1, 10).minus(range(11, 20))).containsExactly(range(1, 10));
  }

  @Test
  void blocks_that_touch_share_the_number_between_them() {
    assertThat(range(1, 100).intersection(range(100, 150))).contains(range(100, 100));
    assertThat(range(1, 100).overlaps(range(101, 150))).isFalse();
    assertThat(range(100, 100).text()).isEqualTo("GS1 100");
    assertThat(range(1, 100).text()).isEqualTo("GS1 1–100");
  }

  @Test
  void another_prefix_is_another_block() {
    SerialRange other = new SerialRange("GS2", BigInteger.ONE, BigInteger.TEN);
    assertThat(range(1, 10).overlaps(other)).isFalse();
    assertThat(range(1, 10).contains(other)).isFalse();
    assertThat(new SerialRange(" gs1 ", BigInteger.ONE, BigInteger.TEN)).isEqualTo(range(1, 10));
  }

  @Test
  void refuses_numbers_out_of_order() {
    assertThatIllegalArgumentException().isThrownBy(() -> range(2, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> range(-1, 1));
  }

  @Test
  void intersection_and_remainders_partition_a_block() {
    Random random = new Random(20241231);
    for (int trial = 0; trial < 2000; trial++) {
      SerialRange a = any(random);
      SerialRange b = any(random);
      assertThat(a.overlaps(b)).isEqualTo(b.overlaps(a));
      assertThat(a.intersection(b)).isEqualTo(b.intersection(a));
      List<SerialRange> remainders = a.minus(b);
      assertThat(remainders).allMatch(r -> a.contains(r) && !r.overlaps(b));
      BigInteger common = a.intersection(b).map(SerialRange::size).orElse(BigInteger.ZERO);
      BigInteger rest =
          remainders.stream().map(SerialRange::size).reduce(BigInteger.ZERO, BigInteger::add);
      assertThat(common.add(rest)).isEqualTo(a.size());
    }
  }

  private static SerialRange any(Random random) {
    long first = random.nextInt(40);
    return range(first, first + random.nextInt(20));
  }
}
