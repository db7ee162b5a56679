package io.tanheng.accounting.uncertainty.book;

import java.math.BigDecimal;

/**
 * A figure of an evaluation whose uncertainty is looked at.
 *
 * @param id its name: {@code gb_total}, {@code gb_total:2022}, {@code indicator:26}
 * @param unit unit of the value
 * @param value what the evaluation gives
 * @param sum whether it is a sum of lines, which error propagation covers; else a function of such
 *     sums
 */
public record BookFigure(String id, String unit, BigDecimal value, boolean sum) {}
