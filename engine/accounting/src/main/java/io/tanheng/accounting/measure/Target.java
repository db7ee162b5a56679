package io.tanheng.accounting.measure;

import io.tanheng.factors.issue.Location;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * A row of the table {@code targets}.
 *
 * @param year calendar year
 * @param kind what is aimed at
 * @param value tCO2e; tCO2e/10⁴ CNY for an intensity; points for a score
 * @param note may be blank
 * @param where its row
 */
public record Target(int year, Kind kind, BigDecimal value, String note, Location where) {
  /** What a target is set for. */
  public enum Kind {
    RESIDUAL,
    INTENSITY,
    GB_TOTAL,
    SCORE;

    /** The word used in books. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
