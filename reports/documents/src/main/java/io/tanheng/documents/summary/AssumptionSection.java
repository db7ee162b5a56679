package io.tanheng.documents.summary;

import io.tanheng.accounting.evaluation.Assumption;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.documents.text.Figures;
import io.tanheng.documents.text.Page;
import io.tanheng.documents.text.Wording;
import io.tanheng.factors.catalog.EmissionFactor;
import java.util.List;

/** What the result rests on that is not settled: readings, assumptions and unverified figures. */
final class AssumptionSection implements EvaluationSummary.Section {
  @Override
  public void print(Evaluation evaluation, Page page, Wording wording) {
    page.heading(wording.text("assumption.heading"));
    for (Assumption assumption : evaluation.assumptions()) {
      String clause =
          assumption.clause().isBlank() ? "" : wording.citation(assumption.clause()) + " ";
      page.wrapped(2, "- ", clause + wording.text(assumption.code(), assumption.facts()).strip());
    }
    List<EmissionFactor> unsettled =
        evaluation.sources().stream().filter(each -> each.provenance().unsettled()).toList();
    if (unsettled.isEmpty()) {
      page.wrapped(2, "- ", wording.text("assumption.all-verified"));
    } else {
      page.heading(wording.text("assumption.unverified"));
      unsettled.forEach(factor -> page.wrapped(2, "- ", figure(factor)));
    }
  }

  private static String figure(EmissionFactor factor) {
    String value = Figures.exact(factor.value()) + " " + factor.unit();
    return factor.id() + " = " + value + ": " + factor.provenance().text();
  }
}
