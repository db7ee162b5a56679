package io.tanheng.accounting.keycategory;

import io.tanheng.accounting.emission.EmissionLine;
import java.math.BigDecimal;

/**
 * A line that an assessor examines.
 *
 * @param line the emission line
 * @param why why it is examined
 * @param share its size over the sum of the sizes of all lines
 */
public record SampleItem(EmissionLine line, Why why, BigDecimal share) {
  /** Why a line is examined. */
  public enum Why {
    /** As large as the sampling interval or larger: it cannot be missed. */
    LARGE,
    /** Hit by the systematic selection. */
    SELECTED;

    /** The word used in files. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
