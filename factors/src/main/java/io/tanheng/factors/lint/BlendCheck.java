package io.tanheng.factors.lint;

import static java.util.Objects.requireNonNull;

import io.tanheng.factors.catalog.EmissionFactor;
import io.tanheng.factors.catalog.GwpSet;
import io.tanheng.factors.catalog.GwpSet.Basket;
import io.tanheng.factors.catalog.Parameter;
import io.tanheng.factors.quantity.Dimension;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The GWP printed for a refrigerant blend is the sum over its parts, with or without the gases
 * outside the seven; the shares of a blend add up to one.
 */
final class BlendCheck implements Check {
  private static final BigDecimal WHOLE_NUMBER = new BigDecimal("0.5000001");
  private static final BigDecimal PRINTED_SHARE = new BigDecimal("0.0015");

  @Override
  public void run(Review review) {
    review.rows().stream().filter(BlendCheck::warming).forEach(row -> check(row, review));
    shares(review);
  }

  private static boolean warming(EmissionFactor row) {
    boolean kind = row.parameter() == Parameter.GWP || row.parameter() == Parameter.OTHER;
    return kind
        && row.unit().substance().equals("CO2e")
        && row.unit().denominator().dimension() == Dimension.MASS;
  }

  private static void check(EmissionFactor row, Review review) {
    BigDecimal printed = Figure.base(row);
    Optional<Reports.Sum> all =
        Reports.nearest(row, review, printed, gwp -> sum(row, gwp, gas -> true));
    Optional<Reports.Sum> basket =
        Reports.nearest(
            row, review, printed, gwp -> sum(row, gwp, gas -> gas.basket() != Basket.MEMO));
    if (all.isPresent() && basket.isPresent() && far(printed, all) && far(printed, basket)) {
      review.report(
          "lint-blend",
          row,
          "value",
          "value",
          printed.stripTrailingZeros().toPlainString(),
          "expected",
          basket.get().value().stripTrailingZeros().toPlainString(),
          "gwp",
          basket.get().report());
    }
  }

  private static Optional<BigDecimal> sum(
      EmissionFactor row, GwpSet report, Predicate<GwpSet.Gas> counted) {
    return report.blend(row.item()).map(parts -> sum(report, parts, counted));
  }

  private static BigDecimal sum(
      GwpSet report, List<GwpSet.Part> parts, Predicate<GwpSet.Gas> counted) {
    BigDecimal sum = BigDecimal.ZERO;
    for (GwpSet.Part part : parts) {
      Optional<GwpSet.Gas> gas = report.find(part.gas()).filter(counted);
      BigDecimal value = gas.map(g -> g.factor().value()).orElse(BigDecimal.ZERO);
      sum = sum.add(part.share().value().multiply(value));
    }
    return sum;
  }

  private static boolean far(BigDecimal printed, Optional<Reports.Sum> computed) {
    return printed.subtract(computed.orElseThrow().value()).abs().compareTo(WHOLE_NUMBER) > 0;
  }

  private static void shares(Review review) {
    Map<String, BigDecimal> sums = new LinkedHashMap<>();
    Map<String, EmissionFactor> first = new LinkedHashMap<>();
    for (EmissionFactor row : review.rows()) {
      if (row.parameter() == Parameter.BLEND_SHARE) {
        sums.merge(row.item(), row.value(), BigDecimal::add);
        first.putIfAbsent(row.item(), row);
      }
    }
    sums.forEach(
        (blend, sum) -> {
          if (sum.subtract(BigDecimal.ONE).abs().compareTo(PRINTED_SHARE) > 0) {
            review.report(
                "lint-blend-shares",
                requireNonNull(first.get(blend)),
                "value",
                "sum",
                Review.shown(sum));
          }
        });
  }
}
