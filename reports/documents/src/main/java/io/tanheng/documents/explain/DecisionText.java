package io.tanheng.documents.explain;

import io.tanheng.accounting.claim.ClaimCondition;
import io.tanheng.accounting.claim.Requirement;
import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.profile.Threshold;
import io.tanheng.accounting.score.Grade;
import io.tanheng.accounting.score.GradeScale;
import io.tanheng.documents.json.DerivationJson;
import io.tanheng.documents.json.JsonPage;
import io.tanheng.documents.summary.ClaimSection;
import io.tanheng.documents.summary.RequirementSection;
import io.tanheng.documents.text.Page;
import io.tanheng.documents.text.Wording;
import io.tanheng.factors.issue.Issue;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Renders grade and claim: what each rests on, met or not, and the figures behind. */
public final class DecisionText {
  /** The grade awarded. */
  public static final String GRADE = "grade";

  /** Whether the park may be called zero-carbon. */
  public static final String CLAIM = "claim";

  /** A reason for or against. */
  private record Ground(String code, boolean met, String sentence) {}

  private final Evaluation evaluation;
  private final Wording wording;
  private final String name;

  private DecisionText(Evaluation evaluation, Wording wording, String name) {
    this.evaluation = evaluation;
    this.wording = wording;
    this.name = name;
  }

  /** The names of what an evaluation decides; a profile of thresholds gives no grade. */
  public static List<String> names(Evaluation evaluation) {
    return evaluation.scored().isPresent() ? List.of(GRADE, CLAIM) : List.of(CLAIM);
  }

  /**
   * The decision as text.
   *
   * @param name one of {@link #names}
   * @param depth how many levels of the figures are shown
   * @param all whether every input of a long sum is shown
   */
  public static String render(
      Evaluation evaluation, Wording wording, String name, int depth, boolean all) {
    DecisionText decision = new DecisionText(evaluation, wording, name);
    Page page = new Page(false);
    page.heading(
        wording.text("summary." + name) + wording.text("punctuation.colon") + decision.outcome());
    decision.grounds().forEach(each -> page.wrapped(2, each.met() ? "✓ " : "✗ ", each.sentence()));
    StringBuilder text = new StringBuilder(page.toString());
    for (Derivation figure : decision.figures()) {
      text.append('\n').append(DerivationText.render(figure, wording, depth, all));
    }
    return text.toString();
  }

  /**
   * Writes the decision as the object that is open.
   *
   * @param name one of {@link #names}
   */
  public static void json(Evaluation evaluation, Wording wording, String name, JsonPage page)
      throws IOException {
    DecisionText decision = new DecisionText(evaluation, wording, name);
    page.text("decision", name);
    page.text("outcome", decision.word());
    page.truth("provisional", evaluation.claim().provisional());
    page.objects(
        "grounds",
        decision.grounds(),
        each -> {
          page.text("code", each.code());
          page.truth("met", each.met());
          page.text("message", each.sentence());
        });
    page.array("figures", decision.figures(), each -> DerivationJson.write(each, page));
  }

  private boolean ofGrade() {
    return name.equals(GRADE);
  }

  private String outcome() {
    return ofGrade()
        ? ClaimSection.grade(evaluation, wording)
        : ClaimSection.claim(evaluation.claim(), wording);
  }

  private Optional<String> word() {
    return ofGrade()
        ? evaluation.claim().grade().map(Grade::word)
        : Optional.of(evaluation.claim().zeroCarbon() ? "made" : "withheld");
  }

  private List<Ground> grounds() {
    List<Ground> grounds = new ArrayList<>();
    if (ofGrade()) {
      evaluation.requirements().forEach(each -> grounds.add(requirement(each)));
      GradeScale scale = GradeScale.of(evaluation.profile());
      for (Grade grade : Grade.values()) {
        grounds.add(edge(scale, grade));
      }
    } else {
      evaluation.claim().conditions().forEach(each -> grounds.add(condition(each)));
    }
    evaluation.findings().stream()
        .filter(each -> each.code().equals("grade-depends-on-reading"))
        .forEach(each -> grounds.add(reading(each)));
    return grounds;
  }

  private Ground requirement(Requirement each) {
    String sentence =
        each.code()
            + " "
            + each.clause()
            + " "
            + wording.word("requirement", each.code())
            + wording.text("punctuation.colon")
            + RequirementSection.evidence(each, wording);
    return new Ground(each.code(), each.met(), sentence);
  }

  private Ground edge(GradeScale scale, Grade grade) {
    BigDecimal score = evaluation.score().total().value();
    Threshold edge = scale.edge(grade);
    String sentence =
        wording.text(
            "explain.edge",
            "score",
            scale.shown(score),
            "edge",
            edge.toString(),
            "grade",
            wording.grade(Optional.of(grade)));
    return new Ground("edge-" + grade.word(), edge.reachedBy(score), sentence);
  }

  private Ground condition(ClaimCondition each) {
    String key = "condition." + each.code() + (each.met() ? ".met" : ".unmet");
    return new Ground(each.code(), each.met(), wording.text(key, each.facts()));
  }

  private Ground reading(Issue finding) {
    return new Ground(finding.code(), false, wording.fault(finding));
  }

  private List<Derivation> figures() {
    List<Derivation> figures = new ArrayList<>();
    evaluation.scored().ifPresent(score -> figures.add(score.total()));
    figures.add(
        ofGrade() ? evaluation.inventory().energy().total() : evaluation.balance().residual());
    return figures;
  }
}
