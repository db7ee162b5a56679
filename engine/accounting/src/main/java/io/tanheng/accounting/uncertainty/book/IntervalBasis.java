package io.tanheng.accounting.uncertainty.book;

import java.util.Locale;

/** What the interval of a parameter rests on. */
public enum IntervalBasis {
  /** The column {@code uncertainty} of the line. */
  STATED,
  /** Bounds published with the factor, or given with the park's own. */
  BOUNDS,
  /** The default of the line's tier. */
  TIER,
  /** The default of lines that name no tier. */
  NO_TIER,
  /** The default of values that a line gives itself. */
  OWN_VALUE,
  /** The default of factors without bounds. */
  FACTOR;

  /** The word used in files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
