package io.tanheng.documents.papers;

import io.tanheng.documents.text.Wording;
import io.tanheng.documents.workbook.Look;
import io.tanheng.documents.workbook.Worksheet;
import io.tanheng.factors.issue.Issue;
import java.util.List;
import java.util.Locale;

/** The findings of the run, errors first. */
final class FindingSheet {
  private final Binder binder;

  FindingSheet(Binder binder) {
    this.binder = binder;
  }

  void write() {
    Worksheet paper =
        binder.begin(Tab.FINDINGS, 1, "severity", "finding-code", "clause", "place", "sentence");
    paper.widths(11, 28, 14, 34, 100);
    Wording wording = binder.wording();
    for (Issue issue : binder.evaluation().findings()) {
      String severity = issue.severity().name().toLowerCase(Locale.ROOT);
      paper.cells(
          List.of(
              wording.word("severity", severity),
              issue.code(),
              issue.clause(),
              wording.place(issue.where()),
              wording.sentence(issue)),
          Look.TEXT);
    }
  }
}
