package io.tanheng.documents.papers;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.inventory.Totals;
import io.tanheng.documents.text.Wording;
import io.tanheng.documents.workbook.CellRef;
import io.tanheng.documents.workbook.Look;
import io.tanheng.documents.workbook.Worksheet;
import java.util.ArrayList;
import java.util.List;

/** What the papers are of, what each sheet holds, and the key figures beside the evaluation's. */
final class SummarySheet {
  private final Binder binder;
  private final Wording wording;
  private final Evaluation evaluation;

  SummarySheet(Binder binder) {
    this.binder = binder;
    this.wording = binder.wording();
    this.evaluation = binder.evaluation();
  }

  void write() {
    Worksheet paper =
        binder.begin(Tab.SUMMARY, 1, "figure", "workbook", "unit", "evaluated", "same");
    paper.widths(44, 20, 16, 20, 18);
    figures().forEach(figure -> figure(paper, figure));
    verdicts(paper);
    facts(paper);
    sheets(paper);
    legend(paper);
  }

  private List<Derivation> figures() {
    Totals park = evaluation.inventory().park();
    List<Derivation> figures =
        new ArrayList<>(
            List.of(
                park.scope1(),
                park.scope2Location(),
                park.co2Recovered(),
                park.exports(),
                park.attributeSold(),
                park.gbTotal(),
                park.isoTotalLocation(),
                park.isoTotalMarket(),
                evaluation.inventory().energy().total(),
                evaluation.inventory().energy().renewable(),
                evaluation.balance().residual(),
                evaluation.balance().surplus()));
    evaluation.scored().ifPresent(score -> figures.add(score.total()));
    return figures;
  }

  /** The figure of the workbook, the one of the evaluation, and whether they agree. */
  private void figure(Worksheet paper, Derivation figure) {
    paper.text(0, wording.label(figure.label()), Look.TEXT);
    CellRef now = paper.formula(1, figure.label(), figure.value(), Look.TOTAL);
    paper.text(2, unit(figure), Look.TEXT);
    CellRef then = paper.number(3, figure.value(), Look.AMOUNT);
    String name = paper.name();
    String difference = "ABS(" + now.from(name) + "-" + then.from(name) + ")";
    String formula =
        "IF("
            + difference
            + "<=0.000000001*MAX(1,ABS("
            + then.from(name)
            + ")),"
            + Binder.quoted(binder.word("as-evaluated"))
            + ","
            + Binder.quoted(binder.word("changed"))
            + ")";
    paper.formula(4, formula, binder.word("as-evaluated"), Look.VERDICT);
    paper.next();
  }

  private String unit(Derivation figure) {
    return figure.unit().equals("points") ? binder.word("points-of-110") : figure.unit();
  }

  private void verdicts(Worksheet paper) {
    if (evaluation.scored().isEmpty()) {
      return;
    }
    verdict(paper, "grade", wording.grade(evaluation.claim().grade()));
    verdict(paper, "provisional", binder.yesOrNo(evaluation.claim().provisional()));
    verdict(paper, "zero_carbon", binder.yesOrNo(evaluation.claim().zeroCarbon()));
  }

  private void verdict(Worksheet paper, String name, String today) {
    paper.text(0, binder.word(name), Look.TEXT);
    CellRef now = paper.formula(1, name, today, Look.VERDICT);
    paper.text(2, "", Look.TEXT);
    CellRef then = paper.text(3, today, Look.TEXT);
    String sheet = paper.name();
    String formula =
        "IF("
            + now.from(sheet)
            + "="
            + then.from(sheet)
            + ","
            + Binder.quoted(binder.word("as-evaluated"))
            + ","
            + Binder.quoted(binder.word("changed"))
            + ")";
    paper.formula(4, formula, binder.word("as-evaluated"), Look.VERDICT);
    paper.next();
  }

  private void facts(Worksheet paper) {
    paper.next();
    fact(
        paper,
        "park",
        wording.name(evaluation.book().park()) + " (" + evaluation.book().park().parkId() + ")");
    fact(paper, "reporting-year", Integer.toString(evaluation.inventory().year()));
    fact(paper, "profile", evaluation.scheme().id());
    fact(
        paper,
        "method",
        evaluation.method().method().id()
            + " ("
            + evaluation.method().method().document().edition()
            + ")");
    fact(paper, "digest", evaluation.book().digest());
  }

  private void fact(Worksheet paper, String key, String value) {
    paper.text(0, binder.word(key), Look.STRONG);
    paper.text(1, value, Look.NOTE);
    paper.next();
  }

  private void sheets(Worksheet paper) {
    paper.next();
    for (Tab tab : Tab.values()) {
      if (tab != Tab.SUMMARY && binder.find(tab).isPresent()) {
        paper.text(0, binder.word("sheet." + tab.key()), Look.STRONG);
        paper.text(1, binder.word("note." + tab.key()), Look.NOTE);
        paper.next();
      }
    }
  }

  private void legend(Worksheet paper) {
    paper.next();
    paper.text(0, binder.word("legend.input"), Look.CHOICE);
    paper.text(1, binder.word("legend.input.note"), Look.NOTE);
    paper.next();
    paper.text(0, binder.word("legend.result"), Look.VERDICT);
    paper.text(1, binder.word("legend.result.note"), Look.NOTE);
    paper.next();
    paper.text(0, binder.word("legend.findings"), Look.STRONG);
    paper.text(1, binder.word("legend.findings.note"), Look.NOTE);
    paper.next();
  }
}
