package io.tanheng.planning.pathway;

import io.tanheng.planning.year.Installed;
import io.tanheng.planning.year.Purchases;
import io.tanheng.planning.year.YearResult;
import java.util.List;

/**
 * A year of a pathway.
 *
 * @param result what the engine says of it
 * @param installed what works in it, in the order of the book
 * @param purchases what is bought for it
 * @param cost what it costs
 */
public record PathwayYear(
    YearResult result, List<Installed> installed, Purchases purchases, YearCost cost) {
  public PathwayYear {
    installed = List.copyOf(installed);
  }

  /** The year. */
  public int year() {
    return result.year();
  }
}
