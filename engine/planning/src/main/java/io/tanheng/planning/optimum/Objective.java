package io.tanheng.planning.optimum;

import java.util.Locale;

/** What the best pathway is. */
public enum Objective {
  /** The cheapest that keeps all wishes. */
  COST,
  /** The one with the most points in a year, within the budgets; of these the cheapest. */
  POINTS,
  /** The one that may claim the earliest and go on claiming; of these the cheapest. */
  CLAIM;

  /** The word used on the command line and in files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
