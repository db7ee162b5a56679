package io.tanheng.factors.provenance;

/** How a printed figure was confirmed. */
public enum Verification {
  /** Seen in two independent sources. */
  READ2,
  /** Seen in one source. */
  READ,
  /** Not confirmed: every result that rests on it says so. */
  RECALLED,
  /** Entered by the park, with its own evidence. */
  PARK;

  /** The word used in files. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
