package io.tanheng.planning.plan;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.profile.EvaluationProfile;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import io.tanheng.planning.optimum.Aim;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** What cannot be aimed at. */
final class AimFaults {
  private AimFaults() {}

  static List<Issue> of(Aim aim, Evaluation base, List<Integer> plan) {
    List<Issue> faults = new ArrayList<>();
    if (aim.scored() && !(base.scheme() instanceof EvaluationProfile)) {
      String profile = base.scheme().id();
      faults.add(Issue.error("plan-without-score", "", Location.BOOK, "profile", profile));
    }
    for (OptionalInt year : List.of(aim.gradeFrom(), aim.pointsYear())) {
      if (year.isPresent() && !plan.contains(year.getAsInt())) {
        faults.add(outside(year.getAsInt(), plan));
      }
    }
    return faults;
  }

  private static Issue outside(int year, List<Integer> plan) {
    return Issue.error(
        "plan-year-outside",
        "",
        Location.BOOK,
        "year",
        String.valueOf(year),
        "first",
        String.valueOf(plan.get(0)),
        "last",
        String.valueOf(plan.get(plan.size() - 1)));
  }
}
