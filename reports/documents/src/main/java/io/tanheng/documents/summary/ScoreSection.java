package io.tanheng.documents.summary;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.score.GroupScore;
import io.tanheng.accounting.score.ScoreBreakdown;
import io.tanheng.accounting.score.WeightRange;
import io.tanheng.documents.text.Figures;
import io.tanheng.documents.text.Page;
import io.tanheng.documents.text.TextTable;
import io.tanheng.documents.text.Wording;

/** Points by group, the bonus, the total and what it could be under other weights. */
public final class ScoreSection implements EvaluationSummary.Section {
  @Override
  public void print(Evaluation evaluation, Page page, Wording wording) {
    evaluation.scored().ifPresent(score -> print(score, page, wording));
  }

  private static void print(ScoreBreakdown score, Page page, Wording wording) {
    page.heading(wording.text("score.heading"));
    TextTable table = page.newTable("lrrr");
    table.row(
        "", wording.text("score.weight"), wording.text("score.mean"), wording.text("score.points"));
    score.groups().forEach(group -> table.row(cells(group, wording)));
    table.row(wording.text("score.bonus"), "", "", Figures.score(score.bonus().value()));
    table.row(wording.text("score.total"), "", "", Figures.score(score.total().value()));
    table.row(wording.text("score.without"), "", "", Figures.score(score.withoutBonus().value()));
    page.table(table);
    page.wrapped(2, range(score.weightRange(), wording));
  }

  /** Name, weight, mean and points of a group. */
  public static String[] cells(GroupScore group, Wording wording) {
    return new String[] {
      wording.word("group", group.group()),
      Figures.percent(group.weight().value()),
      group.mean().map(mean -> Figures.mean(mean.value())).orElse(Figures.NONE),
      Figures.score(group.points().value())
    };
  }

  /** The range over all weights that could stand in the source. */
  public static String range(WeightRange range, Wording wording) {
    return wording.text(
        "score.range",
        "lowest",
        Figures.score(range.lowest()),
        "highest",
        Figures.score(range.highest()),
        "lowest_grade",
        wording.grade(range.lowestGrade()),
        "highest_grade",
        wording.grade(range.highestGrade()));
  }
}
