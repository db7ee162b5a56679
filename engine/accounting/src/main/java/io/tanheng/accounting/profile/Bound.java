package io.tanheng.accounting.profile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A threshold with its comparator.
 *
 * @param comparator how a figure is held against it
 * @param value the threshold; a fraction for a ratio
 */
public record Bound(Comparator comparator, BigDecimal value) {
  /** How a figure is held against a threshold. */
  public enum Comparator {
    AT_MOST("<="),
    BELOW("<"),
    AT_LEAST(">="),
    ABOVE(">");

    private final String sign;

    Comparator(String sign) {
      this.sign = sign;
    }

    /** The sign used in files and reports. */
    public String sign() {
      return sign;
    }

    /** Whether the figure should be small. */
    public boolean downward() {
      return this == AT_MOST || this == BELOW;
    }

    /** Whether the threshold itself meets it. */
    public boolean inclusive() {
      return this == AT_MOST || this == AT_LEAST;
    }

    /** The comparator of that sign. */
    static Optional<Comparator> find(String sign) {
      return List.of(values()).stream().filter(each -> each.sign.equals(sign)).findFirst();
    }
  }

  /** Whether the figure meets it; a distance below 1e-9 is numerical noise, hence equal. */
  public boolean metBy(BigDecimal figure) {
    return comparator.downward()
        ? new Threshold(value.negate(), comparator.inclusive()).reachedBy(figure.negate())
        : new Threshold(value, comparator.inclusive()).reachedBy(figure);
  }
}
