package io.tanheng.documents.papers;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.indicator.ThresholdResult;
import io.tanheng.documents.text.Wording;
import io.tanheng.documents.workbook.Look;
import io.tanheng.documents.workbook.Worksheet;
import java.util.Optional;

/** Indicators of a profile of thresholds, with what is missing to each. */
final class ThresholdSheet {
  private final Binder binder;
  private final Wording wording;

  ThresholdSheet(Binder binder) {
    this.binder = binder;
    this.wording = binder.wording();
  }

  void write() {
    Worksheet paper =
        binder.begin(
            Tab.THRESHOLDS,
            2,
            "number",
            "indicator",
            "target-year",
            "value",
            "unit",
            "threshold",
            "verdict-of",
            "gap",
            "reduction",
            "evidence");
    paper.widths(7, 44, 10, 14, 14, 14, 14, 14, 14, 44);
    binder.evaluation().thresholds().forEach(each -> row(paper, each));
  }

  private void row(Worksheet paper, ThresholdResult result) {
    paper.text(0, Integer.toString(result.definition().no()), Look.TEXT);
    paper.text(1, wording.name(result.definition().indicator()), Look.TEXT);
    String year = result.targetYear().isPresent() ? "" + result.targetYear().getAsInt() : "";
    paper.text(2, year, Look.TEXT);
    figure(paper, 3, result.value());
    paper.text(4, result.definition().indicator().unit(), Look.TEXT);
    String bound =
        result
            .limit()
            .flatMap(limit -> limit.bound())
            .map(each -> each.comparator().sign() + " " + each.value().toPlainString())
            .orElse("");
    paper.text(5, bound, Look.TEXT);
    paper.text(6, wording.word("verdict", result.verdict().word()), Look.TEXT);
    figure(paper, 7, result.gap());
    figure(paper, 8, result.reduction());
    paper.text(9, result.evidence(), Look.TEXT);
    paper.next();
  }

  private void figure(Worksheet paper, int column, Optional<Derivation> figure) {
    figure.ifPresentOrElse(
        each -> binder.figure(paper, column, each, Look.FIGURE),
        () -> paper.text(column, "", Look.TEXT));
  }
}
