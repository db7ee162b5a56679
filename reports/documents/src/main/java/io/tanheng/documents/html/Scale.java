package io.tanheng.documents.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * The axis of a chart, in per cent of its width. It begins at 0 unless all values lie so near to
 * each other that their differences could not be seen; then it is cut and says so.
 *
 * @param low value at the left edge
 * @param high value at the right edge
 * @param ticks values with a grid line
 */
public record Scale(double low, double high, List<BigDecimal> ticks) {
  /** Where the smallest value is more than this part of the largest, the axis is cut. */
  private static final double CUT = 0.7;

  private static final int TICKS = 5;

  /** An axis that holds all values; cut where they lie near to each other. */
  public static Scale of(Collection<BigDecimal> values) {
    double least = Math.min(0, Collections.min(values).doubleValue());
    double most = Math.max(0, Collections.max(values).doubleValue());
    double smallest = Collections.min(values).doubleValue();
    boolean cut = smallest > CUT * most && most > smallest;
    double low = cut ? smallest - (most - smallest) / 2 : least;
    double high = most > low ? most : low + 1;
    double step = niceStep((high - low) / TICKS);
    double from = Math.floor(low / step) * step;
    double to = Math.ceil(high / step - 1e-9) * step;
    List<BigDecimal> ticks = new ArrayList<>();
    for (long i = Math.round(from / step); i <= Math.round(to / step); i++) {
      ticks.add(BigDecimal.valueOf(step).multiply(BigDecimal.valueOf(i)));
    }
    return new Scale(from, to, ticks);
  }

  /** From 0, or below it, to the largest value; without grid lines. */
  public static Scale whole(Collection<BigDecimal> values) {
    double least = Math.min(0, Collections.min(values).doubleValue());
    double most = Math.max(0, Collections.max(values).doubleValue());
    return new Scale(least, most > least ? most : least + 1, List.of());
  }

  /** From one value to another above it, grid lines in between. */
  public static Scale between(double low, double high) {
    double step = niceStep((high - low) / TICKS);
    List<BigDecimal> ticks = new ArrayList<>();
    for (long i = (long) Math.ceil(low / step); i <= (long) Math.floor(high / step); i++) {
      ticks.add(BigDecimal.valueOf(step).multiply(BigDecimal.valueOf(i)));
    }
    return new Scale(low, high, ticks);
  }

  /** 1, 2 or 5 times a power of ten. */
  private static double niceStep(double rough) {
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double digit = rough / power;
    return power * (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10);
  }

  /** Whether the axis does not begin at 0. */
  public boolean cut() {
    return low > 0;
  }

  /** Place of a value, 0 at the left and 100 at the right edge. */
  public BigDecimal place(BigDecimal value) {
    double place = 100 * (value.doubleValue() - low) / (high - low);
    return BigDecimal.valueOf(place).setScale(3, RoundingMode.HALF_EVEN);
  }

  /** Place where bars of totals begin. */
  public BigDecimal origin() {
    return place(BigDecimal.valueOf(Math.max(0, low)));
  }
}
