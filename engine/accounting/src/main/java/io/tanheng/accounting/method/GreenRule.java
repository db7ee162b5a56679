package io.tanheng.accounting.method;

/** How green power and green certificates count. */
public enum GreenRule {
  /** Purchases count in full; matched MWh displace tonnes in the carbon balance. */
  DISPLACES,
  /** They enter the market-based figure only. */
  MARKET,
  /** Matched MWh count 0 where they are bought. */
  ZERO,
  /** Only green power traded between provinces, delivered and settled, counts 0. */
  ZERO_INTER_PROVINCIAL;

  /** Whether matched MWh count 0 where they are bought. */
  public boolean atPurchase() {
    return this == ZERO || this == ZERO_INTER_PROVINCIAL;
  }
}
