package io.tanheng.accounting.uncertainty.book;

import io.tanheng.accounting.activity.StatedCorrelation;
import io.tanheng.accounting.evaluation.Assumption;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the intervals rest on that neither the book nor a source says. */
final class IntervalAssumptions {
  private final List<BookParameter> parameters;
  private final List<Assumption> assumptions = new ArrayList<>();

  private IntervalAssumptions(List<BookParameter> parameters) {
    this.parameters = parameters;
  }

  static List<Assumption> of(
      BookModel model, List<StatedCorrelation> stated, DefaultUncertainty defaults) {
    IntervalAssumptions all = new IntervalAssumptions(model.parameters());
    all.count(
        IntervalBasis.TIER,
        "uncertainty-tiers",
        "tier1",
        percent(defaults.tier1()),
        "tier2",
        percent(defaults.tier2()),
        "tier3",
        percent(defaults.tier3()));
    all.count(IntervalBasis.NO_TIER, "uncertainty-no-tier", "percent", percent(defaults.noTier()));
    all.count(
        IntervalBasis.OWN_VALUE, "uncertainty-own-values", "percent", percent(defaults.ownValue()));
    all.count(IntervalBasis.FACTOR, "uncertainty-factors", "percent", percent(defaults.factor()));
    all.count(IntervalBasis.BOUNDS, "uncertainty-bounds");
    all.add("uncertainty-exact");
    all.add("uncertainty-independent");
    all.correlations(stated);
    return all.assumptions;
  }

  private static String percent(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  private void count(IntervalBasis basis, String code, String... facts) {
    long count = parameters.stream().filter(each -> each.basis() == basis).count();
    if (count > 0) {
      List<String> all = new ArrayList<>(List.of("count", Long.toString(count)));
      all.addAll(List.of(facts));
      add(code, all.toArray(String[]::new));
    }
  }

  /** What is correlated, and what was meant to be. */
  private void correlations(List<StatedCorrelation> stated) {
    Set<String> ids = parameters.stream().map(BookParameter::id).collect(Collectors.toSet());
    for (StatedCorrelation each : stated) {
      boolean used = ids.contains(each.first()) && ids.contains(each.second());
      add(
          used ? "uncertainty-correlated" : "uncertainty-correlation-unused",
          "first",
          each.first(),
          "second",
          each.second(),
          "coefficient",
          each.coefficient().toPlainString(),
          "source",
          each.source());
    }
  }

  private void add(String code, String... facts) {
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i < facts.length; i += 2) {
      named.put(facts[i], facts[i + 1]);
    }
    assumptions.add(new Assumption(code, "IPCC 2006 Vol 1 Ch 3", named));
  }
}
