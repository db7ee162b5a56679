package io.tanheng.accounting.comparison;

import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.evaluation.Evaluator;
import io.tanheng.accounting.evaluation.HeadlineFigure;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import io.tanheng.factors.issue.Outcome;
import java.util.ArrayList;
import java.util.List;

/**
 * One book accounted in several ways, each total apart from the others.
 *
 * @param book the book
 * @param accounts the results in the order asked for
 * @param bridges from each headline to the next, through all accounts
 */
public record Comparison(Book book, List<Account> accounts, List<Bridge> bridges) {
  public Comparison {
    accounts = List.copyOf(accounts);
    bridges = List.copyOf(bridges);
  }

  /**
   * Accounts a book in several ways.
   *
   * @param book the book, form checked
   * @param catalog the factor library
   * @param variants the ways, at least one
   * @return the comparison; or what makes one of the results impossible
   */
  public static Outcome<Comparison> of(Book book, FactorCatalog catalog, List<Variant> variants) {
    List<Account> accounts = new ArrayList<>();
    for (Variant variant : variants) {
      Outcome<Evaluation> result = Evaluator.evaluate(variant.on(book), catalog, variant.method());
      if (result.asOptional().isEmpty()) {
        return Outcome.refused(named(variant.name(), result.issues()));
      }
      accounts.add(new Account(variant, result.asOptional().orElseThrow()));
    }
    List<Bridge> bridges = new ArrayList<>();
    Bridging bridging = new Bridging(book, catalog);
    List<BridgeEnd> ends = accounts.stream().flatMap(account -> ends(account).stream()).toList();
    for (int i = 1; i < ends.size(); i++) {
      Outcome<Bridge> bridge = bridging.between(ends.get(i - 1), ends.get(i));
      if (bridge.asOptional().isEmpty()) {
        String names = ends.get(i - 1).variant().name() + " → " + ends.get(i).variant().name();
        return Outcome.refused(named(names, bridge.issues()));
      }
      bridges.add(bridge.asOptional().orElseThrow());
    }
    return Outcome.of(new Comparison(book, accounts, bridges));
  }

  /** The faults below one that names the way, which alone may be what they come from. */
  private static List<Issue> named(String variant, List<Issue> faults) {
    List<Issue> all = new ArrayList<>();
    all.add(Issue.error("variant-refused", "", Location.BOOK, "variant", variant));
    all.addAll(faults);
    return all;
  }

  private static List<BridgeEnd> ends(Account account) {
    List<BridgeEnd> ends = new ArrayList<>();
    for (HeadlineFigure figure : account.evaluation().method().headlines()) {
      ends.add(new BridgeEnd(account.variant(), figure.headline(), figure.value().value()));
    }
    return ends;
  }
}
