package io.tanheng.documents.summary;

import io.tanheng.accounting.claim.Requirement;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.documents.text.Page;
import io.tanheng.documents.text.TextTable;
import io.tanheng.documents.text.Wording;
import java.util.List;

/** The requirements of §4.2 and what each rests on. */
public final class RequirementSection implements EvaluationSummary.Section {
  @Override
  public void print(Evaluation evaluation, Page page, Wording wording) {
    if (evaluation.requirements().isEmpty()) {
      return;
    }
    page.heading(wording.text("requirement.heading"));
    TextTable table = page.newTable("lllll");
    for (Requirement requirement : evaluation.requirements()) {
      table.row(
          requirement.code(),
          requirement.clause(),
          wording.text(requirement.met() ? "requirement.met" : "requirement.unmet"),
          wording.word("requirement", requirement.code()),
          evidence(requirement, wording));
    }
    page.table(table);
  }

  /** What the requirement rests on. */
  public static String evidence(Requirement requirement, Wording wording) {
    String basis = wording.word("basis", requirement.basis());
    String colon = wording.text("punctuation.colon");
    String evidence =
        requirement.evidence().isBlank() || !requirement.basis().equals("computed")
            ? requirement.evidence()
            : computed(requirement.evidence(), wording);
    return evidence.isBlank() ? basis : basis + colon + evidence;
  }

  /** Figures under their names. */
  private static String computed(String evidence, Wording wording) {
    String named = evidence;
    for (String figure : List.of("occupancy_rate", "total_tce")) {
      named = named.replace(figure, wording.label(figure));
    }
    return named;
  }
}
