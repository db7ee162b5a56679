package io.tanheng.documents.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {
  @ParameterizedTest
  @CsvSource({
    "100 200,         0,     200,   false",
    "11413 11592,     11300, 11600, true",
    "-50 100,         -50,   100,   false",
    "0 0,             0,     1,     false",
    "4139 11592 4159, 0,     15000, false"
  })
  void beginsAtZeroUnlessNothingCouldBeSeen(String values, double low, double high, boolean cut) {
    Scale scale = of(values);
    assertThat(scale.low()).isEqualTo(low);
    assertThat(scale.high()).isEqualTo(high);
    assertThat(scale.cut()).isEqualTo(cut);
  }

  @ParameterizedTest
  @CsvSource({"100 200", "11413 11592", "-50 100", "0.001 0.002", "3 3"})
  void everyValueAndTickLiesOnTheAxis(String values) {
    Scale scale = of(values);
    List<BigDecimal> all =
        Stream.concat(Stream.of(values.split(" ")).map(BigDecimal::new), scale.ticks().stream())
            .toList();
    assertThat(all)
        .map(scale::place)
        .allSatisfy(place -> assertThat(place).isBetween(BigDecimal.ZERO, new BigDecimal(100)));
  }

  private static Scale of(String values) {
    return Scale.of(Stream.of(values.split(" ")).map(BigDecimal::new).toList());
  }
}
