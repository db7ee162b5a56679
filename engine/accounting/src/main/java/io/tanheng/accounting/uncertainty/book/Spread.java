package io.tanheng.accounting.uncertainty.book;

import io.tanheng.accounting.uncertainty.distribution.Interval;

/**
 * How a figure came out over the trials, in its unit.
 *
 * @param mean mean
 * @param standardDeviation standard deviation
 * @param interval between the quantiles that leave out as much on either side
 */
public record Spread(double mean, double standardDeviation, Interval interval) {}
