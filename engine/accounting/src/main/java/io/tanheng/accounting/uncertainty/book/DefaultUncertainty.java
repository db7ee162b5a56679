package io.tanheng.accounting.uncertainty.book;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.park.Park;

/**
 * Half widths of 95 % intervals, in % of the value, where neither the book nor a source states one
 * (METHOD.md §4).
 *
 * @param tier1 amounts of a line of tier 1
 * @param tier2 amounts of a line of tier 2
 * @param tier3 amounts of a line of tier 3
 * @param noTier amounts of a line that names no tier
 * @param ownValue calorific values, contents and factors that a line gives itself
 * @param factor figures of factor sets without published bounds
 */
public record DefaultUncertainty(
    double tier1, double tier2, double tier3, double noTier, double ownValue, double factor) {
  /** The defaults of the method; a line without a tier is taken as tier 1, own values as tier 3. */
  public static final DefaultUncertainty STANDARD = new DefaultUncertainty(5, 2, 1, 5, 1, 5);

  /** The defaults of a park: what its book says, the rest by the method. */
  public static DefaultUncertainty of(Park park) {
    return new DefaultUncertainty(
        percent(park, "tier1", STANDARD.tier1),
        percent(park, "tier2", STANDARD.tier2),
        percent(park, "tier3", STANDARD.tier3),
        percent(park, "no_tier", STANDARD.noTier),
        percent(park, "own_value", STANDARD.ownValue),
        percent(park, "factor", STANDARD.factor));
  }

  private static double percent(Park park, String key, double otherwise) {
    String given = park.details().get("uncertainty_" + key);
    return given == null ? otherwise : Double.parseDouble(given);
  }

  /** Of the amounts of a line, by its tier. */
  double ofTier(ActivityRecord line) {
    return switch (line.tier().orElse(0)) {
      case 1 -> tier1;
      case 2 -> tier2;
      case 3 -> tier3;
      default -> noTier;
    };
  }
}
