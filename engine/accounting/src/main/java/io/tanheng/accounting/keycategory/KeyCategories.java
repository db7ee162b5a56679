package io.tanheng.accounting.keycategory;

import io.tanheng.factors.quantity.Decimals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The key category analysis of an inventory, Approach 1 (IPCC 2006 Guidelines Vol 1 Ch 4): sources
 * that together make up a share of the level, or of the trend. Removals count by their size.
 *
 * @param sources every source, the largest level first
 * @param threshold share that key categories reach together, 0.95 by default
 * @param total sum of all |E| of the year, tCO2e
 * @param trendTotal sum of all T; absent without a base year
 */
public record KeyCategories(
    List<KeyCategory> sources,
    BigDecimal threshold,
    BigDecimal total,
    Optional<BigDecimal> trendTotal) {
  /** 95 % of the level, and of the trend (Approach 1). */
  public static final BigDecimal THRESHOLD = new BigDecimal("0.95");

  private static final Comparator<SourceAmount> BY_NAME =
      Comparator.comparing(SourceAmount::category)
          .thenComparing(SourceAmount::activity)
          .thenComparing(SourceAmount::gas);

  public KeyCategories {
    sources = List.copyOf(sources);
  }

  /** The key categories, the largest level first. */
  public List<KeyCategory> key() {
    return sources.stream().filter(KeyCategory::key).toList();
  }

  /**
   * Analyses sources at the threshold of Approach 1; see {@link #of(List, BigDecimal)}.
   *
   * @param sources every source of the inventory, in any order
   */
  public static KeyCategories of(List<SourceAmount> sources) {
    return of(sources, THRESHOLD);
  }

  /**
   * Analyses sources. The trend is assessed where at least one source has a base year; a source
   * without one began after it.
   *
   * @param sources every source of the inventory, in any order
   * @param threshold share that key categories reach together, above 0 and at most 1
   */
  public static KeyCategories of(List<SourceAmount> sources, BigDecimal threshold) {
    if (threshold.signum() <= 0 || threshold.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException("threshold " + threshold);
    }
    requireDistinct(sources);
    BigDecimal total = absolute(sources.stream().map(SourceAmount::current).toList());
    Optional<TrendAssessment> trend = TrendAssessment.of(sources, threshold);
    List<KeyCategory> assessed = new ArrayList<>();
    BigDecimal before = BigDecimal.ZERO;
    for (SourceAmount source : byLevel(sources)) {
      BigDecimal level = share(source.current().abs(), total);
      BigDecimal cumulative = before.add(level);
      boolean key = level.signum() > 0 && before.compareTo(threshold) < 0;
      assessed.add(
          new KeyCategory(source, level, cumulative, key, trend.map(found -> found.get(source))));
      before = cumulative;
    }
    return new KeyCategories(assessed, threshold, total, trend.map(TrendAssessment::total));
  }

  private static void requireDistinct(List<SourceAmount> sources) {
    Set<SourceAmount> seen = new TreeSet<>(BY_NAME);
    for (SourceAmount source : sources) {
      if (!seen.add(source)) {
        throw new IllegalArgumentException("a source stands twice: " + source);
      }
    }
  }

  private static List<SourceAmount> byLevel(List<SourceAmount> sources) {
    Comparator<SourceAmount> byLevel = Comparator.comparing(source -> source.current().abs());
    return sources.stream().sorted(byLevel.reversed().thenComparing(BY_NAME)).toList();
  }

  private static BigDecimal absolute(List<BigDecimal> amounts) {
    return amounts.stream().map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** A share of a whole; 0 of nothing. */
  private static BigDecimal share(BigDecimal part, BigDecimal whole) {
    return whole.signum() == 0 ? BigDecimal.ZERO : part.divide(whole, Decimals.PRECISION);
  }

  /** T of every source, and the sum of them. */
  private record TrendAssessment(Map<SourceAmount, KeyCategory.Trend> trends, BigDecimal total) {
    private KeyCategory.Trend get(SourceAmount source) {
      return Optional.ofNullable(trends.get(source)).orElseThrow();
    }

    /** Absent without a base year, or where nothing was emitted in it. */
    private static Optional<TrendAssessment> of(List<SourceAmount> sources, BigDecimal threshold) {
      BigDecimal baseTotal = absolute(sources.stream().map(SourceAmount::baseTonnes).toList());
      BigDecimal baseSum = sum(sources.stream().map(SourceAmount::baseTonnes).toList());
      if (baseTotal.signum() == 0 || baseSum.signum() == 0) {
        return Optional.empty();
      }
      BigDecimal sum = sum(sources.stream().map(SourceAmount::current).toList());
      BigDecimal change = sum.subtract(baseSum).divide(baseSum.abs(), Decimals.PRECISION);
      Map<SourceAmount, BigDecimal> values = new HashMap<>();
      sources.forEach(source -> values.put(source, value(source, baseTotal, change)));
      return Optional.of(ranked(sources, values, threshold));
    }

    private static TrendAssessment ranked(
        List<SourceAmount> sources, Map<SourceAmount, BigDecimal> values, BigDecimal threshold) {
      BigDecimal total = sum(List.copyOf(values.values()));
      Comparator<SourceAmount> byTrend =
          Comparator.comparing(source -> values.getOrDefault(source, BigDecimal.ZERO));
      Map<SourceAmount, KeyCategory.Trend> trends = new HashMap<>();
      BigDecimal before = BigDecimal.ZERO;
      for (SourceAmount source :
          sources.stream().sorted(byTrend.reversed().thenComparing(BY_NAME)).toList()) {
        BigDecimal value = values.getOrDefault(source, BigDecimal.ZERO);
        BigDecimal share = share(value, total);
        boolean key = share.signum() > 0 && before.compareTo(threshold) < 0;
        before = before.add(share);
        trends.put(source, new KeyCategory.Trend(value, share, before, key));
      }
      return new TrendAssessment(trends, total);
    }

    private static BigDecimal value(SourceAmount source, BigDecimal baseTotal, BigDecimal change) {
      BigDecimal base = source.baseTonnes();
      if (base.signum() == 0) {
        return source.current().abs().divide(baseTotal, Decimals.PRECISION);
      }
      BigDecimal own =
          source.current().subtract(base).divide(base.abs(), Decimals.PRECISION).subtract(change);
      return share(base.abs(), baseTotal).multiply(own.abs(), Decimals.PRECISION);
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
      return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
  }
}
