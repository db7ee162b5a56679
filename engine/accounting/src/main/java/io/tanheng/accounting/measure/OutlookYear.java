package io.tanheng.accounting.measure;

import io.tanheng.factors.issue.Location;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A row of the table {@code outlook}: what is expected of a coming year.
 *
 * @param year calendar year
 * @param output 10⁴ CNY at constant prices
 * @param activityGrowth growth of every activity against the year before, %
 * @param gridFactor tCO2/MWh
 * @param electricityPrice CNY/MWh
 * @param greenPowerPremium CNY/MWh above the price of electricity
 * @param creditPrice CNY/tCO2e
 * @param residualCap tCO2e that may stay uncovered
 * @param carbonPrice CNY for a tCO2e of the accounting total
 * @param creditShare % of the accounting total that credits may cover
 * @param budget 10⁴ CNY that may be invested
 * @param note where its figures come from; may be blank
 * @param where its row
 */
public record OutlookYear(
    int year,
    Optional<BigDecimal> output,
    Optional<BigDecimal> activityGrowth,
    Optional<BigDecimal> gridFactor,
    Optional<BigDecimal> electricityPrice,
    Optional<BigDecimal> greenPowerPremium,
    Optional<BigDecimal> creditPrice,
    Optional<BigDecimal> carbonPrice,
    Optional<BigDecimal> creditShare,
    Optional<BigDecimal> residualCap,
    Optional<BigDecimal> budget,
    String note,
    Location where) {}
