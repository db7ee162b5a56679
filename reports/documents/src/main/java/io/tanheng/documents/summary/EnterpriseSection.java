package io.tanheng.documents.summary;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.inventory.Totals;
import io.tanheng.accounting.inventory.TransferReconciliation;
import io.tanheng.documents.text.Figures;
import io.tanheng.documents.text.Page;
import io.tanheng.documents.text.TextTable;
import io.tanheng.documents.text.Wording;

/** Each enterprise's own totals, and how they add up to the park's. */
final class EnterpriseSection implements EvaluationSummary.Section {
  @Override
  public void print(Evaluation evaluation, Page page, Wording wording) {
    page.heading(wording.text("enterprise.heading"));
    TextTable table = page.newTable("nlrrr");
    table.row(
        wording.text("enterprise.id"),
        wording.text("enterprise.name"),
        wording.label("scope1"),
        wording.label("scope2_location"),
        wording.label("gb_total"));
    evaluation
        .inventory()
        .byEnterprise()
        .forEach(
            (id, totals) ->
                table.row(
                    cells(id.value(), wording.name(id, evaluation.book().enterprises()), totals)));
    page.table(table);
    evaluation.inventory().transfers().ifPresent(each -> reconcile(each, page, wording));
  }

  private static String[] cells(String id, String name, Totals totals) {
    return new String[] {
      id,
      name,
      Figures.amount(totals.scope1().value()),
      Figures.amount(totals.scope2Location().value()),
      Figures.amount(totals.gbTotal().value())
    };
  }

  private static void reconcile(TransferReconciliation transfers, Page page, Wording wording) {
    page.heading(wording.text("transfers.heading"));
    TextTable table = page.newTable("lr");
    table.row(wording.text("transfers.enterprises"), Figures.amount(transfers.enterprises()));
    table.row(wording.text("transfers.purchases"), Figures.amount(transfers.transferPurchases()));
    table.row(wording.text("transfers.exports"), Figures.amount(transfers.transferExports()));
    table.row(wording.text("transfers.park"), Figures.amount(transfers.park()));
    table.row(wording.text("transfers.difference"), Figures.amount(transfers.difference()));
    page.table(table);
  }
}
