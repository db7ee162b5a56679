package io.tanheng.accounting.indicator;

import io.tanheng.accounting.profile.IndicatorDefinition;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Collects findings; each names its indicator by key and in both languages. */
final class Findings {
  private final List<Issue> issues = new ArrayList<>();

  void warn(String code, IndicatorDefinition indicator, Location where, String... facts) {
    issues.add(Issue.warning(code, indicator.clause(), where, facts(indicator, facts)));
  }

  void error(String code, IndicatorDefinition indicator, Location where, String... facts) {
    issues.add(Issue.error(code, indicator.clause(), where, facts(indicator, facts)));
  }

  void add(Issue issue) {
    issues.add(issue);
  }

  List<Issue> issues() {
    return issues;
  }

  /** A fraction in %, as facts show it. */
  static String percent(BigDecimal fraction) {
    return shown(fraction.movePointRight(2)) + " %";
  }

  /** A figure as facts show it: six decimals at most. */
  static String shown(BigDecimal value) {
    BigDecimal rounded = value.setScale(6, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  private static String[] facts(IndicatorDefinition indicator, String... facts) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "indicator",
                indicator.key(),
                "name",
                indicator.nameEn(),
                "name_zh",
                indicator.nameZh()));
    all.addAll(List.of(facts));
    return all.toArray(String[]::new);
  }
}
