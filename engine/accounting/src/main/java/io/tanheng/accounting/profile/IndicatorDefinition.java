package io.tanheng.accounting.profile;

import java.math.BigDecimal;

/**
 * A row of Table 1.
 *
 * @param no number, 1 to 29
 * @param group key of the first-level indicator
 * @param alternative {@code a} or {@code b} of a 二选一 indicator; blank otherwise
 * @param nameEn English name
 * @param nameZh Chinese name as printed
 * @param kind what is measured
 * @param leadingValue leading value: a fraction for ratios, 1 for a state, the figure for others
 * @param unit {@code %}, {@code 家}, {@code 万元/tCO2e}; blank for a state
 * @param computed whether the engine computes it
 * @param clause clause of Annex B
 */
public record IndicatorDefinition(
    int no,
    String group,
    String alternative,
    String nameEn,
    String nameZh,
    Kind kind,
    BigDecimal leadingValue,
    String unit,
    Computed computed,
    String clause) {
  /** What is measured. */
  public enum Kind {
    RATIO,
    COUNT,
    QUANTITY,
    /** Something exists or not (有, 设立). */
    PRESENCE
  }

  /** Who gives the value. */
  public enum Computed {
    ENTERED,
    COMPUTED,
    COMPUTED_OR_ENTERED
  }

  /** {@code 26}, or {@code 1a}. */
  public String key() {
    return no + alternative;
  }
}
