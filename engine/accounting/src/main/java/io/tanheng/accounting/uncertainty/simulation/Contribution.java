package io.tanheng.accounting.uncertainty.simulation;

/**
 * What a variable adds to the variance of an output, by the square of their correlation over the
 * trials: the share that a straight line through the trials explains. The shares of a sum add up to
 * 1; what is missing in other outputs belongs to no single variable.
 *
 * @param variable its id
 * @param correlation of the variable with the output, from −1 to 1
 */
public record Contribution(String variable, double correlation) {
  /** The share of the variance, from 0 to 1. */
  public double share() {
    return correlation * correlation;
  }
}
