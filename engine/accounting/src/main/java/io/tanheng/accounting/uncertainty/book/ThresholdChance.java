package io.tanheng.accounting.uncertainty.book;

import java.util.OptionalInt;

/**
 * How likely a threshold is met.
 *
 * @param no number of the indicator
 * @param targetYear year of the threshold; absent where the document names none
 * @param met share of the trials that meet it
 * @param without share of the trials in which no threshold holds for the energy of the park
 */
public record ThresholdChance(int no, OptionalInt targetYear, double met, double without) {}
