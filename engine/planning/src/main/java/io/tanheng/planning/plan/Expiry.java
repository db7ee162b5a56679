package io.tanheng.planning.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that ends.
 *
 * @param kind {@code grade_certificate}, {@code post_evaluation}, {@code zero_carbon_claim}, {@code
 *     lot}, {@code credit_window}, {@code certificate_window}, {@code planned_credits}, {@code
 *     planned_certificates} or {@code asset}
 * @param subject what ends: a lot, a measure, the year that something is for
 * @param day last day on which it holds
 * @param amount tonnes, MWh or units; absent where it has none
 * @param renewal 10⁴ CNY to have it again, where that is known
 */
public record Expiry(
    String kind,
    String subject,
    LocalDate day,
    Optional<BigDecimal> amount,
    Optional<BigDecimal> renewal) {
  static Expiry of(String kind, String subject, LocalDate day) {
    return new Expiry(kind, subject, day, Optional.empty(), Optional.empty());
  }

  static Expiry of(String kind, String subject, LocalDate day, BigDecimal amount) {
    return new Expiry(kind, subject, day, Optional.of(amount), Optional.empty());
  }
}
