package io.tanheng.planning.year;

import io.tanheng.accounting.measure.Measure;
import java.math.BigDecimal;

/**
 * Units of a measure that work in a year.
 *
 * @param measure the measure
 * @param units above 0
 */
public record Installed(Measure measure, BigDecimal units) {}
