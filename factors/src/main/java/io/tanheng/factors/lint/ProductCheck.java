package io.tanheng.factors.lint;

import io.tanheng.factors.catalog.EmissionFactor;
import io.tanheng.factors.catalog.Parameter;
import io.tanheng.factors.quantity.Decimals;
import io.tanheng.factors.quantity.Dimension;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A printed CO2 factor is NCV × carbon content × oxidation × 44/12, as far as it is printed. */
final class ProductCheck implements Check {
  /** IPCC Table 1.4 is printed to three digits. */
  private static final BigDecimal TOLERANCE = new BigDecimal("0.005");

  @Override
  public void run(Review review) {
    Map<String, List<EmissionFactor>> items = new LinkedHashMap<>();
    review
        .rows()
        .forEach(row -> items.computeIfAbsent(row.item(), key -> new ArrayList<>()).add(row));
    items.values().forEach(rows -> check(rows, review));
  }

  private static void check(List<EmissionFactor> rows, Review review) {
    SetFigures figures = new SetFigures(rows.stream().filter(ProductCheck::part).toList());
    for (EmissionFactor row : rows) {
      if (row.gas().equals("CO2") && printed(row)) {
        expected(row, figures).ifPresent(value -> compare(row, value, review));
      }
    }
  }

  private static boolean part(EmissionFactor row) {
    return row.parameter() != Parameter.EF;
  }

  private static boolean printed(EmissionFactor row) {
    boolean emission = row.parameter() == Parameter.EF || row.parameter() == Parameter.OTHER;
    return emission
        && row.value().signum() > 0
        && row.unit().substance().equals("CO2")
        && !row.technology().contains(":");
  }

  private static Optional<BigDecimal> expected(EmissionFactor row, SetFigures figures) {
    Dimension per = row.unit().denominator().dimension();
    return per == Dimension.ENERGY ? figures.co2OfCarbon() : figures.product(per);
  }

  private static void compare(EmissionFactor row, BigDecimal computed, Review review) {
    BigDecimal printed = Figure.base(row);
    BigDecimal ratio = computed.divide(printed, Decimals.PRECISION);
    if (ratio.subtract(BigDecimal.ONE).abs().compareTo(TOLERANCE) > 0) {
      BigDecimal expected = row.value().multiply(ratio);
      review.reportValue("lint-product", row, expected, ratio);
    }
  }
}
