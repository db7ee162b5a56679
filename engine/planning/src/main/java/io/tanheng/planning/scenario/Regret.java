package io.tanheng.planning.scenario;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a choice made under one method lacks and costs under another. A method chooses the pathway
 * that leaves the least tonnes of all years; within a thousandth of a tonne, the cheapest.
 *
 * @param methods ids, the method of the plan first
 * @param standings every pathway under every method, by method, then in the order of pathways
 */
public record Regret(List<String> methods, List<Standing> standings) {
  /** Tonnes that make no difference. */
  private static final BigDecimal NOISE = new BigDecimal("0.001");

  public Regret {
    methods = List.copyOf(methods);
    standings = List.copyOf(standings);
  }

  /** Sums of the years of a pathway under a method. */
  public record Sums(String pathway, BigDecimal total, BigDecimal left, BigDecimal cost) {}

  /** The standings of pathways under a method. */
  static List<Standing> under(String method, List<Sums> pathways) {
    BigDecimal least =
        pathways.stream().map(Sums::left).min(Comparator.naturalOrder()).orElseThrow();
    Sums best =
        pathways.stream()
            .filter(each -> each.left().subtract(least).compareTo(NOISE) <= 0)
            .min(Comparator.comparing(Sums::cost))
            .orElseThrow();
    return pathways.stream()
        .map(
            each ->
                new Standing(
                    each.pathway(),
                    method,
                    each.total(),
                    each.left(),
                    each.cost(),
                    each == best,
                    each.left().subtract(best.left()).max(BigDecimal.ZERO),
                    each.cost().subtract(best.cost())))
        .toList();
  }

  /** The choice of a method. */
  public Standing best(String method) {
    return standings.stream()
        .filter(each -> each.method().equals(method) && each.best())
        .findFirst()
        .orElseThrow();
  }

  /**
   * The pathway whose greatest lack under any method is the least; within a thousandth of a tonne,
   * the one that costs the least.
   */
  public String leastWorst() {
    Map<String, Standing> worst = new TreeMap<>();
    standings.forEach(
        each ->
            worst.merge(
                each.pathway(), each, (a, b) -> a.lacks().compareTo(b.lacks()) >= 0 ? a : b));
    BigDecimal least =
        worst.values().stream().map(Standing::lacks).min(Comparator.naturalOrder()).orElseThrow();
    return worst.values().stream()
        .filter(each -> each.lacks().subtract(least).compareTo(NOISE) <= 0)
        .min(Comparator.comparing(Standing::cost))
        .orElseThrow()
        .pathway();
  }
}
