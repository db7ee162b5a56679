package io.tanheng.accounting.indicator;

import io.tanheng.factors.issue.Location;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A row of the table {@code history}.
 *
 * @param year calendar year
 * @param output 10⁴ CNY at constant prices
 * @param emissions tCO2e, where no activity rows of that year are given
 * @param energy tce
 * @param priceBase year of the constant prices
 * @param outputBasis gross output, revenue or value added; may be blank
 * @param method may be blank
 * @param source may be blank
 * @param where its row
 */
public record HistoryYear(
    int year,
    BigDecimal output,
    Optional<BigDecimal> emissions,
    Optional<BigDecimal> energy,
    OptionalInt priceBase,
    String outputBasis,
    String method,
    String source,
    Location where) {}
