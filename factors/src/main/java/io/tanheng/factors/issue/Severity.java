package io.tanheng.factors.issue;

/** How much an issue weighs (METHOD.md §5, last paragraph). */
public enum Severity {
  /**
   * The book contradicts itself or a benefit is claimed twice: no zero-carbon claim until resolved.
   */
  ERROR,
  /** Something is not counted, or rests on an assumption or an unverified figure. */
  WARNING;

  /** The word used in files: {@code error} or {@code warning}. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
