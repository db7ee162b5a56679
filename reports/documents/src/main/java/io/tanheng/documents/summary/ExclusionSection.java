package io.tanheng.documents.summary;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.inventory.Exclusion;
import io.tanheng.documents.text.Figures;
import io.tanheng.documents.text.Page;
import io.tanheng.documents.text.TextTable;
import io.tanheng.documents.text.Wording;

/** Every source that is not counted, why, and how much it is thought to be (§4.1 2)). */
final class ExclusionSection implements EvaluationSummary.Section {
  @Override
  public void print(Evaluation evaluation, Page page, Wording wording) {
    if (evaluation.book().exclusions().isEmpty()) {
      return;
    }
    page.heading(wording.text("exclusion.heading"));
    TextTable table = page.newTable("lllrl");
    table.row(
        wording.text("exclusion.source"),
        wording.text("exclusion.enterprise"),
        wording.text("exclusion.reason"),
        wording.text("exclusion.estimate"),
        wording.text("exclusion.note"));
    evaluation.book().exclusions().forEach(each -> table.row(cells(each, evaluation, wording)));
    page.table(table);
  }

  private static String[] cells(Exclusion exclusion, Evaluation evaluation, Wording wording) {
    return new String[] {
      exclusion.source(),
      wording.name(exclusion.enterprise(), evaluation.book().enterprises()),
      wording.word("exclusion", exclusion.reason().name()),
      exclusion.estimate().map(Figures::amount).orElse(Figures.NONE),
      exclusion.note()
    };
  }
}
