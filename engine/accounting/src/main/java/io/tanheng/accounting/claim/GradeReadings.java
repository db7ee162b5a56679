package io.tanheng.accounting.claim;

import io.tanheng.accounting.score.Grade;
import io.tanheng.accounting.score.GradeScale;
import io.tanheng.accounting.score.ScoreBreakdown;
import io.tanheng.accounting.score.WeightRange;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells which unsettled readings could change the grade. */
final class GradeReadings {
  private GradeReadings() {}

  /** A finding for the weights and one for the bonus, each where it changes the grade. */
  static List<Issue> findings(ClaimGround ground) {
    List<Issue> findings = new ArrayList<>();
    WeightRange range = ground.score().weightRange();
    if (!range.lowestGrade().equals(range.highestGrade())) {
      findings.add(finding(ground, "weights", range.lowest(), range.highest()));
    }
    ScoreBreakdown score = ground.score();
    BigDecimal without = score.withoutBonus().value();
    BigDecimal with = without.add(score.bonus().value());
    GradeScale scale = GradeScale.of(ground.profile());
    boolean open = !ground.profile().get("bonus_counted").settled();
    if (open && !scale.grade(without).equals(scale.grade(with))) {
      findings.add(finding(ground, "bonus", without, with));
    }
    return findings;
  }

  private static Issue finding(
      ClaimGround ground, String reading, BigDecimal lowest, BigDecimal highest) {
    GradeScale scale = GradeScale.of(ground.profile());
    return Issue.warning(
        "grade-depends-on-reading",
        reading.equals("weights") ? "Table 1" : "§6.1",
        Location.BOOK,
        "reading",
        reading,
        "grade",
        word(ground.score().grade()),
        "lowest",
        scale.shown(lowest),
        "lowest_grade",
        word(scale.grade(lowest)),
        "highest",
        scale.shown(highest),
        "highest_grade",
        word(scale.grade(highest)));
  }

  private static String word(Optional<Grade> grade) {
    return grade.map(Grade::word).orElse("none");
  }
}
