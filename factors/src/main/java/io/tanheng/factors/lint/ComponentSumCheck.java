package io.tanheng.factors.lint;

import io.tanheng.factors.catalog.EmissionFactor;
import io.tanheng.factors.catalog.GwpSet;
import io.tanheng.factors.catalog.Parameter;
import io.tanheng.factors.quantity.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A printed CO2e is the sum of its gases under the report that it names as technology, or under any
 * where it names none, within 2e-4 or 1.6e-5 kg, the rounding of the published tables.
 */
final class ComponentSumCheck implements Check {
  private static final BigDecimal RELATIVE = new BigDecimal("2e-4");
  private static final BigDecimal ABSOLUTE = new BigDecimal("1.6e-5");

  @Override
  public void run(Review review) {
    Map<List<Object>, List<EmissionFactor>> parts = new LinkedHashMap<>();
    for (EmissionFactor row : review.rows()) {
      if (row.parameter() == Parameter.EF || row.parameter() == Parameter.OTHER) {
        parts.computeIfAbsent(key(row), key -> new ArrayList<>()).add(row);
      }
    }
    review.rows().stream()
        .filter(row -> row.unit().substance().equals("CO2e"))
        .filter(row -> row.gas().equals("CO2e"))
        .forEach(row -> check(row, parts.getOrDefault(key(row), List.of()), review));
  }

  private static List<Object> key(EmissionFactor row) {
    return List.of(row.item(), row.unit().denominator(), row.place(), row.year(), row.purpose());
  }

  private static void check(EmissionFactor total, List<EmissionFactor> rows, Review review) {
    boolean named = Reports.named(total, review);
    List<EmissionFactor> gases =
        rows.stream()
            .filter(row -> !row.gas().equals("CO2e"))
            .filter(row -> named || row.technology().equals(total.technology()))
            .toList();
    if (gases.size() < 2) {
      return;
    }
    Reports.nearest(total, review, total.value(), gwp -> sum(gases, total, gwp))
        .ifPresent(sum -> compare(total, sum, review));
  }

  private static Optional<BigDecimal> sum(
      List<EmissionFactor> gases, EmissionFactor total, GwpSet gwp) {
    BigDecimal sum = BigDecimal.ZERO;
    for (EmissionFactor row : gases) {
      Optional<GwpSet.Gas> gas = gwp.find(row.gas());
      if (gas.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(perUnit(row, total).multiply(gas.get().factor().value()));
    }
    return Optional.of(sum);
  }

  /** The value of a part in the mass unit of the total. */
  private static BigDecimal perUnit(EmissionFactor row, EmissionFactor total) {
    return new Quantity(row.value(), row.unit().numerator()).to(total.unit().numerator()).value();
  }

  private static void compare(EmissionFactor total, Reports.Sum sum, Review review) {
    BigDecimal difference = sum.value().subtract(total.value()).abs();
    boolean near =
        difference.compareTo(ABSOLUTE) <= 0
            || difference.compareTo(total.value().abs().multiply(RELATIVE)) <= 0;
    if (!near) {
      review.report(
          "lint-component-sum",
          total,
          "value",
          "value",
          Review.shown(total),
          "expected",
          Review.shown(sum.value(), total),
          "gwp",
          sum.report());
    }
  }
}
