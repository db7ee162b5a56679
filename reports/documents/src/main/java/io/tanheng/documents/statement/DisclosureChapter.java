package io.tanheng.documents.statement;

import io.tanheng.accounting.evaluation.Assumption;
import io.tanheng.documents.paper.Block;
import io.tanheng.documents.paper.Block.Item;
import io.tanheng.documents.paper.Block.Mark;
import io.tanheng.documents.paper.Block.Row;
import io.tanheng.factors.issue.Issue;
import java.util.ArrayList;
import java.util.List;

/** Findings, and the readings and assumptions that the result rests on (§4.1 3)). */
final class DisclosureChapter {
  /** So many findings are printed; evaluation.json holds all. */
  private static final int MOST = 200;

  private DisclosureChapter() {}

  static void findings(Draft draft) {
    List<Issue> findings = draft.evaluation().findings();
    if (findings.isEmpty()) {
      draft.paragraph("statement.no-findings");
      return;
    }
    List<Row> rows = new ArrayList<>();
    findings.stream().limit(MOST).forEach(each -> rows.add(row(each, draft)));
    draft.table(
        draft.say("statement.findings", "count", Integer.toString(findings.size())),
        List.of(
            draft.words("statement.severity", 2),
            draft.words("statement.clause", 3),
            draft.words("statement.finding", 15)),
        rows);
    if (findings.size() > MOST) {
      draft.note("statement.more-findings", "count", Integer.toString(findings.size() - MOST));
    }
  }

  private static Row row(Issue each, Draft draft) {
    return Row.of(
        draft.say("severity." + each.severity().word()),
        draft.wording().citation(each.clause()),
        draft.wording().fault(each));
  }

  static void assumptions(Draft draft) {
    draft.add(
        new Block.Items(
            draft.evaluation().assumptions().stream()
                .map(each -> new Item(Mark.DOT, sentence(each, draft)))
                .toList()));
  }

  private static String sentence(Assumption each, Draft draft) {
    String clause = each.clause().isBlank() ? "" : draft.wording().citation(each.clause()) + " ";
    return clause + draft.wording().text(each.code(), each.facts()).strip();
  }
}
