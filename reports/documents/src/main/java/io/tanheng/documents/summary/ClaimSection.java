package io.tanheng.documents.summary;

import io.tanheng.accounting.claim.ClaimCondition;
import io.tanheng.accounting.claim.ZeroCarbonClaim;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.evaluation.HeadlineFigure;
import io.tanheng.accounting.evaluation.MethodResult;
import io.tanheng.accounting.park.Park;
import io.tanheng.documents.text.Figures;
import io.tanheng.documents.text.Page;
import io.tanheng.documents.text.TextTable;
import io.tanheng.documents.text.Wording;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** Which park, its claim, its grade, and why the claim is withheld. */
public final class ClaimSection implements EvaluationSummary.Section {
  private static final MathContext SHOWN = new MathContext(4);

  @Override
  public void print(Evaluation evaluation, Page page, Wording wording) {
    page.heading(title(evaluation, wording));
    page.line("");
    page.table(answers(evaluation, page, wording));
    if (!evaluation.claim().zeroCarbon()) {
      reasons(evaluation.claim(), page, wording);
    }
  }

  private static String title(Evaluation evaluation, Wording wording) {
    Park park = evaluation.book().park();
    return wording.text(
        "summary.title",
        "park",
        wording.name(park),
        "id",
        park.parkId(),
        "year",
        Integer.toString(park.reportingYear()),
        "profile",
        evaluation.scheme().id());
  }

  private static TextTable answers(Evaluation evaluation, Page page, Wording wording) {
    ZeroCarbonClaim claim = evaluation.claim();
    TextTable table = page.newTable("ll");
    table.row(wording.text("summary.method"), method(evaluation.method(), wording));
    table.row(wording.text("summary.claim"), claim(claim, wording));
    table.row(
        wording.text("summary.grade"),
        evaluation
            .scored()
            .map(score -> grade(evaluation, wording))
            .orElseGet(() -> wording.text("summary.grade.none")));
    claim
        .gradeValidUntil()
        .ifPresent(day -> table.row(wording.text("summary.valid-until"), day.toString()));
    table.row(
        wording.text("summary.residual"),
        Figures.amount(evaluation.balance().residual().value()) + " tCO2e");
    return table;
  }

  /** The method with its headlines, which no other method shares. */
  public static String method(MethodResult result, Wording wording) {
    List<String> figures = new ArrayList<>();
    for (HeadlineFigure figure : result.headlines()) {
      String name = wording.label(figure.headline().name());
      figures.add(name + " " + Figures.amount(figure.value().value()) + " tCO2e");
    }
    result
        .intensity()
        .ifPresent(i -> figures.add(Figures.exact(i.value().round(SHOWN)) + " tCO2e/tce"));
    result.conformity().ifPresent(c -> figures.add(wording.text("conformity." + c.word())));
    return wording.text(
        "summary.method.value",
        "id",
        result.method().id(),
        "edition",
        result.method().document().edition(),
        "figures",
        String.join(wording.text("punctuation.list"), figures));
  }

  /** Whether the park may claim. */
  public static String claim(ZeroCarbonClaim claim, Wording wording) {
    if (claim.zeroCarbonYear().isEmpty()) {
      return wording.text("summary.claim.withheld");
    }
    String year = Integer.toString(claim.zeroCarbonYear().getAsInt());
    String key = claim.provisional() ? "summary.claim.provisional" : "summary.claim.made";
    return wording.text(key, "year", year);
  }

  /** The grade with its score. */
  public static String grade(Evaluation evaluation, Wording wording) {
    ZeroCarbonClaim claim = evaluation.claim();
    String key = claim.provisional() ? "summary.grade.provisional" : "summary.grade.settled";
    return wording.text(
        key,
        "grade",
        wording.grade(claim.grade()),
        "score",
        Figures.score(evaluation.score().total().value()),
        "without",
        wording.grade(claim.gradeWithoutBonus()));
  }

  private static void reasons(ZeroCarbonClaim claim, Page page, Wording wording) {
    page.heading(wording.text("summary.why-withheld"));
    for (ClaimCondition condition : claim.conditions()) {
      if (!condition.met()) {
        page.wrapped(
            2, "✗ ", wording.text("condition." + condition.code() + ".unmet", condition.facts()));
      }
    }
  }
}
