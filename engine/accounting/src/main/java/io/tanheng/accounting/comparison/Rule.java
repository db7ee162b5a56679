package io.tanheng.accounting.comparison;

import io.tanheng.accounting.method.MethodRule;
import io.tanheng.accounting.method.Scope2Basis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What may differ between two headlines of one book, in the order in which a bridge turns the one
 * into the other. Another order gives other steps and the same ends.
 */
public enum Rule {
  FACTOR_SETS,
  GASES(MethodRule.GASES),
  GWP(MethodRule.GWP),
  OXIDATION(MethodRule.OXIDATION),
  GRID(MethodRule.GRID),
  HEAT(MethodRule.HEAT),
  GREEN(MethodRule.GREEN),
  EXPORTS(MethodRule.EXPORTS),
  RECOVERY(MethodRule.RECOVERY),
  SOLD_ATTRIBUTES(MethodRule.SOLD_ATTRIBUTES),
  SCOPE2;

  private final Optional<MethodRule> ofMethod;

  Rule() {
    this.ofMethod = Optional.empty();
  }

  Rule(MethodRule rule) {
    this.ofMethod = Optional.of(rule);
  }

  /** The rule of the method that it is; absent where it is none. */
  Optional<MethodRule> ofMethod() {
    return ofMethod;
  }

  /** The word used in files: {@code factor_sets}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * All rules in the order in which they are turned. Grid factor and green power show in the
   * location-based figure, so a bridge from market to location turns that first, any other last.
   */
  static List<Rule> order(Scope2Basis from, Scope2Basis to) {
    List<Rule> order = new ArrayList<>(Arrays.asList(values()));
    if (from == Scope2Basis.MARKET && to == Scope2Basis.LOCATION) {
      order.remove(SCOPE2);
      order.add(0, SCOPE2);
    }
    return order;
  }
}
