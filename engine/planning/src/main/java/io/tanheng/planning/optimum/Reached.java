package io.tanheng.planning.optimum;

/**
 * What a pathway reaches of an objective other than cost.
 *
 * @param objective points or claim
 * @param year calendar year of the points, or the first that may claim
 * @param points in that year
 * @param bound most points that any pathway could have in it; of a claim the points themselves
 * @param proved whether no pathway does better
 */
public record Reached(Objective objective, int year, double points, double bound, boolean proved) {}
