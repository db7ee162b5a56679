package io.tanheng.accounting.uncertainty.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tanheng.accounting.uncertainty.distribution.Distribution;
import io.tanheng.accounting.uncertainty.distribution.Exact;
import io.tanheng.accounting.uncertainty.distribution.Interval;
import io.tanheng.accounting.uncertainty.distribution.Lognormal;
import io.tanheng.accounting.uncertainty.distribution.Normal;
import io.tanheng.accounting.uncertainty.distribution.Pert;
import io.tanheng.accounting.uncertainty.distribution.Truncated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FittingTest {
  private static final Class<?>[] KINDS = {Normal.class, Lognormal.class, Pert.class};

  @ParameterizedTest
  @CsvSource({
    // symmetric bounds, then those of Table 2.3 (CH4 of gas) and Table 1.2, then ones too skew
    "10, 8, 12, 0",
    "1, 0.3, 3, 1",
    "43, 41.5, 44.3, 1",
    "10, 1, 11, 2",
    "10, 0, 30, 2",
    "-10, -30, -5, 2"
  })
  void theBoundsChooseTheKind(double value, double lower, double upper, int kind) {
    Distribution fitted = Fitting.OPEN.between(value, lower, upper);
    assertThat(fitted).isInstanceOf(KINDS[kind]);
    Interval interval = fitted.interval(Fitting.LEVEL);
    if (kind < 2) {
      assertThat(interval.lower()).isCloseTo(lower, within(1e-9 * Math.abs(lower)));
      assertThat(interval.upper()).isCloseTo(upper, within(1e-9 * Math.abs(upper)));
    } else {
      assertThat(interval.lower()).isGreaterThan(lower);
      assertThat(interval.upper()).isLessThan(upper);
    }
  }

  @Test
  void aShareStaysBetween0And1() {
    Distribution share = new Fitting(1).around(0.98, 5);
    assertThat(share.quantile(0.9999)).isLessThanOrEqualTo(1);
    assertThat(new Fitting(1).around(0.5, 5)).isInstanceOf(Normal.class);
    assertThat(new Fitting(1).around(1, 5).mean()).isLessThan(1);
  }

  @Test
  void aLargeUncertaintyChangesNoSign() {
    assertThat(Fitting.OPEN.around(4, 80)).isEqualTo(truncated(4, 0, Double.POSITIVE_INFINITY));
    assertThat(Fitting.OPEN.around(-4, 80)).isEqualTo(truncated(-4, Double.NEGATIVE_INFINITY, 0));
  }

  private static Truncated truncated(double value, double low, double high) {
    return new Truncated(Normal.ofHalfWidth(value, 3.2, Fitting.LEVEL), low, high);
  }

  @Test
  void whatIsCertainIsExact() {
    assertThat(Fitting.OPEN.around(4, 0)).isEqualTo(new Exact(4));
    assertThat(Fitting.OPEN.between(4, 4, 4)).isEqualTo(new Exact(4));
  }
}
