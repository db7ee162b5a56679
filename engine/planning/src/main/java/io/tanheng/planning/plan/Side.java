package io.tanheng.planning.plan;

import java.util.Locale;

/** A side from which pathways are looked at. */
public enum Side {
  /** Bridges to the years between the first and the last. */
  BRIDGES,
  /** Other accounting methods. */
  REGRET,
  /** One input moved at a time. */
  TORNADO,
  /** Monte Carlo. */
  CHANCES;

  /** The word of it in results and messages. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
