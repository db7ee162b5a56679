package io.tanheng.planning.pathway;

import io.tanheng.accounting.measure.Measure;
import io.tanheng.accounting.measure.MeasureState;
import io.tanheng.planning.year.Outlook;
import java.util.List;

/** The scenarios that need no optimisation. */
public final class Scenarios {
  private Scenarios() {}

  /** Growth and grid alone. */
  public static Pathway noAction() {
    return Pathway.of("no_action", List.of());
  }

  /** What is under way, each at its earliest year with all its units. */
  public static Pathway announced(List<Measure> measures, Outlook outlook) {
    return Pathway.of(
        "announced",
        measures.stream()
            .filter(measure -> measure.state() == MeasureState.UNDER_WAY)
            .flatMap(measure -> begun(measure, outlook).stream())
            .toList());
  }

  /** When what is under way begins; never where the plan ends before. */
  public static List<Adoption> begun(Measure measure, Outlook outlook) {
    int first = outlook.years().get(0);
    int year = Math.max(first, measure.earliest().orElse(first));
    return outlook.years().contains(year) && measure.maxUnits().signum() > 0
        ? List.of(new Adoption(measure.id(), year, measure.maxUnits()))
        : List.of();
  }
}
