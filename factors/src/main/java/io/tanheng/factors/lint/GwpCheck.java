package io.tanheng.factors.lint;

import io.tanheng.factors.catalog.EmissionFactor;
import io.tanheng.factors.catalog.GwpSet;
import io.tanheng.factors.catalog.Parameter;
import io.tanheng.factors.quantity.Decimals;
import io.tanheng.factors.quantity.Dimension;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A global warming potential is half to twice what some assessment report gives the gas. */
final class GwpCheck implements Check {
  private static final BigDecimal TWICE = BigDecimal.valueOf(2);

  @Override
  public void run(Review review) {
    review.rows().stream()
        .filter(row -> row.parameter() == Parameter.GWP)
        .filter(row -> row.unit().denominator().dimension() == Dimension.MASS)
        .forEach(row -> check(row, review));
  }

  private static void check(EmissionFactor row, Review review) {
    List<BigDecimal> known =
        review.catalog().gwpReports().stream()
            .map(review.catalog()::gwp)
            .flatMap(Optional::stream)
            .map(report -> report.find(row.item()))
            .flatMap(Optional::stream)
            .map(GwpSet.Gas::factor)
            .map(Figure::base)
            .sorted()
            .toList();
    BigDecimal value = Figure.base(row);
    if (!known.isEmpty() && known.stream().noneMatch(each -> near(value, each))) {
      BigDecimal usual = SetFigures.median(known);
      review.report(
          "lint-magnitude",
          row,
          "value",
          "value",
          Review.shown(row),
          "expected",
          Review.shown(usual) + " " + row.unit(),
          "ratio",
          Review.shown(value.divide(usual, Decimals.PRECISION)));
    }
  }

  private static boolean near(BigDecimal value, BigDecimal known) {
    return value.compareTo(known.multiply(TWICE)) <= 0
        && value.multiply(TWICE).compareTo(known) >= 0;
  }
}
