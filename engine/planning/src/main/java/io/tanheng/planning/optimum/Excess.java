package io.tanheng.planning.optimum;

/**
 * By how much a wish cannot be kept.
 *
 * @param kind {@code residual_cap}, {@code total_target}, {@code intensity}, {@code budget}, {@code
 *     spend}, {@code credit_share}, {@code points}, {@code resource} or {@code committed}
 * @param subject the resource or the measure; else blank
 * @param year calendar year
 * @param amount tCO2e, 10⁴ CNY of a budget, points, the resource's unit, units of a measure
 */
public record Excess(String kind, String subject, int year, double amount) {}
