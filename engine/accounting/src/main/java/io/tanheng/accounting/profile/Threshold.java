package io.tanheng.accounting.profile;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An edge that a figure reaches or not, with the side the edge itself belongs to.
 *
 * @param value the edge
 * @param inclusive whether a figure equal to the edge reaches it
 */
public record Threshold(BigDecimal value, boolean inclusive) {
  private static final BigDecimal NOISE = new BigDecimal("1e-9");

  /** Whether the figure reaches the edge; a distance below 1e-9 is numerical noise, hence equal. */
  public boolean reachedBy(BigDecimal figure) {
    BigDecimal distance = figure.subtract(value);
    return distance.abs().compareTo(NOISE) < 0 ? inclusive : distance.signum() > 0;
  }

  /** Reads {@code >= 60} or {@code > 75}; empty where the text is neither. */
  public static Optional<Threshold> parse(String text) {
    boolean inclusive = text.startsWith(">=");
    if (!inclusive && !text.startsWith(">")) {
      return Optional.empty();
    }
    return Allowed.number(text.substring(inclusive ? 2 : 1).strip())
        .map(edge -> new Threshold(edge, inclusive));
  }

  /** {@code >= 60}. */
  @Override
  public String toString() {
    return (inclusive ? ">= " : "> ") + value.toPlainString();
  }
}
