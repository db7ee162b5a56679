package io.tanheng.documents.papers;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.inventory.ArithmeticCheck;
import io.tanheng.accounting.inventory.Inventory;
import io.tanheng.accounting.inventory.Totals;
import io.tanheng.accounting.score.ScoreBreakdown;
import io.tanheng.documents.text.Wording;
import io.tanheng.documents.workbook.WorkbookFile;
import io.tanheng.documents.workbook.Worksheet;
import io.tanheng.factors.issue.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes an evaluation as a workbook whose arithmetic is alive: what was read stands in cells, and
 * everything else follows from them by formulas that the derivations give. The values that the
 * formulas hold when the workbook is opened are those of the evaluation.
 */
public final class WorkingPapers {
  private final Binder binder;
  private final Evaluation evaluation;

  private WorkingPapers(Binder binder) {
    this.binder = binder;
    this.evaluation = binder.evaluation();
  }

  /**
   * Writes the papers to a stream, which is left open.
   *
   * @param evaluation what is written
   * @param language its language
   */
  public static void write(Evaluation evaluation, Wording language, OutputStream stream)
      throws IOException {
    Locale locale = language.chinese() ? Locale.CHINESE : Locale.ENGLISH;
    Wording wording = language.with(Messages.of(WorkingPapers.class, locale));
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      book.setCellFormulaValidation(false);
      new WorkingPapers(new Binder(evaluation, wording, book)).write();
      String park = wording.name(evaluation.book().park());
      WorkbookFile.write(book, park + " " + evaluation.inventory().year(), stream);
    }
  }

  private void write() {
    heads();
    new Sources(binder).write(Sources.leaves(roots()));
    LineSheets lines = new LineSheets(binder);
    lines.write();
    // Before the totals: the market figure rests on what the lots count.
    LotSheet lots = new LotSheet(binder);
    lots.write();
    new TotalSheet(binder, lines).write();
    new BalanceSheet(binder, lots).write();
    Optional<ScoreSheet> score = evaluation.scored().map(any -> score());
    if (score.isEmpty()) {
      new ThresholdSheet(binder).write();
    }
    new ClaimSheet(binder, score).write();
    new FindingSheet(binder).write();
    new SummarySheet(binder).write();
    binder.papers().forEach(Worksheet::finish);
  }

  /** Titles and headers of the sheets that the others fill. */
  private void heads() {
    binder
        .begin(
            Tab.INPUTS,
            1,
            "id",
            "enterprise",
            "period",
            "category",
            "activity",
            "what",
            "value",
            "unit",
            "place",
            "evidence")
        .widths(10, 20, 9, 19, 18, 18, 14, 10, 24, 34);
    binder
        .begin(
            Tab.FACTORS,
            1,
            "factor",
            "what",
            "gas",
            "value",
            "unit",
            "bounds",
            "year",
            "source",
            "verification",
            "chosen")
        .widths(30, 18, 8, 14, 17, 16, 7, 40, 13, 40);
    binder
        .begin(Tab.CONSTANTS, 1, "what", "value", "unit", "source", "setting")
        .widths(40, 18, 16, 50, 28);
    binder.begin(Tab.STEPS, 1, "figure", "of", "how", "value", "unit").widths(36, 16, 34, 20, 16);
  }

  private ScoreSheet score() {
    IndicatorSheet indicators = new IndicatorSheet(binder);
    indicators.write();
    ScoreSheet score = new ScoreSheet(binder, indicators);
    score.write();
    return score;
  }

  /** Every figure that the papers show. */
  private List<Derivation> roots() {
    List<Derivation> roots = new ArrayList<>();
    inventory(evaluation.inventory(), roots);
    evaluation.history().forEach(year -> inventory(year, roots));
    roots.add(evaluation.inventory().energy().total());
    roots.add(evaluation.inventory().energy().renewable());
    evaluation.method().headlines().forEach(each -> roots.add(each.value()));
    evaluation.method().energy().ifPresent(roots::add);
    evaluation.method().intensity().ifPresent(roots::add);
    evaluation.method().directShare().ifPresent(roots::add);
    evaluation.lots().forEach(lot -> lot.grid().ifPresent(grid -> roots.add(grid.park())));
    evaluation.lots().forEach(lot -> roots.add(lot.counted()));
    roots.add(evaluation.balance().residual());
    evaluation.indicators().forEach(each -> each.value().ifPresent(roots::add));
    evaluation.indicators().forEach(each -> each.s().ifPresent(roots::add));
    roots.addAll(evaluation.otherReadings());
    evaluation.scored().ifPresent(score -> score(score, roots));
    evaluation.thresholds().forEach(each -> each.value().ifPresent(roots::add));
    for (ArithmeticCheck check : CheckTable.all(evaluation)) {
      roots.add(check.amount());
      roots.add(check.limit());
    }
    ClaimSheet.occupancy(evaluation.book().park()).ifPresent(roots::add);
    return roots;
  }

  private static void score(ScoreBreakdown score, List<Derivation> roots) {
    roots.add(score.total());
    score.groups().forEach(group -> roots.add(group.weight()));
  }

  private static void inventory(Inventory inventory, List<Derivation> roots) {
    inventory.lines().forEach(line -> roots.add(line.co2e()));
    totals(inventory.park(), roots);
    inventory.byEnterprise().values().forEach(own -> totals(own, roots));
  }

  private static void totals(Totals totals, List<Derivation> roots) {
    roots.add(totals.gbTotal());
    roots.add(totals.isoTotalMarket());
    roots.add(totals.biogenicCo2());
  }
}
