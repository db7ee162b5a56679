package io.tanheng.factors.lint;

import io.tanheng.factors.catalog.EmissionFactor;

/** A row that prices belongs to an activity, else no book can use it. */
final class ReachCheck implements Check {
  @Override
  public void run(Review review) {
    for (EmissionFactor row : review.rows()) {
      if (SetFigures.compared(row) && review.activity(row).isEmpty()) {
        String near = String.join(", ", review.catalog().activities().near(row.item()));
        review.report("lint-item-unknown", row, "item", "near", near);
      }
    }
  }
}
