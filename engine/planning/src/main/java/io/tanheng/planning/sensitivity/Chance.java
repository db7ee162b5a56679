package io.tanheng.planning.sensitivity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How likely a wish is met.
 *
 * @param kind {@code covered}, {@code residual_cap}, {@code gb_total}, {@code residual}, {@code
 *     intensity}, {@code decline} or {@code score}
 * @param year the year
 * @param wish what it must not pass; of a score and a decline what it must reach
 * @param expected what comes where everything comes as expected
 * @param lower lower end of the 95 % interval of the trials
 * @param upper its upper end
 * @param probability from 0 to 1; absent where it was not sampled
 */
public record Chance(
    String kind,
    int year,
    BigDecimal wish,
    BigDecimal expected,
    BigDecimal lower,
    BigDecimal upper,
    Optional<BigDecimal> probability) {}
