package io.tanheng.factors.lint;

import io.tanheng.factors.catalog.EmissionFactor;
import io.tanheng.factors.catalog.GwpSet;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The assessment reports that a printed CO2e may follow: the one it names, else any. */
final class Reports {
  private Reports() {}

  /** Whether the technology of a row is a report. */
  static boolean named(EmissionFactor row, Review review) {
    return review.catalog().gwp(row.technology()).isPresent();
  }

  /** The report that a row names as its technology; all where it names none. */
  static List<GwpSet> of(EmissionFactor row, Review review) {
    return review
        .catalog()
        .gwp(row.technology())
        .map(List::of)
        .orElseGet(
            () ->
                review.catalog().gwpReports().stream()
                    .flatMap(report -> review.catalog().gwp(report).stream())
                    .toList());
  }

  /**
   * The sum under the report that comes nearest to a printed figure.
   *
   * @param report its name
   * @param value what its GWP give
   */
  record Sum(String report, BigDecimal value) {}

  /** That sum; absent where no report gives every gas a GWP. */
  static Optional<Sum> nearest(
      EmissionFactor row,
      Review review,
      BigDecimal printed,
      Function<GwpSet, Optional<BigDecimal>> sum) {
    return of(row, review).stream()
        .flatMap(gwp -> sum.apply(gwp).map(value -> new Sum(gwp.report(), value)).stream())
        .min(Comparator.comparing(each -> each.value().subtract(printed).abs()));
  }
}
