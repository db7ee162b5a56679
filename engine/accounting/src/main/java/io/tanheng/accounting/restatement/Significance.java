package io.tanheng.accounting.restatement;

import java.math.BigDecimal;

/**
 * From which change on a figure has to be restated. What happens at the threshold itself is said by
 * the comparator, since rules differ there.
 *
 * @param threshold change over the old figure, a fraction above 0
 * @param comparator whether a change equal to the threshold is significant
 * @param rowTonnes tCO2e that a single row must change by at least to be significant alone
 */
public record Significance(BigDecimal threshold, Comparator comparator, BigDecimal rowTonnes) {
  /** Above 5 % of the old total, or of a row that changes by at least 100 t. */
  public static final Significance USUAL =
      new Significance(new BigDecimal("0.05"), Comparator.ABOVE, new BigDecimal("100"));

  /** How a change is held against the threshold. */
  public enum Comparator {
    ABOVE(">"),
    AT_LEAST(">=");

    private final String sign;

    Comparator(String sign) {
      this.sign = sign;
    }

    /** The sign that reports print. */
    public String sign() {
      return sign;
    }

    private boolean holds(int comparison) {
      return this == ABOVE ? comparison > 0 : comparison >= 0;
    }
  }

  public Significance {
    if (threshold.signum() <= 0 || rowTonnes.signum() < 0) {
      throw new IllegalArgumentException(threshold + ", " + rowTonnes + " t");
    }
  }

  /**
   * Whether a total changed enough. Anything that was nothing before is significant.
   *
   * @param before old total, tCO2e, not negative
   * @param after new total, tCO2e, not negative
   * @throws IllegalArgumentException where a total is negative: a share of it has no meaning
   */
  public boolean significant(BigDecimal before, BigDecimal after) {
    if (before.signum() < 0 || after.signum() < 0) {
      throw new IllegalArgumentException("negative total: " + before + ", " + after);
    }
    return reached(before, after);
  }

  /** Whether a row changed enough to ask for a restatement by itself, whatever the total does. */
  public boolean significant(RestatedRow row) {
    return row.change().abs().compareTo(rowTonnes) >= 0
        && reached(row.before().orElse(BigDecimal.ZERO), row.after().orElse(BigDecimal.ZERO));
  }

  private boolean reached(BigDecimal before, BigDecimal after) {
    BigDecimal change = after.subtract(before).abs();
    return change.signum() != 0
        && (before.signum() == 0
            || comparator.holds(change.compareTo(before.abs().multiply(threshold))));
  }
}
