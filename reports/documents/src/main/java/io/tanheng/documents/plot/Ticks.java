package io.tanheng.documents.plot;

import io.tanheng.documents.text.Figures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * An axis from one round value to another.
 *
 * @param low value at its beginning
 * @param high value at its end
 * @param values with a line
 */
record Ticks(double low, double high, List<Double> values) {
  private static final int PARTS = 5;

  static Ticks of(double least, double most) {
    double range = most > least ? most - least : 1;
    double rough = range / PARTS;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double digit = rough / power;
    double step = power * (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10);
    long from = (long) Math.floor(least / step + 1e-9);
    long to = Math.max(from + 1, (long) Math.ceil(most / step - 1e-9));
    List<Double> values = new ArrayList<>();
    for (long i = from; i <= to; i++) {
      values.add(i * step);
    }
    return new Ticks(from * step, to * step, List.copyOf(values));
  }

  /** Place of a value, 0 at the beginning and 1 at the end. */
  double place(double value) {
    return (value - low) / (high - low);
  }

  static String text(double value) {
    return Figures.exact(BigDecimal.valueOf(value));
  }
}
