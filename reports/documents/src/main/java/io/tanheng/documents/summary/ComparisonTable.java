package io.tanheng.documents.summary;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.comparison.Account;
import io.tanheng.accounting.comparison.Bridge;
import io.tanheng.accounting.comparison.BridgeStep;
import io.tanheng.accounting.comparison.Change;
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
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A comparison for the terminal: one table of all accounts, and one for each bridge. */
public final class ComparisonTable {
  private final Comparison comparison;
  private final ComparisonWording wording;
  private final Page page;
  private final int lines;
  private final Map<String, ActivityRecord> records = new HashMap<>();

  private ComparisonTable(Comparison comparison, Wording wording, Page page, int lines) {
    this.lines = lines;
    comparison.book().activities().forEach(each -> records.put(each.id().value(), each));
    this.comparison = comparison;
    this.wording = new ComparisonWording(wording);
    this.page = page;
  }

  /**
   * Prints a comparison on a page.
   *
   * @param lines how many lines are shown below each step, the largest changes first
   */
  public static void print(Comparison comparison, Wording wording, Page page, int lines) {
    new ComparisonTable(comparison, wording, page, lines).print();
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
      unfold(step.changes(), table);
    }
    String end = wording.headline(bridge.to());
    String all = ComparisonWording.signed(bridge.delta());
    table.row("= " + end, "", all, Figures.amount(bridge.to().value()));
    page.table(table);
  }

  /** The lines that cause a step, and what the rest of them adds up to. */
  private void unfold(List<Change> changes, TextTable table) {
    changes.stream()
        .limit(lines)
        .forEach(each -> table.row("    " + id(each), what(each), signed(each.delta()), ""));
    List<Change> rest = changes.stream().skip(lines).toList();
    if (lines > 0 && !rest.isEmpty()) {
      BigDecimal sum = rest.stream().map(Change::delta).reduce(BigDecimal.ZERO, BigDecimal::add);
      String count = Integer.toString(rest.size());
      table.row("    " + wording.text("compare.more", "count", count), "", signed(sum), "");
    }
  }

  private static String id(Change change) {
    return (change.key().line() + " " + change.key().gas()).strip();
  }

  private String what(Change change) {
    return Optional.ofNullable(records.get(change.key().line()))
        .map(record -> wording.line(record, comparison.book()))
        .orElseGet(() -> wording.text("compare.item." + change.key().item()));
  }

  private static String signed(BigDecimal delta) {
    return ComparisonWording.signed(delta);
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
