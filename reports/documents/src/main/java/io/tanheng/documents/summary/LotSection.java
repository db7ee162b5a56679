package io.tanheng.documents.summary;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.offset.LotAssessment;
import io.tanheng.documents.text.Figures;
import io.tanheng.documents.text.Page;
import io.tanheng.documents.text.TextTable;
import io.tanheng.documents.text.Wording;
import io.tanheng.factors.issue.Issue;
import java.util.stream.Collectors;

/** Every offset lot: what it counts, or which clause refuses it. */
public final class LotSection implements EvaluationSummary.Section {
  @Override
  public void print(Evaluation evaluation, Page page, Wording wording) {
    if (evaluation.lots().isEmpty()) {
      return;
    }
    page.heading(wording.text("lot.heading"));
    TextTable table = page.newTable("nlrrll");
    table.row(
        wording.text("lot.id"),
        wording.text("lot.kind"),
        wording.text("lot.quantity"),
        wording.text("lot.counted"),
        "",
        wording.text("lot.state"));
    evaluation.lots().forEach(lot -> table.row(cells(lot, wording)));
    page.table(table);
  }

  /** Id, kind, quantity, counted amount, unit and state of a lot. */
  public static String[] cells(LotAssessment lot, Wording wording) {
    return new String[] {
      lot.lot().id().value(),
      wording.word("kind", lot.lot().kind().word()),
      Figures.amount(lot.lot().quantity().value()),
      Figures.amount(lot.counted().value()),
      lot.lot().quantity().unit().symbol(),
      state(lot, wording)
    };
  }

  private static String state(LotAssessment lot, Wording wording) {
    String key = lot.eligible() ? "lot.counted-state" : "lot.refused";
    if (lot.eligible() && !lot.inBalance()) {
      key = "lot.indicator-only";
    }
    String why =
        lot.why().stream()
            .map(issue -> why(issue, wording))
            .distinct()
            .collect(Collectors.joining(wording.text("punctuation.list")));
    return why.isEmpty() ? wording.text(key) : wording.text(key) + " – " + why;
  }

  private static String why(Issue issue, Wording wording) {
    return (wording.word("why", issue.code()) + " " + issue.clause()).strip();
  }
}
