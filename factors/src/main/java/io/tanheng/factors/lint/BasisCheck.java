package io.tanheng.factors.lint;

import io.tanheng.factors.catalog.EmissionFactor;
import io.tanheng.factors.catalog.Parameter;
import io.tanheng.factors.quantity.Decimals;
import io.tanheng.factors.quantity.Dimension;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * CO2 per net energy is 5 to 11 % above that per gross energy: a figure that is the other sets' one
 * of the other basis, and not of its own, has the wrong label.
 */
final class BasisCheck implements Check {
  private static final BigDecimal SAME = new BigDecimal("0.015");
  private static final BigDecimal APART = new BigDecimal("0.04");

  @Override
  public void run(Review review) {
    review.rows().stream()
        .filter(SetFigures::compared)
        .filter(row -> row.parameter() == Parameter.EF && row.gas().equals("CO2"))
        .forEach(row -> check(row, review));
  }

  private static void check(EmissionFactor row, Review review) {
    switch (row.unit().denominator().dimension()) {
      case ENERGY -> compare(row, Dimension.ENERGY, Dimension.GROSS_ENERGY, review);
      case GROSS_ENERGY -> compare(row, Dimension.GROSS_ENERGY, Dimension.ENERGY, review);
      default -> {
        // No energy, no basis.
      }
    }
  }

  private static void compare(EmissionFactor row, Dimension said, Dimension other, Review review) {
    Optional<BigDecimal> own = median(row, said, review);
    Optional<BigDecimal> others = median(row, other, review);
    BigDecimal value = Figure.base(row);
    if (own.isPresent()
        && others.isPresent()
        && apart(value, own.get()).compareTo(APART) > 0
        && apart(value, others.get()).compareTo(SAME) < 0) {
      BigDecimal expected = row.value().multiply(own.get()).divide(value, Decimals.PRECISION);
      review.report(
          "lint-basis",
          row,
          "unit",
          "value",
          Review.shown(row),
          "expected",
          Review.shown(expected, row));
    }
  }

  private static Optional<BigDecimal> median(EmissionFactor row, Dimension per, Review review) {
    return review
        .code(row)
        .flatMap(code -> review.references().median(review.set().id(), code, Figure.co2(per)));
  }

  private static BigDecimal apart(BigDecimal value, BigDecimal known) {
    return value.subtract(known).abs().divide(known, Decimals.PRECISION);
  }
}
