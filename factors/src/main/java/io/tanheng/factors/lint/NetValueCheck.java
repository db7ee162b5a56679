package io.tanheng.factors.lint;

import io.tanheng.factors.catalog.Activity;
import io.tanheng.factors.catalog.EmissionFactor;
import io.tanheng.factors.catalog.Parameter;
import io.tanheng.factors.quantity.Decimals;
import io.tanheng.factors.quantity.Dimension;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The gross calorific value of a liquid or gas is 5 to 13 % above the net one: a net value that
 * lies above those of every other set by so much is probably gross. Solid fuels differ more among
 * themselves.
 */
final class NetValueCheck implements Check {
  private static final BigDecimal LEAST = new BigDecimal("1.04");
  private static final BigDecimal MOST = new BigDecimal("1.14");

  @Override
  public void run(Review review) {
    review.rows().stream()
        .filter(SetFigures::compared)
        .filter(row -> row.parameter() == Parameter.NCV)
        .filter(row -> row.unit().numerator().dimension() == Dimension.ENERGY)
        .filter(row -> fluid(row, review))
        .forEach(row -> check(row, review));
  }

  private static boolean fluid(EmissionFactor row, Review review) {
    return review
        .activity(row)
        .filter(a -> a.kind() == Activity.Kind.LIQUID || a.kind() == Activity.Kind.GAS)
        .isPresent();
  }

  private static void check(EmissionFactor row, Review review) {
    List<BigDecimal> known =
        review
            .code(row)
            .map(code -> review.references().all(review.set().id(), code, Figure.of(row)))
            .orElse(List.of());
    Optional<BigDecimal> most = known.stream().max(Comparator.naturalOrder());
    if (known.size() < 2 || most.isEmpty()) {
      return;
    }
    BigDecimal ratio = Figure.base(row).divide(most.get(), Decimals.PRECISION);
    if (ratio.compareTo(LEAST) >= 0 && ratio.compareTo(MOST) <= 0) {
      BigDecimal expected = row.value().divide(ratio, Decimals.PRECISION);
      review.reportValue("lint-net-above", row, expected, ratio);
    }
  }
}
