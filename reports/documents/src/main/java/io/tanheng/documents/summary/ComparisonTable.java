package io.tanheng.documents.summary;

import io.tanheng.accounting.comparison.Account;
import io.tanheng.accounting.comparison.Bridge;
import io.tanheng.accounting.comparison.BridgeStep;
import io.tanheng.accounting.comparison.Comparison;
import io.tanheng.accounting.evaluation.HeadlineFigure;
import io.tanheng.accounting.evaluation.MethodResult;
import io.tanheng.accounting.inventory.Totals;
import io.tanheng.accounting.method.Scope2Basis;
import io.tanheng.accounting.park.Park;
import io.tanheng.documents.text.ComparisonColumn;
import io.tanheng.documents.text.ComparisonWording;
import io.tanheng.documents.text.Figures;
import io.tanheng.documents.text.Page;
import io.tanheng.documents.text.TextTable;
import io.tanheng.documents.text.Wording;
import java.util.ArrayList;
import java.util.List;

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
    List<ComparisonColumn> columns = ComparisonColumn.of(comparison);
    TextTable table = page.newTable("lll" + "r".repeat(columns.size() + 2));
    List<String> header =
        new ArrayList<>(
            List.of(
                wording.text("compare.account"),
                wording.text("compare.gases"),
                wording.text("compare.headline"),
                "tCO2e"));
    columns.forEach(column -> header.add(wording.text("compare." + column.key())));
    header.add(wording.text("compare.per-tce"));
    table.row(header.toArray(String[]::new));
    comparison.accounts().forEach(account -> rows(account, columns, table));
    page.table(table);
  }

  /** A row for each headline, with the totals that it is made of. */
  private void rows(Account account, List<ComparisonColumn> columns, TextTable table) {
    MethodResult result = account.evaluation().method();
    Totals totals = account.evaluation().inventory().park();
    for (HeadlineFigure figure : result.headlines()) {
      boolean first = figure.equals(result.first());
      List<String> cells =
          new ArrayList<>(
              List.of(
                  first ? account.variant().name() : "",
                  first ? wording.gases(account) : "",
                  wording.headline(figure.headline()),
                  Figures.amount(figure.value().value())));
      Scope2Basis basis = figure.headline().basis();
      columns.forEach(column -> cells.add(Figures.amount(column.in(totals, basis))));
      cells.add(first ? ComparisonWording.intensity(result) : "");
      table.row(cells.toArray(String[]::new));
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
