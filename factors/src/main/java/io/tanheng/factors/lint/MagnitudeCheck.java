package io.tanheng.factors.lint;

import io.tanheng.factors.catalog.EmissionFactor;
import io.tanheng.factors.quantity.Decimals;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * A figure is half to twice that of the other sets for the same fuel. CH4 and N2O differ by
 * technology, so only a slip of two orders of magnitude is told there. Electricity may be made with
 * hardly any carbon, and not with four times the usual.
 */
final class MagnitudeCheck implements Check {
  private static final BigDecimal TWICE = BigDecimal.valueOf(2);
  private static final BigDecimal FOUR_TIMES = BigDecimal.valueOf(4);
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
    if (ratio.compareTo(most(row)) > 0 || ratio.multiply(part(row)).compareTo(BigDecimal.ONE) < 0) {
      report(row, ratio, review);
    }
  }

  private static BigDecimal most(EmissionFactor row) {
    return electricity(row) ? FOUR_TIMES : part(row);
  }

  /** The least is that part of the usual. */
  private static BigDecimal part(EmissionFactor row) {
    return electricity(row) || BY_TECHNOLOGY.contains(row.gas()) ? HUNDRED_TIMES : TWICE;
  }

  private static boolean electricity(EmissionFactor row) {
    return row.item().equals("electricity") && row.gas().equals("CO2");
  }

  private static void report(EmissionFactor row, BigDecimal ratio, Review review) {
    BigDecimal elsewhere = row.value().divide(ratio, Decimals.PRECISION);
    review.reportValue("lint-magnitude", row, elsewhere, ratio);
  }
}
