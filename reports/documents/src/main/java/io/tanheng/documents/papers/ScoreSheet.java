package io.tanheng.documents.papers;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Operation;
import io.tanheng.accounting.profile.EvaluationProfile;
import io.tanheng.accounting.profile.Threshold;
import io.tanheng.accounting.score.Grade;
import io.tanheng.accounting.score.GradeScale;
import io.tanheng.accounting.score.GroupScore;
import io.tanheng.accounting.score.ScoreBreakdown;
import io.tanheng.accounting.score.Scoring;
import io.tanheng.accounting.score.WeightRange;
import io.tanheng.documents.text.Wording;
import io.tanheng.documents.workbook.CellRef;
import io.tanheng.documents.workbook.Look;
import io.tanheng.documents.workbook.Worksheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Points by group, the score, its range over the weights that are not legible, and the grades. */
final class ScoreSheet {
  private static final BigDecimal NOISE = new BigDecimal("1e-9");

  private final Binder binder;
  private final Wording wording;
  private final IndicatorSheet indicators;
  private final EvaluationProfile profile;
  private final ScoreBreakdown score;
  private final Map<Grade, CellRef> edges = new EnumMap<>(Grade.class);

  ScoreSheet(Binder binder, IndicatorSheet indicators) {
    this.binder = binder;
    this.wording = binder.wording();
    this.indicators = indicators;
    this.profile = binder.evaluation().profile();
    this.score = binder.evaluation().score();
  }

  void write() {
    Worksheet paper =
        binder.begin(Tab.SCORE, 1, "group", "weight", "counting", "weight-used", "mean", "points");
    paper.widths(40, 16, 16, 16, 16, 16, 16, 16, 16);
    int first = paper.row();
    int last = first + profile.groups().size() - 1;
    score.groups().forEach(group -> group(paper, group, first, last));
    CellRef bonus = bonus(paper);
    CellRef points = new CellRef(paper.name(), first, 5);
    String sum = "SUM(" + points.to(points.inRow(last), paper.name()) + ")";
    boolean counted = !profile.get("bonus_counted").value().equals("no");
    String all = counted ? sum + "+" + bonus.from(paper.name()) : sum;
    CellRef total = total(paper, "score", all, score.total());
    CellRef without = total(paper, "score_without_bonus", sum, score.withoutBonus());
    edges(paper);
    grade(paper, "score_grade", total, score.grade());
    grade(paper, "score_grade_without_bonus", without, score.gradeWithoutBonus());
    range(paper, first, last, bonus, counted);
    withBonus(paper, sum, bonus);
  }

  private void group(Worksheet paper, GroupScore group, int first, int last) {
    String name = paper.name();
    CellRef key = paper.text(0, wording.word("group", group.group()), Look.TEXT);
    Derivation weight =
        profile.leaf(
            "weight:" + group.group(),
            Optional.ofNullable(profile.weights().get(group.group())).orElseThrow(),
            "",
            profile.weight(group.group()).key());
    CellRef own =
        paper.formula(1, binder.places().at(weight).from(name), weight.value(), Look.PERCENT);
    String criteria = criteria(key.from(name));
    long count =
        binder.evaluation().indicators().stream()
            .filter(r -> r.counts() && r.definition().group().equals(group.group()))
            .count();
    CellRef counting =
        paper.formula(2, "COUNTIFS(" + criteria + ")", BigDecimal.valueOf(count), Look.FIGURE);
    String none = "IF(" + counting.from(name) + "=0,0,";
    String weights = own.inRow(first).to(own.inRow(last), name);
    String counts = counting.inRow(first).to(counting.inRow(last), name);
    CellRef used =
        paper.formula(
            3,
            none + own.from(name) + "/SUMIFS(" + weights + "," + counts + ",\">0\"))",
            group.weight().value(),
            Look.PERCENT);
    CellRef mean =
        paper.formula(
            4,
            none
                + "SUMIFS("
                + indicators.column(IndicatorSheet.SHARE)
                + ","
                + criteria
                + ")/"
                + counting.from(name)
                + ")",
            group.mean().map(Derivation::value).orElse(BigDecimal.ZERO),
            Look.SHARE);
    CellRef points =
        paper.formula(
            5,
            used.from(name)
                + "*"
                + binder.places().at(hundred()).from(name)
                + "*"
                + mean.from(name),
            group.points().value(),
            Look.SCORE);
    binder.name("score." + group.group() + ".weight", used);
    binder.name("score." + group.group() + ".mean", mean);
    binder.name("score." + group.group() + ".points", points);
    paper.next();
  }

  private String criteria(String group) {
    return indicators.column(IndicatorSheet.GROUP)
        + ","
        + group
        + ","
        + indicators.column(IndicatorSheet.COUNTS)
        + ","
        + Binder.quoted(binder.word("yes"));
  }

  private Derivation hundred() {
    return Derivation.setting(
        "hundred", BigDecimal.valueOf(100), "points", "hundred", profile.source() + " §6.2 (1)");
  }

  private CellRef bonus(Worksheet paper) {
    paper.text(0, wording.text("score.bonus"), Look.TEXT);
    Derivation each =
        profile.leaf("bonus_points", profile.number("bonus_points"), "points", "bonus_points");
    String group = Binder.quoted(wording.word("group", EvaluationProfile.BONUS));
    String formula =
        binder.places().at(each).from(paper.name())
            + "*SUMIFS("
            + indicators.column(IndicatorSheet.SHARE)
            + ","
            + criteria(group)
            + ")";
    CellRef cell = paper.formula(5, formula, score.bonus().value(), Look.SCORE);
    binder.name("bonus", cell);
    paper.next();
    return cell;
  }

  private CellRef total(Worksheet paper, String name, String formula, Derivation figure) {
    paper.text(0, binder.word(name), Look.STRONG);
    CellRef cell = paper.formula(5, formula, figure.value(), Look.SCORE);
    binder.name(name, cell);
    paper.next();
    return cell;
  }

  /** The edges of Table 2; a figure as near to one as numerical noise is on it. */
  private void edges(Worksheet paper) {
    paper.next();
    paper.cells(binder.words("grade", "edge", "edge-side"), Look.HEADER);
    for (Grade grade : Grade.values()) {
      Threshold edge = profile.threshold("grade." + grade.word());
      paper.text(0, wording.grade(Optional.of(grade)), Look.TEXT);
      Derivation value =
          profile.leaf("grade." + grade.word(), edge.value(), "points", "grade." + grade.word());
      edges.put(
          grade,
          paper.formula(
              1, binder.places().at(value).from(paper.name()), value.value(), Look.FIGURE));
      paper.text(2, edge.inclusive() ? "≥" : ">", Look.TEXT);
      paper.next();
    }
    paper.next();
  }

  /** Whether a figure reaches an edge, as a condition of a formula. */
  String reached(String figure, String edge, boolean inclusive, String sheet) {
    Derivation noise = Derivation.setting("edge_noise", NOISE, "", "edge_noise", "METHOD.md §8");
    String least = binder.places().at(noise).from(sheet);
    return figure + "-" + edge + (inclusive ? ">-" : ">=") + least;
  }

  private String grade(CellRef score, String sheet) {
    String formula = Binder.quoted(wording.grade(Optional.empty()));
    for (Grade grade : Grade.values()) {
      Threshold edge = profile.threshold("grade." + grade.word());
      CellRef at = Optional.ofNullable(edges.get(grade)).orElseThrow();
      String reached = reached(score.from(sheet), at.from(sheet), edge.inclusive(), sheet);
      String word = Binder.quoted(wording.grade(Optional.of(grade)));
      formula = "IF(" + reached + "," + word + "," + formula + ")";
    }
    return formula;
  }

  private void grade(Worksheet paper, String name, CellRef score, Optional<Grade> grade) {
    paper.text(0, binder.word(name), Look.STRONG);
    CellRef cell = paper.formula(5, grade(score, paper.name()), wording.grade(grade), Look.VERDICT);
    binder.name(name, cell);
    paper.next();
  }

  /** The score under every weighting that the unreadable column allows. */
  private void range(Worksheet paper, int first, int last, CellRef bonus, boolean counted) {
    paper.next();
    List<String> headings = new ArrayList<>(List.of(binder.word("weighting")));
    profile.groups().forEach(group -> headings.add(wording.word("group", group)));
    headings.add(binder.word("score"));
    paper.cells(headings, Look.HEADER);
    int groups = profile.groups().size();
    CellRef means = transposed(paper, "mean", new CellRef(paper.name(), first, 4), groups);
    CellRef counts = transposed(paper, "counting", new CellRef(paper.name(), first, 2), groups);
    List<SortedMap<String, BigDecimal>> weightings = Scoring.weightings(profile);
    int from = paper.row();
    for (SortedMap<String, BigDecimal> weighting : weightings) {
      weighting(paper, weighting, means, counts, counted ? "+" + bonus.from(paper.name()) : "");
    }
    CellRef top = new CellRef(paper.name(), from, groups + 1);
    String all = top.to(top.inRow(paper.row() - 1), paper.name());
    WeightRange range = score.weightRange();
    CellRef lowest = total(paper, "score_lowest", "MIN(" + all + ")", range.lowestScore());
    CellRef highest = total(paper, "score_highest", "MAX(" + all + ")", range.highestScore());
    grade(paper, "grade_lowest", lowest, range.lowestGrade());
    grade(paper, "grade_highest", highest, range.highestGrade());
  }

  private CellRef transposed(Worksheet paper, String key, CellRef first, int groups) {
    paper.text(0, binder.word(key), Look.TEXT);
    boolean mean = key.equals("mean");
    for (int i = 0; i < groups; i++) {
      String group = profile.groups().get(i);
      GroupScore points =
          score.groups().stream().filter(g -> g.group().equals(group)).findFirst().orElseThrow();
      String from = first.inRow(first.row() + i).from(paper.name());
      BigDecimal value = points.mean().map(Derivation::value).orElse(BigDecimal.ZERO);
      BigDecimal one = points.mean().isPresent() ? BigDecimal.ONE : BigDecimal.ZERO;
      String formula = mean ? from : "IF(" + from + ">0,1,0)";
      paper.formula(i + 1, formula, mean ? value : one, mean ? Look.SHARE : Look.FIGURE);
    }
    CellRef start = paper.at(1);
    paper.next();
    return start;
  }

  private void weighting(
      Worksheet paper,
      SortedMap<String, BigDecimal> weights,
      CellRef means,
      CellRef counts,
      String bonus) {
    String name = paper.name();
    int groups = profile.groups().size();
    paper.text(0, binder.word("weights"), Look.TEXT);
    for (int i = 0; i < groups; i++) {
      String group = profile.groups().get(i);
      Derivation weight =
          profile.leaf(
              "weight:" + group,
              Optional.ofNullable(weights.get(group)).orElseThrow(),
              "",
              profile.weight(group).key());
      paper.formula(i + 1, binder.places().at(weight).from(name), weight.value(), Look.PERCENT);
    }
    CellRef start = paper.at(1);
    String own = start.to(start.inColumn(groups), name);
    String mean = means.to(means.inColumn(groups), name);
    String count = counts.to(counts.inColumn(groups), name);
    String formula =
        binder.places().at(hundred()).from(name)
            + "*SUMPRODUCT("
            + own
            + ","
            + mean
            + ","
            + count
            + ")/SUMPRODUCT("
            + own
            + ","
            + count
            + ")"
            + bonus;
    paper.formula(groups + 1, formula, scored(weights), Look.SCORE);
    paper.next();
  }

  /** The engine's score under a weighting. */
  private BigDecimal scored(SortedMap<String, BigDecimal> weights) {
    return Scoring.score(profile, binder.evaluation().indicators(), weights).value();
  }

  /** What the grade would be with the bonus, whatever the profile says of it. */
  private void withBonus(Worksheet paper, String sum, CellRef bonus) {
    paper.next();
    Derivation both =
        Derivation.of("score", Operation.SUM, "points", score.withoutBonus(), score.bonus());
    CellRef cell = total(paper, "score_with_bonus", sum + "+" + bonus.from(paper.name()), both);
    grade(paper, "score_grade_with_bonus", cell, GradeScale.of(profile).grade(both.value()));
  }
}
