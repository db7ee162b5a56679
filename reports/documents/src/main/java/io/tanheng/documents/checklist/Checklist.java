package io.tanheng.documents.checklist;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.park.Park;
import io.tanheng.documents.paper.Block;
import io.tanheng.documents.paper.Paper;
import io.tanheng.documents.text.Figures;
import io.tanheng.documents.text.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The checklist of an assessor: requirements and findings by clause, own reductions beside offsets,
 * what the tonnes rest on, key categories and a sample, lots with their tests, the items of §5, a
 * log of non-conformities, the evidence, and room to sign. A form to be filled in: it computes
 * nothing.
 */
public final class Checklist {
  /** Empty rows of the log. */
  private static final int ROOM = 8;

  private static final int REMARKS = 6;

  private final Desk desk;

  private Checklist(Desk desk) {
    this.desk = desk;
  }

  /**
   * The checklist as a document.
   *
   * @param evaluation what is examined
   * @param language its language
   */
  public static Paper paper(Evaluation evaluation, Wording language) {
    return new Checklist(Desk.of(evaluation, language)).paper();
  }

  /** Writes the checklist as a workbook to a stream, which is left open. */
  public static void workbook(Evaluation evaluation, Wording language, OutputStream stream)
      throws IOException {
    Checklist checklist = new Checklist(Desk.of(evaluation, language));
    new ChecklistWorkbook(checklist.desk)
        .write(checklist.facts(), checklist.sections(), checklist.signers(), stream);
  }

  private List<Section> sections() {
    ClaimSections claim = new ClaimSections(desk);
    InventorySections inventory = new InventorySections(desk);
    LotSections lots = new LotSections(desk);
    EvidenceSections evidence = new EvidenceSections(desk);
    List<Section> sections =
        new ArrayList<>(
            List.of(
                claim.requirements(),
                claim.findings(),
                inventory.reduction(),
                inventory.standing(),
                inventory.keyCategories(),
                inventory.sample(),
                lots.tests(),
                lots.lots(),
                evidence.clauses(),
                claim.log(ROOM),
                evidence.evidence()));
    sections.removeIf(section -> section.rows().isEmpty());
    return sections;
  }

  private List<Block.Fact> facts() {
    Evaluation evaluation = desk.evaluation();
    Wording wording = desk.wording();
    Park park = evaluation.book().park();
    Map<String, String> details = park.details();
    List<Block.Fact> facts = new ArrayList<>();
    fact(facts, "fact.park", wording.name(park) + " (" + park.parkId() + ")");
    fact(facts, "fact.year", Integer.toString(evaluation.inventory().year()));
    fact(facts, "fact.profile", evaluation.scheme().id());
    fact(facts, "fact.method", evaluation.method().method().id());
    fact(facts, "fact.digest", evaluation.book().digest());
    String total = Figures.amount(evaluation.inventory().park().gbTotal().value());
    fact(facts, "fact.total", total + " tCO2e");
    String residual = Figures.amount(evaluation.balance().residual().value());
    fact(facts, "fact.residual", residual + " tCO2e");
    evaluation
        .scored()
        .ifPresent(
            score -> {
              fact(facts, "fact.score", Figures.score(score.total().value()));
              fact(facts, "fact.grade", wording.grade(evaluation.claim().grade()));
              fact(facts, "fact.provisional", desk.word(yes(evaluation.claim().provisional())));
              fact(facts, "fact.claim", desk.word(yes(evaluation.claim().zeroCarbon())));
            });
    fact(facts, "fact.assessor", details.getOrDefault("assessor_org", ""));
    fact(facts, "fact.assessors", details.getOrDefault("assessors", ""));
    fact(facts, "fact.date", details.getOrDefault("evaluation_date", ""));
    return facts;
  }

  private static String yes(boolean yes) {
    return yes ? "yes" : "no";
  }

  private void fact(List<Block.Fact> facts, String key, String value) {
    facts.add(new Block.Fact(desk.word(key), value));
  }

  private List<String> signers() {
    return List.of(desk.word("sign.assessor"), desk.word("sign.lead"), desk.word("sign.park"));
  }

  private Paper paper() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Leaf(true));
    blocks.add(new Block.Heading(0, desk.word("title")));
    blocks.add(new Block.Paragraph(subject(), Block.Tone.LEAD));
    blocks.add(new Block.Facts(facts()));
    blocks.add(Block.Paragraph.note(desk.word("how")));
    sections().forEach(section -> add(section, blocks));
    blocks.add(new Block.Heading(1, desk.word("remarks.title")));
    blocks.add(remarks());
    blocks.add(new Block.Signatures(signers()));
    String language = desk.wording().chinese() ? "zh-CN" : "en";
    String digest = desk.evaluation().book().digest().substring(0, 16);
    return new Paper(desk.word("title"), subject(), digest, language, Paper.Style.REPORT, blocks);
  }

  private String subject() {
    String park = desk.wording().name(desk.evaluation().book().park());
    return park + ", " + desk.evaluation().inventory().year();
  }

  private static void add(Section section, List<Block> blocks) {
    blocks.add(new Block.Heading(1, section.title()));
    section.notes().forEach(note -> blocks.add(Block.Paragraph.note(note)));
    List<Block.Column> columns = section.columns().stream().map(Checklist::column).toList();
    blocks.add(new Block.Table("", columns, section.rows().stream().map(Checklist::row).toList()));
  }

  private static Block.Column column(Column column) {
    return switch (column.kind()) {
      case TEXT, OPEN -> Block.Column.text(column.name(), column.width());
      case ID -> Block.Column.id(column.name(), column.width());
      case NUMBER -> Block.Column.number(column.name(), "", column.width());
    };
  }

  private static Block.Row row(List<Entry> row) {
    List<String> cells = row.stream().map(Entry::text).toList();
    return new Block.Row(row.size() == 1 ? Block.Row.Weight.GROUP : Block.Row.Weight.PLAIN, cells);
  }

  /** Room to write. */
  private Block remarks() {
    List<Block.Row> rows = new ArrayList<>();
    for (int i = 0; i < REMARKS; i++) {
      rows.add(Block.Row.of(""));
    }
    return new Block.Table("", List.of(Block.Column.text(desk.word("remark"), 1)), rows);
  }
}
