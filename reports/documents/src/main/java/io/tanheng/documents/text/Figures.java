package io.tanheng.documents.text;

import io.tanheng.factors.quantity.Decimals;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Figures as people read them: a comma between thousands, a point before decimals, rounded half to
 * even. The only place that rounds.
 */
public final class Figures {
  /** Shown instead of a figure that does not exist. */
  public static final String NONE = "–";

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final MathContext SMALL = new MathContext(3, RoundingMode.HALF_EVEN);
  private static final MathContext FULL = new MathContext(10, RoundingMode.HALF_EVEN);

  private Figures() {}

  /** Tonnes or another amount: two decimals; three digits where that would read as 0.00. */
  public static String amount(BigDecimal value) {
    BigDecimal rounded = rounded(value);
    if (rounded.signum() == 0 && value.signum() != 0) {
      return small(value);
    }
    return grouped(rounded);
  }

  /**
   * The sum of amounts as a reader makes it from what {@link #amount} shows; absent where it is
   * what is shown of the total.
   */
  public static Optional<String> readded(List<BigDecimal> addends, BigDecimal total) {
    BigDecimal sum =
        addends.stream().map(Figures::rounded).reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.compareTo(rounded(total)) == 0 ? Optional.empty() : Optional.of(grouped(sum));
  }

  private static BigDecimal rounded(BigDecimal value) {
    return value.setScale(2, RoundingMode.HALF_EVEN);
  }

  /** A fraction as per cent, with two decimals. */
  public static String percent(BigDecimal fraction) {
    return amount(fraction.multiply(HUNDRED)) + " %";
  }

  /** A mean of s: four decimals, so that the points can be computed again from it. */
  public static String mean(BigDecimal value) {
    return value.setScale(4, RoundingMode.HALF_EVEN).toPlainString();
  }

  /**
   * A score: two decimals, or as many as show on which side of an edge it lies; edges are whole
   * numbers (Table 2).
   */
  public static String score(BigDecimal value) {
    int scale = 2;
    BigDecimal rounded = value.setScale(scale, RoundingMode.HALF_EVEN);
    while (whole(rounded) && !whole(value) && scale < 9) {
      scale++;
      rounded = value.setScale(scale, RoundingMode.HALF_EVEN);
    }
    return rounded.toPlainString();
  }

  /** A figure of unknown kind: up to ten digits, no trailing zeros. */
  public static String exact(BigDecimal value) {
    BigDecimal rounded = Decimals.written(value.round(FULL));
    BigDecimal size = rounded.abs();
    if (size.signum() != 0 && size.compareTo(new BigDecimal("1e-6")) < 0) {
      return rounded.toString();
    }
    return grouped(rounded.scale() < 0 ? rounded.setScale(0, RoundingMode.UNNECESSARY) : rounded);
  }

  private static String small(BigDecimal value) {
    BigDecimal rounded = value.round(SMALL).stripTrailingZeros();
    return rounded.scale() > 9 ? rounded.toString() : rounded.toPlainString();
  }

  private static boolean whole(BigDecimal value) {
    return value.stripTrailingZeros().scale() <= 0;
  }

  private static String grouped(BigDecimal value) {
    String text = value.abs().toPlainString();
    int point = text.indexOf('.');
    String whole = point < 0 ? text : text.substring(0, point);
    StringBuilder grouped = new StringBuilder(value.signum() < 0 ? "-" : "");
    for (int i = 0; i < whole.length(); i++) {
      if (i > 0 && (whole.length() - i) % 3 == 0) {
        grouped.append(',');
      }
      grouped.append(whole.charAt(i));
    }
    return point < 0 ? grouped.toString() : grouped.append(text, point, text.length()).toString();
  }
}
