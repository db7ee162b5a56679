package io.tanheng.planning.plan;

import java.math.BigDecimal;

/**
 * Why a measure begins.
 *
 * @param kind what speaks for it
 * @param subject ids of measures that require it, or what is wished; blank otherwise
 * @param year of the wish; 0 otherwise
 * @param amount 10⁴ CNY that it earns or saves, or by how much the wish would be missed
 */
public record Reason(Kind kind, String subject, int year, BigDecimal amount) {
  /** What speaks for a measure. */
  public enum Kind {
    /** It is under way. */
    COMMITTED,
    /** Its net present value is a profit. */
    PAYS,
    /** Leaving it out and buying credits for what then stays uncovered costs more. */
    CHEAPER_THAN_CREDITS,
    /** A measure of the plan requires it. */
    REQUIRED,
    /** Without it a wish is missed. */
    WISH;

    /** The word used in files. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
