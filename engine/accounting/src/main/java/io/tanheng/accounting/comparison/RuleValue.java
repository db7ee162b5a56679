package io.tanheng.accounting.comparison;

import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.method.AccountingMethod;
import io.tanheng.accounting.method.GridRule;
import io.tanheng.accounting.method.HeatRule;
import io.tanheng.accounting.park.Park;
import io.tanheng.factors.catalog.EmissionFactor;
import java.util.Locale;

/**
 * What a rule says at one end of a bridge: a word of the method file, or a figure with its unit.
 */
final class RuleValue {
  private RuleValue() {}

  static String of(Rule rule, BridgeEnd end, Book book) {
    AccountingMethod method = end.variant().method();
    Park park = book.park();
    return switch (rule) {
      case FACTOR_SETS -> String.join(", ", end.variant().factorSets().orElse(park.factorSets()));
      case GASES ->
          String.join(", ", method.gases().stream().filter(park.gases()::contains).toList());
      case GWP -> method.gwp().orElse(park.gwp());
      case OXIDATION -> word(method.oxidation());
      case GRID ->
          method.grid() instanceof GridRule.Literal literal
              ? figure(literal.factor())
              : word(park.gridRule());
      case HEAT ->
          method.heat() instanceof HeatRule.Default printed ? figure(printed.factor()) : "library";
      case GREEN -> word(method.green());
      case EXPORTS -> word(method.exports());
      case RECOVERY -> word(method.recovery());
      case SOLD_ATTRIBUTES -> word(method.soldAttributes());
      case SCOPE2 -> word(end.headline().basis());
    };
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String figure(EmissionFactor factor) {
    return factor.value().toPlainString() + " " + factor.unit();
  }
}
