package io.tanheng.accounting.keycategory;

import io.tanheng.accounting.emission.EmissionLine;
import io.tanheng.accounting.inventory.Inventory;
import io.tanheng.factors.quantity.Decimals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What an assessor examines: every line as large as the sampling interval, and of the others those
 * that a systematic selection by tonnes hits (METHOD.md, sampling plan).
 *
 * @param materiality tolerable share and confidence
 * @param total the total that the materiality is a share of, tCO2e
 * @param tolerable tolerable misstatement, tCO2e
 * @param interval sampling interval, tCO2e: tolerable misstatement over reliability factor
 * @param start where in the first interval the selection begins, tCO2e
 * @param items lines to examine: the large ones by size, then the selected ones in their order
 * @param lines number of lines with tonnes
 * @param covered share of the tonnes of all lines that the items hold
 */
public record SamplingPlan(
    Materiality materiality,
    BigDecimal total,
    BigDecimal tolerable,
    BigDecimal interval,
    BigDecimal start,
    List<SampleItem> items,
    int lines,
    BigDecimal covered) {
  /** The middle of the first interval. */
  public static final BigDecimal MIDDLE = new BigDecimal("0.5");

  private static final Comparator<EmissionLine> ORDER =
      Comparator.comparing((EmissionLine line) -> line.activity().id().value())
          .thenComparing(EmissionLine::gas);

  private static final Comparator<EmissionLine> BY_SIZE =
      Comparator.comparing(SamplingPlan::size).reversed().thenComparing(ORDER);

  public SamplingPlan {
    items = List.copyOf(items);
  }

  /**
   * Plans the examination of an inventory. The materiality is a share of the accounting total; of
   * the tonnes of all lines where that total is not above 0.
   *
   * @param inventory the inventory
   * @param materiality tolerable share and confidence
   * @param start where in the first interval the selection begins, 0 or more and below 1
   */
  public static SamplingPlan of(Inventory inventory, Materiality materiality, BigDecimal start) {
    if (start.signum() < 0 || start.compareTo(BigDecimal.ONE) >= 0) {
      throw new IllegalArgumentException("no start within the first interval: " + start);
    }
    List<EmissionLine> lines =
        inventory.lines().stream()
            .filter(line -> !line.activity().transfer() && line.counted().signum() != 0)
            .sorted(ORDER)
            .toList();
    BigDecimal sum =
        lines.stream().map(SamplingPlan::size).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal accounted = inventory.park().gbTotal().value();
    BigDecimal total = accounted.signum() > 0 ? accounted : sum;
    return planned(lines, sum, total, materiality, start);
  }

  private static SamplingPlan planned(
      List<EmissionLine> lines,
      BigDecimal sum,
      BigDecimal total,
      Materiality materiality,
      BigDecimal start) {
    BigDecimal interval = materiality.interval(total);
    BigDecimal first = interval.multiply(start, Decimals.PRECISION);
    List<SampleItem> items = new ArrayList<>();
    lines.stream()
        .filter(line -> size(line).compareTo(interval) >= 0)
        .sorted(BY_SIZE)
        .forEach(line -> items.add(item(line, SampleItem.Why.LARGE, sum)));
    selected(lines, interval, first)
        .forEach(line -> items.add(item(line, SampleItem.Why.SELECTED, sum)));
    BigDecimal covered =
        items.stream().map(SampleItem::share).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new SamplingPlan(
        materiality,
        total,
        materiality.tolerable(total),
        interval,
        first,
        items,
        lines.size(),
        covered);
  }

  /** Every interval-th tonne of the smaller lines, laid end to end, names a line. */
  private static List<EmissionLine> selected(
      List<EmissionLine> lines, BigDecimal interval, BigDecimal start) {
    List<EmissionLine> hit = new ArrayList<>();
    BigDecimal next = start;
    BigDecimal end = BigDecimal.ZERO;
    for (EmissionLine line : lines) {
      if (size(line).compareTo(interval) >= 0) {
        continue;
      }
      end = end.add(size(line));
      if (next.compareTo(end) < 0) {
        hit.add(line);
        next = next.add(interval);
      }
    }
    return hit;
  }

  private static SampleItem item(EmissionLine line, SampleItem.Why why, BigDecimal sum) {
    return new SampleItem(line, why, size(line).divide(sum, Decimals.PRECISION));
  }

  private static BigDecimal size(EmissionLine line) {
    return line.counted().abs();
  }
}
