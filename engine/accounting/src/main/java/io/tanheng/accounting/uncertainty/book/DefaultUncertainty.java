package io.tanheng.accounting.uncertainty.book;

import io.tanheng.accounting.activity.ActivityRecord;

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
