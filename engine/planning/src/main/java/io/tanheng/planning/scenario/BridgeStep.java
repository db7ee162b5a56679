package io.tanheng.planning.scenario;

import java.math.BigDecimal;

/**
 * A step of a bridge.
 *
 * @param kind what it is
 * @param subject id of the measure, code of the step of the balance; blank otherwise
 * @param before tCO2e before it
 * @param after tCO2e after it
 * @param cost 10⁴ CNY that it costs in the year; 0 where it costs nothing
 */
public record BridgeStep(
    Kind kind, String subject, BigDecimal before, BigDecimal after, BigDecimal cost) {
  /** What moves tonnes. */
  public enum Kind {
    /** Another year alone: dates move, and with them factors that are printed by year. */
    YEAR,
    /** Growth of every activity. */
    GROWTH,
    /** The grid factor that is expected. */
    GRID_FACTOR,
    /** A measure that works. */
    MEASURE,
    /** Green power that counts 0 where it is bought, under methods that count it so. */
    GREEN_AT_SOURCE,
    /** A step of the carbon balance. */
    BALANCE;

    /** The word used in files. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** tCO2e that it adds; negative where it takes away. */
  public BigDecimal delta() {
    return after.subtract(before);
  }

  /** The same step with so much more cost, 10⁴ CNY. */
  BridgeStep costing(BigDecimal more) {
    return new BridgeStep(kind, subject, before, after, cost.add(more));
  }

  /** Whether it moves tonnes or costs money. */
  public boolean moves() {
    return delta().signum() != 0 || cost.signum() != 0;
  }
}
