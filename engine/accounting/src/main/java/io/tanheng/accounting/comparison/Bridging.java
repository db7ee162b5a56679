package io.tanheng.accounting.comparison;

import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.evaluation.HeadlineAccount;
import io.tanheng.accounting.evaluation.HeadlinePart;
import io.tanheng.accounting.method.AccountingMethod;
import io.tanheng.accounting.method.MethodRule;
import io.tanheng.accounting.method.Scope2Basis;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Outcome;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Builds bridges by turning the first way of accounting into the second, one rule at a time. */
final class Bridging {
  /** What a headline of one book follows from; equal ones are accounted once. */
  private record Settings(List<String> sets, List<Object> rules, Scope2Basis basis) {}

  private final Book book;
  private final FactorCatalog catalog;
  private final Map<Settings, Outcome<List<HeadlinePart>>> known = new HashMap<>();

  Bridging(Book book, FactorCatalog catalog) {
    this.book = book;
    this.catalog = catalog;
  }

  Outcome<Bridge> between(BridgeEnd from, BridgeEnd to) {
    List<BridgeStep> steps = new ArrayList<>();
    Set<Rule> turned = EnumSet.noneOf(Rule.class);
    Outcome<List<HeadlinePart>> before = parts(from, to, turned);
    for (Rule rule : Rule.order(from.headline().basis(), to.headline().basis())) {
      turned.add(rule);
      Outcome<List<HeadlinePart>> after = parts(from, to, turned);
      if (before.asOptional().isEmpty() || after.asOptional().isEmpty()) {
        Outcome<List<HeadlinePart>> fault = before.asOptional().isEmpty() ? before : after;
        return Outcome.refused(fault.issues());
      }
      steps.add(
          BridgeStep.between(
              rule,
              RuleValue.of(rule, from, book),
              RuleValue.of(rule, to, book),
              before.asOptional().orElseThrow(),
              after.asOptional().orElseThrow()));
      before = after;
    }
    return Outcome.of(new Bridge(from, to, steps));
  }

  private Outcome<List<HeadlinePart>> parts(BridgeEnd from, BridgeEnd to, Set<Rule> turned) {
    Set<MethodRule> rules =
        turned.stream().flatMap(rule -> rule.ofMethod().stream()).collect(Collectors.toSet());
    List<String> sets = sets(turned.contains(Rule.FACTOR_SETS) ? to : from);
    Scope2Basis basis = (turned.contains(Rule.SCOPE2) ? to : from).headline().basis();
    AccountingMethod method = from.variant().method().taking(rules, to.variant().method());
    return known.computeIfAbsent(
        new Settings(sets, method.moving(), basis), settings -> account(sets, method, basis));
  }

  private List<String> sets(BridgeEnd end) {
    return end.variant().factorSets().orElse(book.park().factorSets());
  }

  private Outcome<List<HeadlinePart>> account(
      List<String> sets, AccountingMethod method, Scope2Basis basis) {
    Book read = book.withPark(book.park().withFactorSets(sets));
    return HeadlineAccount.of(read, catalog, method, basis);
  }
}
