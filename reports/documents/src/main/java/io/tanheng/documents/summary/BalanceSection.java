package io.tanheng.documents.summary;

import io.tanheng.accounting.balance.BalanceStep;
import io.tanheng.accounting.balance.CarbonBalance;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.documents.text.Figures;
import io.tanheng.documents.text.Page;
import io.tanheng.documents.text.TextTable;
import io.tanheng.documents.text.Wording;
import java.util.List;

/** From the accounting total to the residual, step by step, and which lot covers which tonnes. */
final class BalanceSection implements EvaluationSummary.Section {
  @Override
  public void print(Evaluation evaluation, Page page, Wording wording) {
    CarbonBalance balance = evaluation.balance();
    page.heading(wording.text("balance.heading"));
    page.table(steps(balance, page, wording));
    TextTable covers = page.newTable("nrrl");
    covers.row(headings(wording, "balance.lot", "balance.from", "balance.to", "balance.serials"));
    List<BalanceStep.Cover> all =
        balance.steps().stream().flatMap(step -> step.covers().stream()).toList();
    all.forEach(cover -> covers.row(cells(cover)));
    if (!all.isEmpty()) {
      page.line("");
      page.wrapped(2, wording.text("balance.covers"));
      page.table(covers);
    }
  }

  private static TextTable steps(CarbonBalance balance, Page page, Wording wording) {
    TextTable table = page.newTable("lrrr");
    table.row(
        headings(wording, "balance.step", "balance.amount", "balance.used", "balance.remaining"));
    for (BalanceStep step : balance.steps()) {
      table.row(
          wording.word("step", step.code()),
          Figures.amount(step.amount().value()),
          step.code().equals("gb_total") ? "" : Figures.amount(step.used()),
          Figures.amount(step.remaining()));
    }
    String residual = Figures.amount(balance.residual().value());
    String state = wording.text(balance.covered() ? "balance.covered" : "balance.uncovered");
    table.row(wording.text("balance.residual", "state", state), "", "", residual);
    if (balance.surplus().value().signum() > 0) {
      String surplus = Figures.amount(balance.surplus().value());
      table.row(wording.text("balance.surplus"), surplus, "", "");
    }
    return table;
  }

  private static String[] cells(BalanceStep.Cover cover) {
    return new String[] {
      cover.lot().value(), Figures.amount(cover.from()), Figures.amount(cover.to()), cover.serials()
    };
  }

  private static String[] headings(Wording wording, String... keys) {
    return List.of(keys).stream().map(wording::text).toArray(String[]::new);
  }
}
