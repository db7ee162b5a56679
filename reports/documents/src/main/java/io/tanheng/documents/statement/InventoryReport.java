package io.tanheng.documents.statement;

import io.tanheng.documents.paper.Block;
import io.tanheng.documents.paper.Block.Tone;
import io.tanheng.documents.paper.Paper;
import io.tanheng.documents.text.Figures;
import io.tanheng.documents.text.Wording;
import java.util.List;

/**
 * The greenhouse-gas inventory report (T/SEESA 010-2024 §7.3 1)): the parts and annexes of reports
 * by GB/T 32150 and GB/T 32151, and what ISO 14064-1:2018, 9.3.1 asks for.
 */
public final class InventoryReport {
  private InventoryReport() {}

  /** The report in a language. */
  public static Paper of(Dossier dossier, Wording wording) {
    Draft draft = new Draft(dossier, wording);
    String title = draft.say("statement.inventory-title");
    draft.add(new Block.Heading(0, title));
    draft.say(
        Tone.LEAD,
        "statement.inventory-lead",
        "park",
        draft.wording().name(draft.park()),
        "year",
        draft.year());
    entity(draft);
    emissions(draft);
    data(draft);
    factors(draft);
    others(draft);
    draft.heading(1, "statement.declaration");
    draft.paragraph("statement.declaration-text");
    draft.add(
        new Block.Signatures(
            List.of(
                draft.say("statement.sign.responsible"),
                draft.say("statement.sign.prepared"),
                draft.say("statement.sign.date"))));
    annexes(draft);
    return draft.paper(title, Paper.Style.REPORT);
  }

  private static void entity(Draft draft) {
    draft.heading(1, "statement.part1");
    ParkChapter.facts(draft);
    ParkChapter.enterprises(draft);
    draft.heading(2, "statement.part1-boundary");
    ParkChapter.boundary(draft);
    draft.heading(2, "statement.part1-exclusions");
    ParkChapter.exclusions(draft);
  }

  private static void emissions(Draft draft) {
    draft.heading(1, "statement.part2");
    draft.say(
        Tone.RESULT,
        "statement.total",
        "year",
        draft.year(),
        "total",
        Figures.amount(draft.evaluation().inventory().park().gbTotal().value()),
        "scope1",
        Figures.amount(draft.evaluation().inventory().park().scope1().value()),
        "scope2",
        Figures.amount(draft.evaluation().inventory().park().scope2Location().value()));
    EmissionChapter.scopes(draft);
    draft.plots().flow().ifPresent(plot -> draft.figure(plot, 1));
    EmissionChapter.gases(draft);
    EmissionChapter.enterprises(draft);
    EmissionChapter.beside(draft);
    if (draft.dossier().own().isPresent()) {
      draft.heading(2, "statement.part2-compared");
      EmissionChapter.compared(draft);
    }
  }

  private static void data(Draft draft) {
    draft.heading(1, "statement.part3");
    draft.paragraph(
        "statement.part3-text",
        "rows",
        Integer.toString(draft.evaluation().inventory().coverage().rows()),
        "lines",
        Integer.toString(draft.evaluation().inventory().coverage().lines()),
        "excluded",
        Integer.toString(draft.evaluation().inventory().coverage().excluded()));
    draft.paragraph("statement.tiers");
  }

  private static void factors(Draft draft) {
    draft.heading(1, "statement.part4");
    draft.paragraph("statement.part4-text", "sets", draft.list(draft.park().factorSets().stream()));
    draft.heading(2, "statement.part4-readings");
    DisclosureChapter.assumptions(draft);
  }

  private static void others(Draft draft) {
    draft.heading(1, "statement.part5");
    draft.heading(2, "statement.part5-uncertainty");
    UncertaintyChapter.write(draft);
    draft.heading(2, "statement.part5-findings");
    DisclosureChapter.findings(draft);
    draft.heading(2, "statement.part5-rounding");
    draft.paragraph("statement.rounding");
  }

  private static void annexes(Draft draft) {
    draft.add(new Block.Leaf(false));
    EmissionAnnex.write(draft);
    draft.add(new Block.Leaf(true));
    ActivityAnnex.write(draft);
    draft.add(new Block.Leaf(true));
    FactorAnnex.write(draft);
    draft.add(new Block.Leaf(true));
    LineAnnex.write(draft);
    draft.add(new Block.Leaf(false));
    IsoAnnex.write(draft);
  }
}
