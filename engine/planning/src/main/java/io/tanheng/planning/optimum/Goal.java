package io.tanheng.planning.optimum;

import java.util.OptionalDouble;

/**
 * What a program aims at.
 *
 * @param objective what the best pathway is
 * @param year whose points are to be the most, counted from 0
 * @param edge points that a claim takes
 * @param spend most that the pathway may cost, discounted, 10⁴ CNY; absent where it may cost
 *     anything
 */
public record Goal(Objective objective, int year, double edge, OptionalDouble spend) {
  /** The cheapest pathway. */
  public static final Goal CHEAPEST = new Goal(Objective.COST, 0, 0, OptionalDouble.empty());
}
