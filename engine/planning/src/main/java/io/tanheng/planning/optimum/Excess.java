package io.tanheng.planning.optimum;

/**
 * By how much a wish cannot be kept.
 *
 * @param kind {@code residual_cap}, {@code total_target}, {@code intensity} or {@code budget}
 * @param year calendar year
 * @param amount tCO2e, or 10⁴ CNY of a budget
 */
public record Excess(String kind, int year, double amount) {}
