package io.tanheng.planning.cost;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The order in which measures are taken. Cost per tonne ranks what costs money. It misleads where a
 * measure pays: the same profit over fewer tonnes looks better, so measures that pay are ranked by
 * what they earn.
 */
public final class Ranking {
  private Ranking() {}

  /**
   * A measure with its cost.
   *
   * @param measure the measure
   * @param cost its cost by itself
   */
  public record Ranked(CostedMeasure measure, AbatementCost cost) {
    /** Whether it pays. */
    public boolean pays() {
      return cost.npv().signum() < 0;
    }
  }

  /** What pays by its benefit, the greatest first; then what costs, by cost per tonne. */
  public static List<Ranked> byBenefit(List<CostedMeasure> measures, Discounting discounting) {
    List<Ranked> ranked = byRatio(measures, discounting);
    return Stream.concat(
            ranked.stream()
                .filter(Ranked::pays)
                .sorted(Comparator.comparing((Ranked each) -> each.cost().npv())),
            ranked.stream().filter(each -> !each.pays()))
        .toList();
  }

  /** By cost per tonne alone, as curves often are drawn; what saves no tonne comes last. */
  public static List<Ranked> byRatio(List<CostedMeasure> measures, Discounting discounting) {
    return measures.stream()
        .map(measure -> new Ranked(measure, AbatementCost.of(measure, discounting)))
        .sorted(
            Comparator.comparing((Ranked each) -> each.cost().perTonne().isEmpty())
                .thenComparing(each -> each.cost().perTonne().orElse(BigDecimal.ZERO))
                .thenComparing(each -> each.measure().id()))
        .toList();
  }

  /**
   * The paying measures that cost per tonne would rank before one that earns more: the trap of
   * ratios.
   */
  public static List<String> misranked(List<CostedMeasure> measures, Discounting discounting) {
    List<Ranked> paying = byRatio(measures, discounting).stream().filter(Ranked::pays).toList();
    return Stream.iterate(0, i -> i < paying.size(), i -> i + 1)
        .filter(
            i ->
                paying.subList(i + 1, paying.size()).stream()
                    .anyMatch(
                        later -> later.cost().npv().compareTo(paying.get(i).cost().npv()) < 0))
        .map(i -> paying.get(i).measure().id())
        .collect(Collectors.toList());
  }
}
