package io.tanheng.factors.lint;

import io.tanheng.factors.catalog.EmissionFactor;
import io.tanheng.factors.quantity.Decimals;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * A figure is half to twice that of the other sets for the same fuel; CH4, N2O and electricity
 * differ by technology and place, so only a slip of two orders of magnitude is told there.
 */
final class MagnitudeCheck implements Check {
  private static final BigDecimal TWICE = BigDecimal.valueOf(2);
  private static final BigDecimal HUNDRED_TIMES = BigDecimal.valueOf(100);
  private static final Set<String> BY_TECHNOLOGY = Set.of("CH4", "N2O");

  @Override
  public void run(Review review) {
    review.rows().stream()
        .filter(SetFigures::compared)
        .filter(row -> !UnitCheck.outsideFraction(row))
        .forEach(row -> check(row, review));
  }

  private static void check(EmissionFactor row, Review review) {
    Optional<BigDecimal> other =
        review
            .code(row)
            .flatMap(code -> review.references().median(review.set().id(), code, Figure.of(row)));
    if (other.isEmpty()) {
      return;
    }
    BigDecimal ratio = Figure.base(row).divide(other.get(), Decimals.PRECISION);
    BigDecimal most = most(row);
    if (ratio.compareTo(most) > 0 || ratio.multiply(most).compareTo(BigDecimal.ONE) < 0) {
      report(row, ratio, review);
    }
  }

  private static BigDecimal most(EmissionFactor row) {
    boolean wide = BY_TECHNOLOGY.contains(row.gas()) || row.item().equals("electricity");
    return wide ? HUNDRED_TIMES : TWICE;
  }

  private static void report(EmissionFactor row, BigDecimal ratio, Review review) {
    BigDecimal elsewhere = row.value().divide(ratio, Decimals.PRECISION);
    review.reportValue("lint-magnitude", row, elsewhere, ratio);
  }
}
