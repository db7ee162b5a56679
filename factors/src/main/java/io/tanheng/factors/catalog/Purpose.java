package io.tanheng.factors.catalog;

/** What a factor may be used for; only {@link #INVENTORY} prices location-based emissions. */
public enum Purpose {
  INVENTORY,
  /** National average without market-traded non-fossil power: the residual mix. */
  RESIDUAL_MIX,
  /** Average of fossil generation only. */
  FOSSIL_POWER,
  /** The trading scheme's own average. */
  ETS,
  /** Life-cycle footprint for products: never prices scope 2. */
  FOOTPRINT,
  /** Operating or build margin of offset projects: never prices scope 2. */
  PROJECT_BASELINE,
  /** A stand-in where no figure was published. */
  FALLBACK;

  /** The word used in tables. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
