package io.tanheng.accounting.uncertainty.book;

import io.tanheng.accounting.evaluation.Assumption;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the intervals rest on that neither the book nor a source says. */
final class IntervalAssumptions {
  private final List<BookParameter> parameters;
  private final List<Assumption> assumptions = new ArrayList<>();

  private IntervalAssumptions(List<BookParameter> parameters) {
    this.parameters = parameters;
  }

  static List<Assumption> of(List<BookParameter> parameters, DefaultUncertainty defaults) {
    IntervalAssumptions all = new IntervalAssumptions(parameters);
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

  private void add(String code, String... facts) {
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i < facts.length; i += 2) {
      named.put(facts[i], facts[i + 1]);
    }
    assumptions.add(new Assumption(code, "IPCC 2006 Vol 1 Ch 3", named));
  }
}
