package io.tanheng.accounting.activity;

import io.tanheng.factors.issue.Location;
import java.math.BigDecimal;

/**
 * That two uncertain numbers of a book err together, as its table {@code correlations} says.
 *
 * @param first {@code factor:ID} or {@code line:LINE:COLUMN}
 * @param second another one
 * @param coefficient from −1 to 1
 * @param source what the coefficient rests on
 * @param where its row
 */
public record StatedCorrelation(
    String first, String second, BigDecimal coefficient, String source, Location where) {}
