package io.tanheng.planning.plan;

import io.tanheng.planning.pathway.YearCost;
import io.tanheng.planning.year.Purchases;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What to do next year, why, and what it costs.
 *
 * @param pathway name of the pathway that is followed
 * @param year the year
 * @param steps measures that begin
 * @param purchases what is bought for it
 * @param cost of the year
 * @param unabated tCO2e without any measure
 * @param total tCO2e as planned
 * @param residual tCO2e that stay uncovered
 * @param greenPerTonne CNY of a tonne by green power; absent without a premium or a grid factor
 * @param creditPrice CNY of a tonne by credits; absent where the outlook has none
 * @param budget 10⁴ CNY that may be invested; absent where it is not limited
 */
public record NextYear(
    String pathway,
    int year,
    List<NextStep> steps,
    Purchases purchases,
    YearCost cost,
    BigDecimal unabated,
    BigDecimal total,
    BigDecimal residual,
    Optional<BigDecimal> greenPerTonne,
    Optional<BigDecimal> creditPrice,
    Optional<BigDecimal> budget) {
  public NextYear {
    steps = List.copyOf(steps);
  }
}
