package io.tanheng.planning.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that ends.
 *
 * @param kind {@code grade_certificate}, {@code zero_carbon_claim}, {@code lot} or {@code asset}
 * @param subject what ends: a lot, a measure, the year of the claim
 * @param day last day on which it holds
 * @param amount tonnes, MWh or units; absent where it has none
 */
public record Expiry(String kind, String subject, LocalDate day, Optional<BigDecimal> amount) {}
