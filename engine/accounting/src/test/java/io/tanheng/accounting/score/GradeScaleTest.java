package io.tanheng.accounting.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.accounting.indicator.SamplePark;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeScaleTest {
  private final GradeScale scale = GradeScale.of(SamplePark.PROFILE);

  /** Table 2 and case E6. */
  @ParameterizedTest
  @CsvSource({
    "0, none, 0.00",
    "59.99, none, 59.99",
    "59.9999, none, 59.9999",
    "60, basic, 60.00",
    "74.995, basic, 74.995",
    "75, basic, 75.00",
    "75.0001, developing, 75.0001",
    "75.005, developing, 75.005",
    "75.0000000000001, basic, 75",
    "89.9999, developing, 89.9999",
    "89.9999999999999, leading, 90",
    "90, leading, 90.00",
    "100, leading, 100.00",
    "110, leading, 110.00",
    "82.126, developing, 82.13"
  })
  void gradeAndPrintedScoreAgree(BigDecimal score, String grade, String shown) {
    assertThat(scale.grade(score).map(Grade::word).orElse("none")).isEqualTo(grade);
    assertThat(scale.shown(score)).isEqualTo(shown);
    assertThat(scale.grade(new BigDecimal(shown))).isEqualTo(scale.grade(score));
  }
}
