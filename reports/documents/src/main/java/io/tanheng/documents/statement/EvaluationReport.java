package io.tanheng.documents.statement;

import io.tanheng.documents.paper.Block;
import io.tanheng.documents.paper.Block.Tone;
import io.tanheng.documents.paper.Paper;
import io.tanheng.documents.text.Wording;
import java.util.List;

/** The evaluation report of the third party (T/SEESA 010-2024 §7.3 2)), its parts a to f. */
public final class EvaluationReport {
  private EvaluationReport() {}

  /** The report in a language. */
  public static Paper of(Dossier dossier, Wording wording) {
    Draft draft = new Draft(dossier, wording);
    String title = draft.say("statement.evaluation-title");
    draft.add(new Block.Heading(0, title));
    draft.say(
        Tone.LEAD,
        "statement.evaluation-lead",
        "park",
        draft.wording().name(draft.park()),
        "year",
        draft.year(),
        "profile",
        draft.evaluation().scheme().title());
    ConclusionChapter.result(draft);
    park(draft);
    inventory(draft);
    plan(draft);
    progress(draft);
    offsets(draft);
    conclusion(draft);
    return draft.paper(title, Paper.Style.REPORT);
  }

  private static void park(Draft draft) {
    draft.heading(1, "statement.a");
    ParkChapter.facts(draft);
    ParkChapter.enterprises(draft);
    ConclusionChapter.requirements(draft);
  }

  private static void inventory(Draft draft) {
    draft.heading(1, "statement.b");
    draft.heading(2, "statement.b-boundary");
    ParkChapter.boundary(draft);
    ParkChapter.exclusions(draft);
    draft.heading(2, "statement.b-emissions");
    EmissionChapter.scopes(draft);
    draft.plots().flow().ifPresent(plot -> draft.figure(plot, 1));
    if (draft.dossier().own().isPresent()) {
      EmissionChapter.compared(draft);
    } else {
      draft.note("statement.no-own");
    }
    EmissionChapter.enterprises(draft);
    draft.heading(2, "statement.b-data");
    draft.paragraph("statement.b-data-text");
    draft.paragraph("statement.tiers");
    draft.paragraph("statement.part4-text", "sets", draft.list(draft.park().factorSets().stream()));
    draft.note("statement.b-annexes");
  }

  private static void plan(Draft draft) {
    draft.heading(1, "statement.c");
    TargetChapter.plan(draft);
  }

  private static void progress(Draft draft) {
    draft.heading(1, "statement.d");
    TargetChapter.progress(draft);
    draft.paragraph(
        draft.evaluation().balance().covered() ? "statement.d-covered" : "statement.d-uncovered",
        "residual",
        io.tanheng.documents.text.Figures.amount(draft.evaluation().balance().residual().value()));
  }

  private static void offsets(Draft draft) {
    draft.heading(1, "statement.e");
    OffsetChapter.balance(draft);
    OffsetChapter.shares(draft);
    OffsetChapter.lots(draft);
    OffsetChapter.covers(draft);
  }

  private static void conclusion(Draft draft) {
    draft.heading(1, "statement.f");
    ConclusionChapter.result(draft);
    boolean claimed = draft.evaluation().claim().zeroCarbon();
    draft.heading(2, claimed ? "statement.why-claimed" : "summary.why-withheld");
    ConclusionChapter.conditions(draft);
    draft.heading(2, "statement.f-score");
    ConclusionChapter.indicators(draft);
    ConclusionChapter.certificates(draft);
    draft.heading(2, "statement.part5-uncertainty");
    UncertaintyChapter.write(draft);
    draft.heading(2, "statement.part5-findings");
    DisclosureChapter.findings(draft);
    draft.heading(2, "assumption.heading");
    DisclosureChapter.assumptions(draft);
    draft.note("statement.rounding");
    draft.add(
        new Block.Signatures(
            List.of(
                draft.say("statement.sign.assessors"),
                draft.say("statement.sign.assessor"),
                draft.say("statement.sign.date"))));
  }
}
