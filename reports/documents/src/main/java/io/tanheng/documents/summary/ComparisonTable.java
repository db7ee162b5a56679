package io.tanheng.documents.summary;

import io.tanheng.accounting.comparison.Account;
import io.tanheng.accounting.comparison.Bridge;
import io.tanheng.accounting.comparison.BridgeStep;
import io.tanheng.accounting.comparison.Comparison;
import io.tanheng.accounting.evaluation.HeadlineFigure;
import io.tanheng.accounting.evaluation.MethodResult;
import io.tanheng.accounting.inventory.Totals;
import io.tanheng.accounting.park.Park;
import io.tanheng.documents.text.ComparisonWording;
import io.tanheng.documents.text.Figures;
import io.tanheng.documents.text.Page;
import io.tanheng.documents.text.TextTable;
import io.tanheng.documents.text.Wording;

/** A comparison for the terminal: one table of all accounts, and one for each bridge. */
public final class ComparisonTable {
  private final Comparison comparison;
  private final ComparisonWording wording;
  private final Page page;

  private ComparisonTable(Comparison comparison, Wording wording, Page page) {
    this.comparison = comparison;
    this.wording = new ComparisonWording(wording);
    this.page = page;
  }

  /** Prints a comparison on a page. */
  public static void print(Comparison comparison, Wording wording, Page page) {
    new ComparisonTable(comparison, wording, page).print();
  }

  private void print() {
    Park park = comparison.book().park();
    page.heading(
        wording.text(
            "compare.title",
            "park",
            wording.wording().name(park),
            "year",
            Integer.toString(park.reportingYear())));
    accounts();
    comparison.bridges().forEach(this::bridge);
    needs();
  }

  private void accounts() {
    TextTable table = page.newTable("lllrrrrr");
    table.row(
        wording.text("compare.account"),
        wording.text("compare.gases"),
        wording.text("compare.headline"),
        "tCO2e",
        wording.text("compare.scope1"),
        wording.text("compare.scope2"),
        wording.text("compare.exports"),
        wording.text("compare.per-tce"));
    comparison.accounts().forEach(account -> rows(account, table));
    page.table(table);
  }

  /** A row for each headline; the totals stand in the first. */
  private void rows(Account account, TextTable table) {
    MethodResult result = account.evaluation().method();
    Totals totals = account.evaluation().inventory().park();
    boolean first = true;
    for (HeadlineFigure figure : result.headlines()) {
      table.row(
          first ? account.variant().name() : "",
          first ? wording.gases(account) : "",
          wording.headline(figure.headline()),
          Figures.amount(figure.value().value()),
          first ? Figures.amount(totals.scope1().value()) : "",
          first ? Figures.amount(totals.scope2Location().value()) : "",
          first ? Figures.amount(totals.exports().value()) : "",
          first ? ComparisonWording.intensity(result) : "");
      first = false;
    }
  }

  private void bridge(Bridge bridge) {
    page.heading(wording.headline(bridge.from()) + " → " + wording.headline(bridge.to()));
    TextTable table = page.newTable("llrr");
    table.row(wording.headline(bridge.from()), "", "", Figures.amount(bridge.from().value()));
    for (BridgeStep step : bridge.moving()) {
      table.row(
          wording.rule(step.rule()),
          wording.turned(step),
          ComparisonWording.signed(step.delta()),
          Figures.amount(step.after()));
    }
    String end = wording.headline(bridge.to());
    String all = ComparisonWording.signed(bridge.delta());
    table.row("= " + end, "", all, Figures.amount(bridge.to().value()));
    page.table(table);
  }

  private void needs() {
    boolean any =
        comparison.accounts().stream().anyMatch(a -> !a.evaluation().method().needs().isEmpty());
    if (any) {
      page.heading(wording.text("compare.needs"));
    }
    for (Account account : comparison.accounts()) {
      account
          .evaluation()
          .method()
          .needs()
          .forEach(need -> page.wrapped(2, "! ", wording.wording().fault(need)));
    }
  }
}
